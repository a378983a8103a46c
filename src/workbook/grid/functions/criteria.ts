import { numberOfText } from "./indonesian";

/**
 * A criterion such as ">=103,7" or "<13/11/2025" in the grid's notation, with plain numbers; undefined if it matches both texts
 * and numbers, or is not clearly a number.
 */
export function criterionFor(criterion: string): string | undefined {
  const [, sign = "", wanted = ""] = /^(<>|>=|<=|[=<>])?([^]*)$/.exec(criterion) ?? [];
  const number = numberOfText(wanted);
  if (number === "NONE") return criterion;
  if (number === undefined) return undefined;
  const plain = String(number);
  if (plain === wanted) return criterion;
  return /^[<>]=?$/.test(sign) && !/e/.test(plain) ? sign + plain : undefined;
}
