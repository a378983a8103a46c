import { placesOf } from "../model/sheetModel";
import type { RangeTarget } from "./range";
import { wire, type Wire } from "./shape";

/** One value for all cells of the range, or null if they differ. */
function same<T>({ area }: RangeTarget, read: (row: number, column: number) => T): T | null {
  const found = new Set<T>();
  for (const [row, column] of placesOf(area)) found.add(read(row, column));
  return found.size === 1 ? ([...found][0] as T) : null;
}

export const rangeFormat: Wire<RangeTarget> = wire<RangeTarget>({
  type: "RangeFormat",
  set: {
    ColumnWidth: ({ sheet, area }, points: number) => {
      for (let column = area.column; column < area.column + area.columns; column++) sheet.widths.set(column, points);
    },
  },
  objects: {
    Fill: (target) => rangeFill(target),
    Font: (target) => rangeFont(target),
    Protection: (target) => formatProtection(target),
  },
  methods: { AutofitColumns: () => undefined, AutofitRows: () => undefined },
});

const rangeFont: Wire<RangeTarget> = wire<RangeTarget>({
  type: "RangeFont",
  set: {
    Bold: ({ sheet, area }, bold: boolean) => {
      for (let row = area.row; row < area.row + area.rows; row++)
        if (bold) sheet.boldRows.add(row);
        else sheet.boldRows.delete(row);
    },
  },
});

const rangeFill: Wire<RangeTarget> = wire<RangeTarget>({
  type: "RangeFill",
  get: { Color: (target) => same(target, (row, column) => target.sheet.fill(row, column)) ?? "" },
  set: {
    Color: ({ sheet, area }, color: string) => {
      sheet.assertWritable(area);
      for (const [row, column] of placesOf(area)) sheet.setFill(row, column, color);
    },
  },
  methods: {
    Clear: ({ sheet, area }) => {
      for (const [row, column] of placesOf(area)) sheet.setFill(row, column, "#FFFFFF");
    },
  },
});

const formatProtection: Wire<RangeTarget> = wire<RangeTarget>({
  type: "FormatProtection",
  get: { Locked: (target) => same(target, (row, column) => target.sheet.isLocked(row, column)) },
  set: {
    Locked: ({ sheet, area }, locked: boolean) => {
      for (const [row, column] of placesOf(area)) sheet.setLocked(row, column, locked);
    },
  },
});
