import { SHEET_SIZE, areaAddress, type Area } from "../../../src/core/cells/area";
import type { BookModel } from "../model/bookModel";
import type { CellValue } from "../model/entry";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol";
import { boundingArea, isInside, sharedArea } from "./areas";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import { rangeAreas } from "./rangeAreas";
import { rangeFormat } from "./rangeFormat";
import { wire, type Wire, type WireObject } from "./shape";
import { worksheet } from "./worksheets";

export interface RangeTarget {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** @throws HostError if the sheet is gone or the area is beyond it. */
export function rangeOf(book: BookModel, sheet: SheetModel, area: Area): RangeTarget {
  const { row, column, rows, columns } = area;
  const inside = row >= 0 && column >= 0 && row + rows <= SHEET_SIZE.rows && column + columns <= SHEET_SIZE.columns;
  if (!inside || rows < 1 || columns < 1) throw new HostError("InvalidArgument", "The range lies beyond the sheet.");
  return { book, sheet, area };
}

/** Excel refuses to return more than five million cells at once. */
const MOST_CELLS = 5_000_000;

type Grid<T> = readonly (readonly T[])[];

/** Reads one property of every cell of the range. */
export function grid<T>({ book, sheet, area }: RangeTarget, read: (row: number, column: number) => T): T[][] {
  if (!book.sheets.includes(sheet)) throw new HostError("ItemNotFound", "The sheet was deleted.");
  if (area.rows * area.columns > MOST_CELLS) throw new HostError("RangeExceedsLimit");
  return Array.from({ length: area.rows }, (_row, r) =>
    Array.from({ length: area.columns }, (_cell, c) => read(area.row + r, area.column + c)),
  );
}

/** The given block in the size of the range: a single value stands for every cell. */
function spread<T>({ area }: RangeTarget, given: T | Grid<T>): Grid<T> {
  const block = Array.isArray(given) ? (given as Grid<T>) : [[given as T]];
  if (block.length === area.rows && block.every((line) => line.length === area.columns)) return block;
  if (block.length !== 1 || block[0]?.length !== 1) {
    throw new HostError("InvalidArgument", "The number of rows or columns in the input array doesn't match the range.");
  }
  return Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => block[0]?.[0] as T));
}

function enter(target: RangeTarget, given: CellValue | null | Grid<CellValue | null>): void {
  const { book, sheet, area } = target;
  if (!book.sheets.includes(sheet)) throw new HostError("ItemNotFound", "The sheet was deleted.");
  sheet.assertWritable(area);
  book.enter(sheet, area, spread(target, given), "addin");
}

/** Yes, no, or null if the lines differ. */
function allHidden(from: number, count: number, hidden: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (let line = from; line < from + count; line++) if (hidden.has(line)) found += 1;
  return found === 0 ? false : found === count ? true : null;
}

const typeOf = (value: CellValue) => {
  if (value === "") return "Empty";
  if (typeof value === "string") return value.startsWith("#") && /[!?A]$/.test(value) ? "Error" : "String";
  return typeof value === "number" ? "Double" : "Boolean";
};

const qualified = ({ sheet, area }: RangeTarget) =>
  `${/^\w+$/.test(sheet.name) ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`}!${areaAddress(area)}`;

const sub = (target: RangeTarget, area: Area) => range(rangeOf(target.book, target.sheet, area));

export const range: Wire<RangeTarget> = wire<RangeTarget>({
  type: "Range",
  get: {
    Values: (target) => grid(target, (row, column) => target.sheet.value(row, column)),
    Formulas: (target) => grid(target, (row, column) => target.sheet.formulaOrValue(row, column)),
    NumberFormat: (target) => grid(target, (row, column) => target.sheet.format(row, column)),
    Text: (target) => grid(target, (row, column) => String(target.sheet.value(row, column))),
    ValueTypes: (target) => grid(target, (row, column) => typeOf(target.sheet.value(row, column))),
    Address: qualified,
    RowIndex: ({ area }) => area.row,
    ColumnIndex: ({ area }) => area.column,
    RowCount: ({ area }) => area.rows,
    ColumnCount: ({ area }) => area.columns,
    CellCount: ({ area }) => area.rows * area.columns,
    RowHidden: ({ sheet, area }) => allHidden(area.row, area.rows, sheet.hiddenRows),
    ColumnHidden: ({ sheet, area }) => allHidden(area.column, area.columns, sheet.hiddenColumns),
  },
  set: {
    Values: enter,
    Formulas: enter,
    NumberFormat: (target, given: string | null | Grid<string | null>) => {
      const { sheet, area } = target;
      sheet.assertFormats();
      spread(target, given).forEach((line, r) =>
        line.forEach((format, c) => sheet.setFormat(area.row + r, area.column + c, format)),
      );
    },
    RowHidden: ({ sheet, area }, hidden: boolean) => {
      for (let row = area.row; row < area.row + area.rows; row++)
        if (hidden) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
    },
  },
  objects: {
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
    Format: (target) => rangeFormat(target),
    ConditionalFormats: ({ book, sheet, area }) => conditionalFormats({ book, sheet, areas: [area] }),
    DataValidation: (target) => dataValidation(target),
  },
  methods: {
    _ValidateArraySize: () => undefined,
    Calculate: () => undefined,
    Select: ({ book, sheet, area }) => book.select(sheet, area),
    Clear: ({ book, sheet, area }) => {
      sheet.assertWritable(area);
      book.enter(sheet, area, spread({ book, sheet, area }, ""), "addin");
    },
    /** Copies one cell over an area; references are not adjusted, because the fake has no formula engine. */
    CopyFrom: ({ book, sheet, area }, source: WireObject) => {
      sheet.assertWritable(area);
      const from = source.self as RangeTarget;
      const given = from.sheet.formulaOrValue(from.area.row, from.area.column);
      book.enter(sheet, area, spread({ book, sheet, area }, given), "addin");
    },
    Insert: (target, shift: string) => {
      if (shift !== "Down") throw new HostError("NotImplemented", `Insert ${shift}`);
      target.sheet.shiftRows("insert", target.area.row, target.area.rows);
      return range(target);
    },
    Delete: ({ sheet, area }, shift: string) => {
      if (shift !== "Up") throw new HostError("NotImplemented", `Delete ${shift}`);
      sheet.shiftRows("delete", area.row, area.rows);
    },
    Merge: ({ sheet, area }) => void sheet.merges.push(area),
    GetCell: (target, row: number, column: number) =>
      sub(target, { row: target.area.row + row, column: target.area.column + column, rows: 1, columns: 1 }),
    GetRow: (target, row: number) => sub(target, { ...target.area, row: target.area.row + row, rows: 1 }),
    GetColumn: (target, column: number) =>
      sub(target, { ...target.area, column: target.area.column + column, columns: 1 }),
    GetLastRow: (target) => sub(target, { ...target.area, row: target.area.row + target.area.rows - 1, rows: 1 }),
    GetEntireRow: (target) => sub(target, { ...target.area, column: 0, columns: SHEET_SIZE.columns }),
    GetEntireColumn: (target) => sub(target, { ...target.area, row: 0, rows: SHEET_SIZE.rows }),
    GetOffsetRange: (target, rows: number, columns: number) =>
      sub(target, { ...target.area, row: target.area.row + rows, column: target.area.column + columns }),
    GetResizedRange: (target, rows: number, columns: number) =>
      sub(target, { ...target.area, rows: target.area.rows + rows, columns: target.area.columns + columns }),
    GetBoundingRect: (target, other: WireObject) => sub(target, boundingArea(target.area, areaOf(other))),
    GetIntersection: (target, other: WireObject) => {
      const shared = sharedArea(target.area, areaOf(other));
      if (!shared) throw new HostError("ItemNotFound");
      return sub(target, shared);
    },
    GetIntersectionOrNullObject: (target, other: WireObject) => {
      const shared = sharedArea(target.area, areaOf(other));
      return shared ? sub(target, shared) : null;
    },
    GetUsedRangeOrNullObject: (target, valuesOnly?: boolean | null) => {
      const used = target.sheet.usedArea(valuesOnly ?? false);
      const shared = used && sharedArea(target.area, used);
      return shared ? sub(target, shared) : null;
    },
    GetRowProperties: ({ sheet, area }) =>
      Array.from({ length: area.rows }, (_row, r) => ({ rowHidden: sheet.hiddenRows.has(area.row + r) })),
    GetColumnProperties: ({ sheet, area }) =>
      Array.from({ length: area.columns }, (_c, c) => ({ columnHidden: sheet.hiddenColumns.has(area.column + c) })),
    GetMergedAreasOrNullObject: ({ book, sheet, area }) => {
      const areas = sheet.merges.filter((merge) => isInside(merge, area));
      return areas.length === 0 ? null : rangeAreas({ book, sheet, areas });
    },
  },
});

const areaOf = (other: WireObject) => (other.self as RangeTarget).area;
