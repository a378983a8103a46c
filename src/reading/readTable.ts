import type { SheetCells } from "../core/cells/sheetCells";
import { DoubtLog } from "./doubtLog";
import { readColumn, type ColumnReader } from "./readColumn";
import type { RecognisedTable } from "./recognise/recognised";
import { makeTable, type Table } from "./table";

/** Rows per slice: fewer than elsewhere, because the browser has not compiled the readers at first. */
const ROWS_PER_READ = 512;

/** All columns of this many rows are read before the next rows, so that the rows stay in the processor's cache. */
const ROWS_AT_HAND = 128;

/** Reads the cells of a table into columns, a block of rows at a time; yields how many rows are done. */
export function* readTable(sheet: SheetCells, found: RecognisedTable, roles: Uint8Array): Generator<number, Table> {
  const doubts = new DoubtLog();
  const readers: ColumnReader[] = [];
  for (const match of found.columns) {
    readers.push(readColumn(sheet, found, roles, match, doubts));
    yield 0;
  }
  for (let from = 0; from < roles.length; from += ROWS_PER_READ) {
    const to = Math.min(from + ROWS_PER_READ, roles.length);
    for (let at = from; at < to; at += ROWS_AT_HAND) {
      const end = Math.min(at + ROWS_AT_HAND, to);
      for (const reader of readers) reader.read(at, end);
    }
    yield to;
  }
  let anyLost = false;
  for (const reader of readers) anyLost = (yield* after(reader.lostThousands(), roles.length)) || anyLost;
  for (const reader of readers) yield* after(reader.settle(anyLost), roles.length);
  return makeTable({
    sheet,
    found,
    roles,
    doubts,
    columns: new Map(readers.map((reader) => reader.column()).map((column) => [column.key, column])),
  });
}

/** Counts the steps of work after the last row. */
function* after<T>(part: Generator<void, T>, rows: number): Generator<number, T> {
  let step = part.next();
  for (; !step.done; step = part.next()) yield rows;
  return step.value;
}
