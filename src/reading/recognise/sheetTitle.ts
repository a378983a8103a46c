import type { SheetCells } from "../../core/cells/sheetCells";

/** Default names given by programs, and other names without meaning. */
const SAYS_NOTHING =
  /^(?:SHEET|LEMBAR|LEMBARAN|DATA|TABEL|TABLE|WORKSHEET|BERKAS|ARSIP|BOOK|EXPORT|EKSPOR|QUERY|RESULT|HASIL|REPORT)?[\s_()-]*\d*\)?$/i;

/** The meaningful name of a sheet, else the name of its file. */
export function sheetTitle({ name, file = "" }: Pick<SheetCells, "name" | "file">): string {
  return SAYS_NOTHING.test(name.trim()) && !SAYS_NOTHING.test(file.trim()) ? file : name;
}
