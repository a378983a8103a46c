import { numberOfText } from "./indonesian";

/**
 * A criterion such as ">=103,7" or "<13/11/2025" as the grid reads it, with plain figures; undefined where it finds texts as
 * well as numbers, or is no certain number.
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
