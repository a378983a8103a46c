import type { Explain } from "../explain";
import { at, fault, type Fault } from "../fault";

/** The number a share is taken of, with the parameter it came from. */
export interface Base {
  readonly param: string;
  readonly value: number;
}

/**
 * A share of a base as a fraction, unrounded: 0.9621 is 96.21%.
 *
 * It may exceed 1, for offices record and activate outsiders too. Without a base there is no share: `BASE_ZERO`.
 */
export function shareOf(part: number, base: Base, explain?: Explain): number | Fault {
  if (base.value === 0) return at(fault("BASE_ZERO"), { param: base.param });
  explain?.("FORMULA", [part, "÷", base.value]);
  return part / base.value;
}
