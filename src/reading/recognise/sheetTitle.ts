import type { SheetCells } from "../../core/cells/sheetCells";

/** Names that programs give, and those that say no more. */
const SAYS_NOTHING =
  /^(?:SHEET|LEMBAR|LEMBARAN|DATA|TABEL|TABLE|WORKSHEET|BERKAS|ARSIP|BOOK|EXPORT|EKSPOR|QUERY|RESULT|HASIL|REPORT)?[\s_()-]*\d*\)?$/i;

/** What the name of a sheet says of it; where that is nothing, the name of its file. */
export function sheetTitle({ name, file = "" }: Pick<SheetCells, "name" | "file">): string {
  return SAYS_NOTHING.test(name.trim()) && !SAYS_NOTHING.test(file.trim()) ? file : name;
}
