import type { Range } from "../../../src/core/cells/cell";
import { COLUMN } from "../sheet/columns";
import type { Verdict } from "./contestant";
import { cellNumber, countOf, FIRST_DAY, isDateText, isNik, LAST_DAY, regions, services } from "./plainCells";

/** Code written for this one sheet: a loop over its rows that looks at no other row. */
export function check(rows: Range): () => Verdict {
  const wrong: number[] = [];
  let lastDate: unknown;
  let lastDateFine = false;
  let lastRegion: unknown;
  let lastRegionFine = false;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as readonly unknown[];
    const date = row[COLUMN.TANGGAL];
    if (date !== lastDate) {
      lastDate = date;
      lastDateFine = isDate(date);
    }
    if (!lastDateFine) wrong.push(cellNumber(i, COLUMN.TANGGAL));
    const region = row[COLUMN.WILAYAH];
    if (region !== lastRegion) {
      lastRegion = region;
      lastRegionFine = regions.has(region);
    }
    if (!lastRegionFine) wrong.push(cellNumber(i, COLUMN.WILAYAH));
    if (!services.has(row[COLUMN.LAYANAN])) wrong.push(cellNumber(i, COLUMN.LAYANAN));
    if (!isNik(row[COLUMN.NIK])) wrong.push(cellNumber(i, COLUMN.NIK));
    const opening = countOf(row[COLUMN.AWAL]);
    const received = countOf(row[COLUMN.MASUK]);
    const used = countOf(row[COLUMN.PAKAI]);
    const closing = countOf(row[COLUMN.SISA]);
    if (opening !== opening) wrong.push(cellNumber(i, COLUMN.AWAL));
    if (received !== received) wrong.push(cellNumber(i, COLUMN.MASUK));
    if (used !== used) wrong.push(cellNumber(i, COLUMN.PAKAI));
    if (closing !== closing || Math.abs(opening + received - used - closing) > 0) {
      wrong.push(cellNumber(i, COLUMN.SISA));
    }
  }
  return () => ({ wrong });
}

function isDate(cell: unknown): boolean {
  return typeof cell === "string"
    ? isDateText(cell)
    : typeof cell === "number" && cell >= FIRST_DAY && cell <= LAST_DAY;
}
