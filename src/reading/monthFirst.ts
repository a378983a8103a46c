import type { Cell } from "../core/cells/cell";
import { readDateBesideMonthFirst, swappedDay } from "../core/cells/dateOrder";
import { readDate } from "../core/cells/readDate";
import { doubt, isDoubt, settle, type Reading } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import { tanggal } from "../sheets/columnType";
import { monthFirstProof, type MonthFirstProof } from "./monthFirstProof";
import type { RecognisedTable } from "./recognise/recognised";

/** Reads the days of a column. */
export interface DayReader {
  readonly read: (cell: Cell) => Reading<number>;
  readonly quick: (cell: Cell) => boolean;
}

/**
 * The reader of a column of days. One proven month-first day makes every day doubtful that could be read either way; its likely
 * meaning is the month-first day. If another day of the column proves the day-first order, doubtful days have no likely
 * meaning, unless the order changed once and the working days show where.
 */
export function dayReader(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  key: string,
  column: number,
): DayReader {
  const proof = monthFirstProof(sheet, found, roles, key, column);
  return proof ? { read: (cell) => readDoubtful(cell, proof), quick: () => false } : tanggal;
}

function readDoubtful(cell: Cell, { settled, canTurn, isAlone, meant }: MonthFirstProof): Reading<number> {
  if (settled.has(cell)) return readDate(cell);
  const reading = readDateBesideMonthFirst(cell);
  if (!isDoubt(reading)) return reading;
  const means = meant.get(cell);
  if (reading.doubt === "MIXED_DATE_ORDER" && means !== undefined) return { ...reading, means };
  if (reading.doubt === "MIXED_DATE_ORDER" && canTurn)
    return { ...reading, means: swappedDay(settle(readDate(cell)) as number) as number };
  if (reading.doubt === "MONTH_FIRST" && !canTurn && !isAlone) return doubt("MIXED_DATE_ORDER", cell);
  return reading;
}
