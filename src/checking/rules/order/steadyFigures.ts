import { groupOf, hidesSeries } from "../../../reading/series/groups";
import { columnsOf, type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { ROWS_PER_STEP } from "../../../reading/slices";
import type { RelationOf } from "../../../sheets/relation";
import type { Pass } from "../../rule";
import { habitAmong, usualOf, type Usual } from "./usualFigures";

/** What is known about a figure far from the others of its unit. */
interface Far {
  readonly usual: Usual;
  /** True when other figures are equally far: days under a quota, short days, a surge. */
  readonly isHabit: boolean;
}

/** The search for far figures, and what it learns about each unit. */
export interface FarFigures {
  readonly pass: Pass;
  /** The usual range for the unit of a row with a far figure. */
  usualFor(column: TableColumn, i: number): Usual;
}

/** Calls back for every figure that is far from the others of its unit. Days with a status other than normal show no demand. */
export function farFigures(
  table: Table,
  relation: RelationOf<"STEADY">,
  onFar: (column: TableColumn, i: number, far: Far) => void,
): FarFigures | undefined {
  const columns = columnsOf(table, relation.columns);
  if (columns.length === 0 || hidesSeries(table, relation.within)) return undefined;
  const unitOf = groupOf(table, relation.within);
  const status = statusOf(table);
  const rowsOf = new Map<number, number[]>();
  const usualIn = new Map<TableColumn, Map<number, Usual>>(columns.map((column) => [column, new Map()]));

  const visit = (i: number): void => {
    if (status && (wordAt(status, i) ?? "normal") !== "normal") return;
    const unit = unitOf(i);
    if (unit < 0) return;
    const rows = rowsOf.get(unit);
    if (rows) rows.push(i);
    else rowsOf.set(unit, [i]);
  };

  function* rest(): Generator<void, void> {
    for (const [unit, rows] of rowsOf) {
      for (const column of columns) {
        const usual = usualOf(sampleOf(column, rows));
        if (!usual) continue;
        usualIn.get(column)?.set(unit, usual);
        const far: number[] = [];
        for (let k = 0; k < rows.length; k++) {
          const i = rows[k] as number;
          const figure = valueOrNaN(column, i);
          if (figure > 0 && usual.isFar(figure)) far.push(i);
          if (k % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
        }
        const isHabit = habitAmong(far.map((i) => valueOrNaN(column, i)));
        for (const i of far) onFar(column, i, { usual, isHabit: isHabit(valueOrNaN(column, i)) });
      }
    }
    rowsOf.clear();
  }

  return {
    pass: { visit, rest },
    usualFor(column, i) {
      const usual = usualIn.get(column)?.get(unitOf(i));
      if (!usual) throw new Error("a far figure in a unit without usual figures");
      return usual;
    },
  };
}

/** The number of figures to learn from; larger sets are sampled at regular intervals. */
const SAMPLE = 5000;

function sampleOf(column: TableColumn, rows: readonly number[]): number[] {
  const figures: number[] = [];
  const every = Math.ceil(rows.length / SAMPLE);
  for (let k = 0; k < rows.length; k += every) {
    const figure = valueOrNaN(column, rows[k] as number);
    if (figure > 0) figures.push(figure);
  }
  return figures;
}

function statusOf(table: Table): TableColumn | undefined {
  const relation = table.found.kind.relations.find((candidate) => candidate.relation === "DAY_STATUS");
  return relation && "status" in relation ? table.columns.get(relation.status) : undefined;
}
