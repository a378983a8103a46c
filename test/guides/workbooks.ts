import { templateBook } from "../../src/catalogue/template/book";
import { sheetCellsOf } from "../../src/catalogue/template/sheetCellsOf";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { office, rightCard, type Sheets } from "../scenes/sheets";

/** A correct stock card, except for two figures stored as text and one closing stock 500 too high. */
const slippedCard = rightCard.map((row, r) =>
  row.map((cell, c) => (r === 2 && c === 4 ? 4996 : (r === 1 && c === 4) || (r === 3 && c === 3) ? `'${cell}` : cell)),
);

/** A workbook that a guide walks through, and the date of the walk: soon after its last entry. */
interface GuideBook {
  readonly sheets: () => Promise<Sheets | readonly SheetCells[]>;
  readonly today: string;
}

/** The workbooks that the guides walk through, by the names they give them. */
export const workbooks: Readonly<Record<string, GuideBook>> = {
  /** An office's own stock card. */
  kartu: { sheets: async () => ({ "Stok November": slippedCard }), today: "2025-11-10" },
  /** An office whose sheets hold all that the summary asks for. */
  kantor: { sheets: async () => office, today: "2025-08-18" },
  /** The trainer's workbook. */
  pelatih: { sheets: async () => templateBook("contoh").sheets.map(sheetCellsOf), today: "2025-10-01" },
};
