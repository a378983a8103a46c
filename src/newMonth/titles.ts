import { civilOf, daysInMonth, serialOf } from "../core/calendar/civil";
import type { Cell } from "../core/cells/cell";
import type { SheetCells } from "../core/cells/sheetCells";
import type { DayRows } from "./dayRows";
import { monthAfter, monthLater } from "./monthText";

/** A text, a day or a year outside the rows of days that states the month. */
export interface TextChange {
  readonly row: number;
  readonly column: number;
  readonly before: Cell;
  readonly after: Cell;
}

/** The changes outside the rows of days that follow the month; typed sums are cleared. */
export function textChanges(sheet: SheetCells, { first, days, month }: DayRows): readonly TextChange[] {
  const changes: TextChange[] = [];
  const to = monthAfter(month);
  sheet.cells.forEach((line, row) => {
    if (row >= first && row < first + days.length) return;
    const isTotal = row > first && line.some((cell) => typeof cell === "string" && /^\s*(total|jumlah)\b/i.test(cell));
    line.forEach((before, column) => {
      if (sheet.formula(row, column) !== undefined) return;
      const after = later(before, column);
      if (after !== before) changes.push({ row, column, before, after });
    });

    function later(cell: Cell, column: number): Cell {
      if (typeof cell === "string") return monthLater(cell, month);
      if (typeof cell !== "number") return cell;
      const label = line
        .slice(0, column)
        .filter((one): one is string => typeof one === "string")
        .at(-1);
      if (cell === month.month && /^\s*(bulan|bln)\b/i.test(label ?? "")) return to.month;
      if (cell === month.year && /^\s*(tahun|thn)\b/i.test(label ?? "")) return to.year;
      if (/[dmy]/i.test((sheet.numberFormat(row, column) ?? "").replace(/"[^"]*"|\[[^\]]*\]/g, "")))
        return dayLater(cell);
      return isTotal ? null : cell;
    }
  });
  return changes;

  function dayLater(serial: number): number {
    const { year, month: at, day } = civilOf(serial);
    if (year !== month.year || at !== month.month) return serial;
    const last = daysInMonth(to.year, to.month);
    return serialOf({ ...to, day: day === daysInMonth(year, at) ? last : Math.min(day, last) });
  }
}
