import type { Relation } from "../../sheets/relation";
import type { RecognisedTable } from "./recognised";

/** Relations on each of some columns for itself: one more column changes nothing for the others. */
const EACH_FOR_ITSELF: ReadonlySet<Relation["relation"]> = new Set(["TOTAL", "STEADY", "CUMULATIVE", "CONCEPTS"]);

/**
 * True when the sheet may have a column of the relation that is still to be asked about, so that a sum would lack a part
 * and rows would seem alike that are not: whatever the relation said could accuse what is right.
 */
export function isInQuestion(
  relation: Relation,
  { columns, ambiguous, nearMisses }: Pick<RecognisedTable, "columns" | "ambiguous" | "nearMisses">,
): boolean {
  if (ambiguous.length === 0 && nearMisses.length === 0) return false;
  const open = new Set([...ambiguous, ...nearMisses].map(({ key }) => key));
  for (const { key } of columns) open.delete(key);
  return Object.entries(relation).some(([member, value]: [string, true | string | readonly string[]]) => {
    if (value === true || member === "relation" || (member === "columns" && EACH_FOR_ITSELF.has(relation.relation)))
      return false;
    return typeof value === "string" ? open.has(value) : value.some((key) => open.has(key));
  });
}
