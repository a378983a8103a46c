import { cellAddress } from "../../core/cells/area";
import type { FigureChange, LoneRow, TableComparison } from "../../contract/comparison";
import { type Table, type TableColumn, valueOrNaN } from "../../reading/table";
import { doubtful } from "./doubtful";
import { isByDay, isByPerson, keyedRows, type KeyedRows } from "./keyedRows";
import { totalChanges } from "./totalChanges";

/** Column types that hold a figure. */
const FIGURES = ["jumlah", "persen", "angka"];
const SHARE = "persen";

/** Compares two tables of one kind row by row; if they share no day, as wholes. */
export function compareTables(before: Table, after: Table): TableComparison {
  const [earlier, later] = keyedRows(before, after);
  const shared = [...later.rows].filter(([key]) => earlier.rows.has(key));
  const head = {
    kind: { name: after.found.kind.name, title: after.found.kind.title },
    sheets: { before: before.sheet.name, after: after.sheet.name },
    columns: { before: onlyIn(before, after), after: onlyIn(after, before) },
    repeated: earlier.repeated + later.repeated,
  };
  if (isByDay(after) && shared.length === 0)
    return {
      ...head,
      by: "TOTALS",
      shared: 0,
      same: 0,
      added: [],
      gone: [],
      goneIsDoubtful: false,
      changes: totalChanges(before, after),
    };
  const rows = shared.map(([key, i]) => ({ before: earlier.rows.get(key) as number, after: i }));
  const changes = figureColumns(before, after).flatMap((columns) => columnChanges(before, after, columns, rows, later));
  const changed = new Set(changes.filter(({ isChange }) => isChange).map(({ at }) => at));
  return {
    ...head,
    by: "ROWS",
    shared: rows.length,
    same: rows.length - changed.size,
    added: loneRows(after, later, earlier),
    gone: loneRows(before, earlier, later),
    goneIsDoubtful: !isByPerson(after),
    changes: changes.map(({ change }) => change).sort(byWeight),
  };
}

interface Pair {
  readonly before: TableColumn;
  readonly after: TableColumn;
}

function figureColumns(before: Table, after: Table): Pair[] {
  return [...after.columns.values()].flatMap((column) => {
    const earlier = before.columns.get(column.key);
    return earlier && FIGURES.includes(column.definition.type.name) ? [{ before: earlier, after: column }] : [];
  });
}

function onlyIn(table: Table, other: Table): string[] {
  return table.found.columns.filter(({ key }) => !other.columns.has(key)).map(({ header }) => header);
}

function loneRows(table: Table, mine: KeyedRows, other: KeyedRows): LoneRow[] {
  const first = table.found.columns[0]?.column ?? table.found.firstColumn;
  return [...mine.rows]
    .filter(([key]) => !other.rows.has(key))
    .map(([, i]) => ({ row: mine.label(i), cell: cellAddress(table.found.firstRow + i, first) }));
}

interface RowPair {
  readonly before: number;
  readonly after: number;
}

interface RowChange {
  readonly at: number;
  readonly isChange: boolean;
  readonly change: FigureChange;
}

/** The changes in one column, and the figures that should have changed but did not. */
function columnChanges(
  before: Table,
  after: Table,
  { before: earlier, after: later }: Pair,
  rows: readonly RowPair[],
  { label }: KeyedRows,
): RowChange[] {
  const figures = rows
    .map((row) => ({ row, before: valueOrNaN(earlier, row.before), after: valueOrNaN(later, row.after) }))
    .filter((each) => !Number.isNaN(each.before) && !Number.isNaN(each.after));
  const isShare = later.definition.type.name === SHARE;
  const doubts = doubtful(after, later.key, figures, isShare);
  const header = after.found.columns.find(({ key }) => key === later.key)?.header ?? later.key;
  return figures.flatMap(({ row, before: was, after: is }, k) => {
    const doubt = doubts(k);
    if (was === is && !doubt) return [];
    const change: FigureChange = {
      row: label(row.after),
      key: later.key,
      header,
      isShare,
      before: was,
      after: is,
      cells: {
        before: cellAddress(before.found.firstRow + row.before, earlier.column),
        after: cellAddress(after.found.firstRow + row.after, later.column),
      },
      ...(doubt && { doubt }),
    };
    return [{ at: row.after, isChange: was !== is, change }];
  });
}

/** Doubtful changes first, then by the change relative to the earlier figure, then by the difference. */
function byWeight(a: FigureChange, b: FigureChange): number {
  return Number(b.doubt !== undefined) - Number(a.doubt !== undefined) || weight(b) - weight(a) || size(b) - size(a);
}

const size = ({ before, after }: FigureChange) => Math.abs(after - before);
const weight = (change: FigureChange) => size(change) / Math.max(1, Math.abs(change.before));
