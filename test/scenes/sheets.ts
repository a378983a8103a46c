import { join } from "node:path";
import type { Cell } from "../../src/core/cells/cell";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { isCellError } from "../../src/core/cells/cell";
import { readFile } from "../../src/workbook/file/readFile";
import type { FakeExcel } from "../fakeExcel/fakeExcel";
import type { CellValue } from "../fakeExcel/model/entry";
import { ikd, receipts, stockCard } from "../taskpane/standing/offices";

export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

/** A stock card with two figures stored as text and one closing stock that is 500 too high. */
export const wrongCard: CellValue[][] = [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45964, 5466, 0, 490, "'4.976"],
  [45965, 4976, 0, 480, 4996],
  [45966, 4996, 0, "'520", 4476],
  [45967, 4476, 0, 500, 3976],
  [45968, 3976, 0, 510, 3466],
];

/** The same card without faults. */
export const rightCard: CellValue[][] = [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45964, 5466, 0, 490, 4976],
  [45965, 4976, 0, 480, 4496],
  [45966, 4496, 0, 520, 3976],
  [45967, 3976, 0, 500, 3476],
  [45968, 3476, 0, 510, 2966],
];

/** A card with this many days, correct except for one figure stored as text near its end. */
export function longCard(days: number): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = 0; row < days; row++) rows.push([20_000 + row, 500, 10, 10, row === days - 5 ? "'500" : 500]);
  return [["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"], ...rows];
}

const typed = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map((cell) => (cell ?? "") as CellValue));

/** An office whose sheets hold everything that the summary needs. */
export const office: Sheets = { "Stok Agu": typed(stockCard()), Terima: typed(receipts), IKD: typed(ikd) };

/** The sheets of the five offices, as the example workbook holds them. */
export async function seedSheets(): Promise<readonly SheetCells[]> {
  const file = await readFile(join(__dirname, "../known/kantor-contoh.xlsx"));
  if (!("sheets" in file)) throw new Error("the example workbook cannot be read");
  return file.sheets;
}

/** Puts the sheets into the fake's workbook, with formulas and their stored values. */
export function fillBook(fake: FakeExcel, sheets: readonly SheetCells[]): void {
  const { book } = fake;
  const [spare] = book.sheets;
  for (const { name, cells, formula, numberFormat, merges } of sheets) {
    const sheet = book.addSheet(name);
    sheet.merges.push(...merges);
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        sheet.setFormat(row, column, numberFormat(row, column) ?? null);
        const own = formula(row, column);
        if (own !== undefined) sheet.enter(row, column, `=${own}`);
        if (own !== undefined) sheet.show(row, column, valueOf(cell));
        else sheet.put(row, column, valueOf(cell));
      }),
    );
  }
  if (spare) book.deleteSheet(spare);
}

const valueOf = (cell: Cell): CellValue => (cell === null ? "" : isCellError(cell) ? cell.error : cell) as CellValue;
