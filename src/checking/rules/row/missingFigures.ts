import { ROW } from "../../../reading/recognise/recognised";
import { STATE, valueOrNaN, type Table, type TableColumn } from "../../../reading/table";
import type { Relation } from "../../../sheets/relation";

/** The filled cells that make a blank one stand out: at least this many, and nine in ten. */
const FEWEST = 4;

/** Three columns of which any two give the third: the whole is the sum of the parts. */
export interface Triple {
  readonly whole: TableColumn;
  readonly parts: readonly [TableColumn, TableColumn];
}

/** The values of a column's blank cells that the rest of their rows gives, by row. */
export function missingIn(table: Table): ReadonlyMap<TableColumn, ReadonlyMap<number, number>> {
  const missing = new Map<TableColumn, Map<number, number>>();
  for (const triple of table.found.kind.relations.flatMap((said) => tripleSaid(table, said) ?? []))
    for (const column of fullOf(table, triple)) {
      const values = missing.get(column) ?? new Map<number, number>();
      missing.set(column, values);
      for (let i = 0; i < table.roles.length; i++)
        if (table.roles[i] === ROW.DATA && isMissing(triple, column, i)) values.set(i, valueAt(triple, column, i));
    }
  return missing;
}

/** The three columns of such a relation. */
export function tripleSaid(table: Table, said: Relation): Triple | undefined {
  if (said.relation === "SEXES") return tripleOf(table, said.both, said.male, said.female);
  return said.relation === "REMAINDER" ? tripleOf(table, said.whole, said.part, said.rest) : undefined;
}

/** Those of the three that are nearly full, so that a blank stands out. */
export const fullOf = (table: Table, { whole, parts }: Triple): readonly TableColumn[] =>
  [whole, ...parts].filter((column) => isFull(table, column));

/** True for a blank cell that the other two give a value other than zero. */
export function isMissing(triple: Triple, column: TableColumn, i: number): boolean {
  return column.states[i] === STATE.BLANK && valueAt(triple, column, i) > 0;
}

/** What the two others of the three columns give. */
export function valueAt({ whole, parts: [first, second] }: Triple, column: TableColumn, i: number): number {
  if (column === whole) return valueOrNaN(first, i) + valueOrNaN(second, i);
  return valueOrNaN(whole, i) - valueOrNaN(column === first ? second : first, i);
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

function tripleOf(table: Table, whole: string, one: string, other: string): Triple | undefined {
  const [sum, first, second] = [whole, one, other].map((key) => table.columns.get(key));
  return sum && first && second ? { whole: sum, parts: [first, second] } : undefined;
}
