import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";

const FIRST_DAY = 36_528;

/**
 * A stock card with this many days, whose sums are all wrong by three: one rule gives as many findings as rows. `write` decides
 * how the opening stock is written.
 */
export function wrongLedger(days: number, write: (stock: number) => Cell = (stock) => stock): SheetCells {
  const rows: Cell[][] = [["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "KETERANGAN"]];
  let stock = 1_000_000;
  for (let day = 0; day < days; day++) {
    const used = 5 + ((7 * day) % 40);
    const left = stock - used + 3;
    rows.push([FIRST_DAY + day, write(stock), 0, used, left, null]);
    stock = left;
  }
  return sheetCells("Stok", rows);
}
