import type { Cell } from "../core/cells/cell";
import { readDateBesideMonthFirst, swappedDay } from "../core/cells/dateOrder";
import { readDate } from "../core/cells/readDate";
import { doubt, isDoubt, settle, type Reading } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import { tanggal } from "../sheets/columnType";
import { monthFirstProof, type MonthFirstProof } from "./monthFirstProof";
import type { RecognisedTable } from "./recognise/recognised";

/** How the days of a column are read. */
export interface DayReader {
  readonly read: (cell: Cell) => Reading<number>;
  readonly quick: (cell: Cell) => boolean;
}

/**
 * The reader of a column of days. One proof that a day was written with its month first makes every day doubtful that
 * could be read so. Their meaning is the day read that way, unless some day of the column proves the other order: then
 * none has a meaning, but where the habit changed once and the working days tell where.
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
