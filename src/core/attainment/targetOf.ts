import type { Explain } from "../explain";
import { at, fault, type Fault } from "../fault";
import { roundUp } from "../maths/rounding";
import type { Base } from "./shareOf";

/**
 * A target in whole people: share × base, rounded up, because a share is reached only with the last whole person.
 *
 * Without a base there is no target: `BASE_ZERO`.
 */
export function targetOf(share: number, base: Base, explain?: Explain): number | Fault {
  if (base.value === 0) return at(fault("BASE_ZERO"), { param: base.param });
  const target = roundUp(share * base.value);
  explain?.("FORMULA", [share, "×", base.value]);
  explain?.("TARGET", target);
  return target;
}

/** What remains to a target; 0 once it is reached. */
export function leftTo(target: number, done: number, explain?: Explain): number {
  explain?.("FORMULA", [target, "−", done]);
  return Math.max(0, target - done);
}
