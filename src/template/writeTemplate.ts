import { templateBook, type Copy } from "../catalogue/template/book";
import { writeBook } from "../workbook/file/write/writeBook";
import { newBookOf } from "./newBookOf";
import { attachAddIn, type Store } from "./webextension";

/** The template workbook as an .xlsx file, the same bytes every time; with a store, the add-in is attached to it. */
export function writeTemplate(copy: Copy, store?: Store): Promise<Uint8Array> {
  return writeBook(newBookOf(templateBook(copy)), (parts) => {
    if (store) attachAddIn(parts, store);
  });
}
