import { STATE, valueOrNaN, type Table, type TableColumn } from "../../../reading/table";
import { ROW } from "../../../reading/recognise/recognised";
import type { RelationName, RelationOf } from "../../../sheets/relation";
import { relationRule, type AnyRelationRule } from "../../rule";

/** The filled cells that make a blank one stand out: at least this many, and nine in ten. */
const FEWEST = 4;

/** Three columns of which any two give the third: the whole is the sum of the parts. */
interface Triple {
  readonly whole: TableColumn;
  readonly parts: readonly [TableColumn, TableColumn];
}

/** C22: the sum of both sexes is blank beside men and women, or one sex beside the other two figures. */
export const sexBlank = blankRule("SEXES", (table, { male, female, both }) => tripleOf(table, both, male, female));

/** C22: one of whole, part and remainder is blank beside the other two. */
export const remainderBlank = blankRule("REMAINDER", (table, { whole, part, rest }) =>
  tripleOf(table, whole, part, rest),
);

function tripleOf(table: Table, whole: string, one: string, other: string): Triple | undefined {
  const [sum, first, second] = [whole, one, other].map((key) => table.columns.get(key));
  return sum && first && second ? { whole: sum, parts: [first, second] } : undefined;
}

/**
 * Makes a rule for a blank cell in an otherwise full column, where the rest of its row gives it a value other than zero.
 * Reported on the blank.
 */
function blankRule<N extends RelationName>(
  relation: N,
  find: (table: Table, relation: RelationOf<N>) => Triple | undefined,
): AnyRelationRule {
  return relationRule<N, "BLANK_CELL">({
    id: "C22",
    code: "BLANK_CELL",
    severity: "warning",
    relation,
    bind(table, said, report) {
      const triple = find(table, said);
      if (!triple) return undefined;
      const { whole, parts } = triple;
      const columns = [whole, ...parts].filter((column) => isFull(table, column));
      const reported = table.once(reportedIn);
      const valueAt = (column: TableColumn, i: number) => {
        const [first, second] = parts;
        if (column === whole) return valueOrNaN(first, i) + valueOrNaN(second, i);
        return valueOrNaN(whole, i) - valueOrNaN(column === first ? second : first, i);
      };
      return {
        visit(i) {
          for (const column of columns) {
            const cell = `${column.column} ${i}`;
            if (column.states[i] !== STATE.BLANK || !(valueAt(column, i) > 0) || reported.has(cell)) continue;
            reported.add(cell);
            report(column, i);
          }
        },
        detail: ({ column, i }) => ({ value: valueAt(column, i) }),
      };
    },
  });
}

/** Cells reported already: two sums may lack the same figure. */
function reportedIn(_table: Table): Set<string> {
  return new Set();
}

function isFull({ roles }: Table, { states }: TableColumn): boolean {
  let [filled, blank] = [0, 0];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    if (states[i] === STATE.BLANK) blank++;
    else filled++;
  }
  return filled >= FEWEST && (blank === 1 || blank * 9 <= filled);
}
