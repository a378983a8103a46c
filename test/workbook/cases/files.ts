import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArea } from "../../../src/core/cells/area";
import type { Cell } from "../../../src/core/cells/cell";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { readBook } from "../../../src/workbook/file/look/readBook";
import type { Book, BookSheet } from "../../../src/workbook/file/look/book";

/** The bytes of a small workbook beside this file, made by hand to show one trap. */
export const caseBytes = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, name)));

export async function caseBook(name: string): Promise<Book> {
  const book = await readBook(caseBytes(name));
  if (isFileFailure(book)) throw new Error(`${name}: ${book.failure}`);
  return book;
}

/** Value and formula of a cell of the first sheet. */
export function cellOf(book: Book, address: string): { readonly value: Cell; readonly formula: string | undefined } {
  const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
  const sheet = book.sheets[0] as BookSheet;
  return { value: sheet.cells[row]?.[column] ?? null, formula: sheet.formula(row, column) };
}
