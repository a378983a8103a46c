import type { Explain } from "../explain";
import { at, fault, type Fault } from "../fault";
import { withoutNoise } from "../maths/rounding";

/** The base of a share, with the parameter it came from. */
export interface Base {
  readonly param: string;
  readonly value: number;
}

/** Offices record outsiders and pupils, so a part may exceed its base up to here. Above it the two probably changed places. */
const HIGHEST = 1.3;

/** Refuses a part that is too large for its base to be a part of it. */
export function askIfSwapped(part: number, base: Base): Fault | undefined {
  if (base.value === 0) return at(fault("BASE_ZERO"), { param: base.param });
  return withoutNoise(part / base.value) > HIGHEST
    ? at(fault("SHARE_ABOVE_BASE", { part, base: base.value }), { param: base.param })
    : undefined;
}

/**
 * A share of a base as a fraction, unrounded: 0.9621 is 96.21%.
 *
 * It may exceed 1, because offices record and activate outsiders too; above 130% it is asked about. Without a base there is
 * no share: `BASE_ZERO`.
 */
export function shareOfBase(part: number, base: Base, explain?: Explain): number | Fault {
  return askIfSwapped(part, base) ?? shareOf(part, base, explain);
}

/** A part as a share of any base, however large. Without a base there is none: `BASE_ZERO`. */
export function shareOf(part: number, base: Base, explain?: Explain): number | Fault {
  if (base.value === 0) return at(fault("BASE_ZERO"), { param: base.param });
  explain?.("FORMULA", [part, "÷", base.value]);
  return part / base.value;
}
