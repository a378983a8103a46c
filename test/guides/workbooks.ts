import { templateBook } from "../../src/catalogue/template/book";
import { sheetCellsOf } from "../../src/catalogue/template/sheetCellsOf";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { office, rightCard, type Sheets } from "../scenes/sheets";

/** A correct stock card, except for two figures stored as text and one closing stock 500 too high. */
const slippedCard = rightCard.map((row, r) =>
  row.map((cell, c) => (r === 2 && c === 4 ? 4996 : (r === 1 && c === 4) || (r === 3 && c === 3) ? `'${cell}` : cell)),
);

/** The workbooks that the guides walk through, by their names there. */
export const workbooks: Readonly<Record<string, () => Promise<Sheets | readonly SheetCells[]>>> = {
  /** An office's own stock card. */
  kartu: async () => ({ "Stok November": slippedCard }),
  /** An office whose sheets have everything that the summary needs. */
  kantor: async () => office,
  /** The trainer's workbook. */
  pelatih: async () => templateBook("contoh").sheets.map(sheetCellsOf),
};
