import { templateBook, type Copy } from "../catalogue/template/book";
import { finish } from "./finish";
import { openPackage } from "./parts/package";
import { attachAddIn, type Store } from "./parts/webextension";
import { workbookOf } from "./workbook";

/** The template workbook as an .xlsx file, the same bytes every time; with a store, the add-in is attached to it. */
export async function writeTemplate(copy: Copy, store?: Store): Promise<Uint8Array> {
  const book = templateBook(copy);
  const workbook = await workbookOf(book);
  const parts = await openPackage(await workbook.xlsx.writeBuffer());
  finish(parts, book);
  if (store) attachAddIn(parts, store);
  return parts.pack();
}
