import type { BookModel } from "../model/bookModel";
import { HostError } from "../protocol";
import { allComments } from "./comments";
import { customXmlParts } from "./customXmlParts";
import { bookNames } from "./names";
import { range, rangeOf } from "./range";
import { settings } from "./settings";
import { tables } from "./tables";
import { wire, type Wire } from "./shape";
import { worksheets } from "./worksheets";

/** The root object: the workbook that the page is open beside. */
export const workbook: Wire<BookModel> = wire<BookModel>({
  type: "Workbook",
  get: { Name: () => "Buku uji.xlsx", AutoSave: () => true, IsDirty: () => false, ReadOnly: () => false },
  objects: {
    Worksheets: (book) => worksheets(book),
    Tables: (book) => tables({ book, sheets: book.sheets }),
    Names: (book) => bookNames(book),
    Settings: (book) => settings(book),
    CustomXmlParts: (book) => customXmlParts({ book }),
    Comments: (book) => allComments(book),
  },
  methods: {
    GetSelectedRange: (book) => range(rangeOf(book, book.active, book.selection)),
    GetActiveCell: (book) => range(rangeOf(book, book.active, { ...book.selection, rows: 1, columns: 1 })),
    /** A stand-in for a real import: the base64 text is JSON, an array of sheet names to add. */
    InsertWorksheetsFromBase64: (
      book,
      base64: string,
      options?: { readonly sheetNamesToInsert?: readonly string[] },
    ) => {
      const given = sheetsIn(base64);
      const wanted = options?.sheetNamesToInsert;
      return given.filter((name) => !wanted?.length || wanted.includes(name)).map((name) => book.addSheet(name).id);
    },
  },
});

function sheetsIn(base64: string): readonly string[] {
  try {
    return JSON.parse(Buffer.from(base64, "base64").toString()) as string[];
  } catch {
    throw new HostError("InvalidArgument", "The file is no workbook.");
  }
}
