import type { Relation } from "../../sheets/relation";
import type { RecognisedTable } from "./recognised";

/** Relations that check each column by itself: another column changes nothing for the others. */
const EACH_FOR_ITSELF: ReadonlySet<Relation["relation"]> = new Set(["TOTAL", "STEADY", "CUMULATIVE", "CONCEPTS"]);

/**
 * True when a column of the relation may still be among those that the user is asked about. A sum would then lack a part, and
 * different rows would look alike, so the relation could accuse a right figure.
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
