import { templateBook, type Copy } from "../catalogue/template/book";
import { writeBook } from "../workbook/file/write/writeBook";
import { newBookOf } from "./newBookOf";

/** The template workbook as an .xlsx file, the same bytes every time. */
export function writeTemplate(copy: Copy): Promise<Uint8Array> {
  return writeBook(newBookOf(templateBook(copy)));
}

/** The same without its charts, for an Excel that refuses sheets with charts from a file. */
export function writeWithoutCharts(copy: Copy): Promise<Uint8Array> {
  const book = newBookOf(templateBook(copy));
  return writeBook({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, charts: [] })) });
}
