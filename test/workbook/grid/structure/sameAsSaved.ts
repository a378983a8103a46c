import { cellAddress } from "../../../../src/core/cells/area";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import type { Book } from "../../../../src/workbook/file/look/book";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { openHeadless, type Headless } from "../headless/headless";

export async function bookOf(bytes: Uint8Array): Promise<Book> {
  const book = await readBook(bytes);
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

export async function openBytes(bytes: Uint8Array): Promise<Headless> {
  return openHeadless(await bookOf(bytes), { bytes });
}

/** The file that would be saved now. */
export async function savedBytes(grid: Headless): Promise<Uint8Array> {
  const { bytes, refused } = await patchPackage(grid.base(), grid.changes());
  expect(refused).toEqual([]);
  return bytes;
}

const ROWS = 40;
const COLUMNS = 14;

/** The content of some grid sheets: values, formulas, and what surrounds them. */
export function held(grid: Headless, sheets: readonly string[]): object {
  return sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    for (let row = 0; row < ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        const address = cellAddress(row, column);
        const { value, formula } = grid.at(sheet, address);
        if (value !== null || formula !== undefined) cells[address] = formula === undefined ? value : [formula, value];
      }
    return { sheet, cells, shown: grid.shown(sheet) };
  });
}

/** The grid, saved and opened again, is the same as now. */
export async function expectSameAsSaved(grid: Headless, sheets: readonly string[]): Promise<Uint8Array> {
  const now = held(grid, sheets);
  const bytes = await savedBytes(grid);
  const again = await openBytes(bytes);
  try {
    expect(held(again, sheets)).toEqual(now);
  } finally {
    again.dispose();
  }
  return bytes;
}
