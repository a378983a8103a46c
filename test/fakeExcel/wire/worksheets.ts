import { SHEET_SIZE, parseArea } from "../../../src/core/cells/area";
import type { BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol";
import { charts } from "./charts";
import { range, rangeOf } from "./range";
import { rangeAreas } from "./rangeAreas";
import { wire, type Wire, type WireObject } from "./shape";
import { tables } from "./tables";

interface SheetOfBook {
  readonly book: BookModel;
  readonly sheet: SheetModel;
}

const nothing = () => undefined;
const EVENTS = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Added",
  "Deleted",
  "FormatChanged",
  "RowSorted",
  "ColumnSorted",
];
/** Events are always sent, and office.js passes on those it has a handler for, so registering does nothing. */
const registration = Object.fromEntries(
  EVENTS.flatMap((event) => [`_Register${event}Event`, `_Unregister${event}Event`]).map((name) => [name, nothing]),
);

const inBook = (book: BookModel) => (sheet: SheetModel | undefined) => (sheet ? worksheet({ book, sheet }) : undefined);

export const worksheets: Wire<BookModel> = wire<BookModel>({
  type: "WorksheetCollection",
  items: (book) => book.sheets.map((sheet) => worksheet({ book, sheet })),
  item: (book, key: string) => inBook(book)(book.find(key)),
  methods: {
    ...registration,
    Add: (book, name?: string | null) => worksheet({ book, sheet: book.addSheet(name ?? undefined) }),
    GetActiveWorksheet: (book) => worksheet({ book, sheet: book.active }),
    GetFirst: (book) => inBook(book)(book.sheets[0]),
    GetLast: (book) => inBook(book)(book.sheets.at(-1)),
  },
});

const pageLayout: Wire<SheetModel> = wire<SheetModel>({
  type: "PageLayout",
  set: {
    PaperSize: ({ paper }, size: string) => void (paper.size = size),
    Orientation: ({ paper }, orientation: string) => void (paper.orientation = orientation),
    Zoom: ({ paper }, zoom: object) => void (paper.zoom = zoom),
  },
});

export const worksheet: Wire<SheetOfBook> = wire<SheetOfBook>({
  type: "Worksheet",
  ids: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    Name: ({ sheet }, name: string) => void (sheet.name = name),
    Visibility: ({ sheet }, visibility: string) => void (sheet.visibility = visibility),
  },
  objects: {
    Tables: ({ book, sheet }) => tables({ book, sheets: [sheet] }),
    Charts: ({ sheet }) => charts(sheet),
    PivotTables: ({ sheet }) => pivotTables(sheet),
    Protection: ({ sheet }) => sheetProtection(sheet),
    PageLayout: ({ sheet }) => pageLayout(sheet),
  },
  methods: {
    ...registration,
    Activate: ({ book, sheet }) => book.activate(sheet),
    Copy: ({ book, sheet }, place: string, beside?: WireObject) => {
      if (place !== "After") throw new HostError("NotImplemented", `Copy ${place}`);
      return worksheet({ book, sheet: book.copySheet(sheet, (beside?.self as SheetOfBook | undefined)?.sheet) });
    },
    Delete: ({ book, sheet }) => book.deleteSheet(sheet),
    Calculate: nothing,
    GetCell: ({ book, sheet }, row: number, column: number) =>
      range(rangeOf(book, sheet, { row, column, rows: 1, columns: 1 })),
    GetRange: ({ book, sheet }, address?: string | null) => {
      const area = address ? parseArea(address.replace(/^.*!/, "")) : { row: 0, column: 0, ...SHEET_SIZE };
      if (!area)
        throw new HostError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
      return range(rangeOf(book, sheet, area));
    },
    GetRangeByIndexes: ({ book, sheet }, row: number, column: number, rows: number, columns: number) =>
      range(rangeOf(book, sheet, { row, column, rows, columns })),
    GetRanges: ({ book, sheet }, addresses: string) => {
      const areas = addresses.split(",").map((address) => parseArea(address.trim().replace(/^.*!/, "")));
      if (areas.some((area) => !area) || addresses.length > 8192) throw new HostError("InvalidArgument");
      return rangeAreas({ book, sheet, areas: areas.flatMap((area) => area ?? []) });
    },
    GetUsedRange: ({ book, sheet }, valuesOnly?: boolean | null) =>
      range(rangeOf(book, sheet, sheet.usedArea(valuesOnly ?? false) ?? { row: 0, column: 0, rows: 1, columns: 1 })),
    GetUsedRangeOrNullObject: ({ book, sheet }, valuesOnly?: boolean | null) => {
      const area = sheet.usedArea(valuesOnly ?? false);
      return area ? range(rangeOf(book, sheet, area)) : null;
    },
  },
});

const pivotTables: Wire<SheetModel> = wire<SheetModel>({
  type: "PivotTableCollection",
  methods: { GetCount: (sheet) => sheet.pivotTables },
});

const sheetProtection: Wire<SheetModel> = wire<SheetModel>({
  type: "WorksheetProtection",
  get: { Protected: (sheet) => sheet.isProtected, Options: (sheet) => sheet.protectionOptions },
  methods: {
    Protect: (sheet, options?: SheetModel["protectionOptions"] | null, password?: string | null) => {
      if (sheet.isProtected) throw new HostError("InvalidOperation");
      sheet.isProtected = true;
      sheet.protectionOptions = options ?? sheet.protectionOptions;
      sheet.password = password ?? undefined;
    },
    Unprotect: (sheet, password?: string | null) => {
      if (sheet.isProtected && sheet.password !== undefined && sheet.password !== password)
        throw new HostError("AccessDenied");
      sheet.isProtected = false;
    },
  },
});
