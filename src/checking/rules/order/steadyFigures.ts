import type { RelationOf } from "../../../sheets/relation";
import { dataRows, type Pass } from "../../rule";
import { columnsOf, given, wordAt, type Table, type TableColumn } from "../../../reading/table";
import { ROWS_PER_STEP } from "../../../reading/slices";
import { groupNumbers, hidesSeries } from "./groups";
import { habitAmong, usualOf, type Usual } from "./usualFigures";

/** What is usual in a sheet: by column, then by unit. */
interface Steady {
  readonly groupOf: (i: number) => number;
  readonly usual: Map<TableColumn, Map<number, Usual>>;
}

const found = new WeakMap<Table, Map<RelationOf<"STEADY">, Steady>>();

/** What is known of a figure that is far from the others of its unit. */
export interface Far {
  readonly usual: Usual;
  /** Others as far are like it: days under a quota, short days, a surge. */
  readonly isHabit: boolean;
}

/** Calls back for every figure that is far from the others of its unit. Days that are not normal show no demand. */
export function farFigures(
  table: Table,
  relation: RelationOf<"STEADY">,
  onFar: (column: TableColumn, i: number, far: Far) => void,
): Pass | undefined {
  const columns = columnsOf(table, relation.columns);
  if (columns.length === 0 || hidesSeries(table, relation.within)) return undefined;
  const groupOf = groupNumbers(table, columnsOf(table, relation.within));
  const status = statusOf(table);
  const rowsOf = new Map<number, number[]>();
  const pass = dataRows(table, (i) => {
    if (status && (wordAt(status, i) ?? "normal") !== "normal") return;
    const group = groupOf(i);
    if (group < 0) return;
    const rows = rowsOf.get(group);
    if (rows) rows.push(i);
    else rowsOf.set(group, [i]);
  });
  return {
    ...pass,
    *rest() {
      const steady: Steady = { groupOf, usual: new Map(columns.map((column) => [column, new Map<number, Usual>()])) };
      const relations = found.get(table) ?? new Map<RelationOf<"STEADY">, Steady>();
      found.set(table, relations.set(relation, steady));
      for (const [group, rows] of rowsOf) {
        for (const column of columns) {
          const usual = usualOf(sampleOf(column, rows));
          if (!usual) continue;
          steady.usual.get(column)?.set(group, usual);
          const far: number[] = [];
          for (let k = 0; k < rows.length; k++) {
            const i = rows[k] as number;
            const figure = given(column, i);
            if (figure > 0 && usual.isFar(figure)) far.push(i);
            if (k % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
          }
          const isHabit = habitAmong(far.map((i) => given(column, i)));
          for (const i of far) onFar(column, i, { usual, isHabit: isHabit(given(column, i)) });
        }
      }
    },
  };
}

/** Figures that are enough to learn from; of more, every so many are taken. */
const SAMPLE = 5000;

function sampleOf(column: TableColumn, rows: readonly number[]): number[] {
  const figures: number[] = [];
  const every = Math.ceil(rows.length / SAMPLE);
  for (let k = 0; k < rows.length; k += every) {
    const figure = given(column, rows[k] as number);
    if (figure > 0) figures.push(figure);
  }
  return figures;
}

/** What is usual for the unit of one row, as it was found when the sheet was checked. */
export function usualFor(table: Table, relation: RelationOf<"STEADY">, column: TableColumn, row: number): Usual {
  const steady = found.get(table)?.get(relation);
  const usual = steady?.usual.get(column)?.get(steady.groupOf(row));
  if (!usual) throw new Error("a far figure in a unit without usual figures");
  return usual;
}

function statusOf(table: Table): TableColumn | undefined {
  const relation = table.found.kind.relations.find((candidate) => candidate.relation === "DAY_STATUS");
  return relation && "status" in relation ? table.columns.get(relation.status) : undefined;
}
