import { civilOf, weekdayOf, type Serial } from "../core/calendar/civil";
import { weekdayNamed } from "../core/cells/dateWords";
import { isEmptyCell, type Cell } from "../core/cells/cell";
import type { SheetCells } from "../core/cells/sheetCells";
import { movedFormula } from "../workbook/formula/shift/movedFormula";
import { shiftedFormula } from "../workbook/formula/shift/shiftedFormula";
import type { Shift } from "../workbook/formula/shift/shift";
import type { CopiedCell } from "../workbook/workbook";
import type { DayRows } from "./dayRows";

const WEEKDAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split(" ");
const ENGLISH = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export interface NewDays {
  /** The index of the row's day. */
  readonly n: number;
  readonly days: readonly Serial[];
  readonly isWorking: boolean;
  /** Rows that are inserted or deleted first. */
  readonly shift: Shift | undefined;
}

/** The cells of one day's row in the new month that must change. */
export function newRow(sheet: SheetCells, rows: DayRows, given: NewDays) {
  const { n, days, shift } = given;
  const row = rows.first + n;
  const source = sourceOf(row, shift);
  const width = Math.max(0, ...sheet.cells.slice(rows.first, rows.first + rows.days.length).map((line) => line.length));
  const cells: CopiedCell[] = [];
  let emptied = 0;
  let formulas = 0;
  for (let column = 0; column < width; column++) {
    const formula = source === undefined ? undefined : sheet.formula(source, column);
    const value = source === undefined ? null : (sheet.cells[source]?.[column] ?? null);
    const day = days[n] as Serial;
    if (column === rows.column) {
      const dated = dateCell(sheet, rows, given);
      if (dated) cells.push({ row, column, ...dated });
      continue;
    }
    const own = formulaOf(sheet, rows, given, column, source);
    if (own !== undefined || formula !== undefined) {
      formulas += 1;
      if (own !== undefined) cells.push({ row, column, value: null, formula: own });
      continue;
    }
    const kept = keptValue(sheet, rows, column, n, day);
    if (kept !== undefined) {
      if (kept !== value) cells.push({ row, column, value: kept });
    } else if (!isEmptyCell(value)) {
      emptied += 1;
      cells.push({ row, column, value: null });
    }
  }
  return { cells, emptied, formulas };
}

/** Where a row of the copy was before rows were inserted or deleted; undefined for an inserted row. */
function sourceOf(row: number, shift: Shift | undefined): number | undefined {
  if (!shift || row < shift.at) return row;
  if (shift.kind === "delete") return row + shift.count;
  return row < shift.at + shift.count ? undefined : row - shift.count;
}

/** A formula that the row needs because rows above it were inserted or deleted: the second day's, moved to this row. */
function formulaOf(
  sheet: SheetCells,
  { first }: DayRows,
  { n, shift }: NewDays,
  column: number,
  source: number | undefined,
): string | undefined {
  const row = first + n;
  const isTouched =
    shift && (source === undefined || row === (shift.kind === "insert" ? shift.at + shift.count : shift.at));
  if (!shift || !isTouched) return undefined;
  const model = sheet.formula(first + 1, column);
  if (model === undefined) return undefined;
  return movedFormula(shiftedFormula(model, sheet.name, shift), n - 1);
}

/** A day in the sheet's notation; undefined if a formula of the sheet gives it. */
function dateCell(
  sheet: SheetCells,
  rows: DayRows,
  { n, days, isWorking, shift }: NewDays,
): Pick<CopiedCell, "value" | "formula"> | undefined {
  const day = days[n] as Serial;
  const { month, year, day: number } = civilOf(day);
  const model = sheet.formula(rows.first + 1, rows.column);
  const opening = sheet.formula(rows.first, rows.column);
  if (!isWorking && model !== undefined) {
    if (n > 0) {
      const touched = formulaOf(
        sheet,
        rows,
        { n, days, isWorking, shift },
        rows.column,
        sourceOf(rows.first + n, shift),
      );
      return touched === undefined ? undefined : { value: null, formula: touched };
    }
    if (opening !== undefined && /^\s*DATE\(\s*\d{4}\s*,\s*\d{1,2}\s*,\s*1\s*\)\s*$/i.test(opening))
      return { value: day, formula: `DATE(${year},${month},1)` };
    if (opening !== undefined) return undefined;
  }
  if (rows.as === "number") return { value: number };
  const written = sheet.cells[rows.first]?.[rows.column];
  return { value: typeof written === "string" ? textDate(written, day) : day };
}

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");

/** `1 Oktober 2026`, `01/10/2026`, `1-10-26` for another day. */
function textDate(written: string, day: Serial): string {
  const { year, month, day: number } = civilOf(day);
  const figures = /^\s*(\d{1,2})([-/. ])(\d{1,2})\2(\d{2}|\d{4})\s*$/.exec(written);
  if (!figures) return `${number} ${MONTHS[month - 1]} ${year}`;
  const [, d = "", sign = "/", m = "", y = ""] = figures;
  const padded = (value: number, like: string) => String(value).padStart(like.length === 2 ? 2 : 1, "0");
  return [padded(number, d), padded(month, m), String(year).slice(-y.length)].join(sign);
}

/** Values that are not figures of a day: its weekday, its number in the list, and text that is the same in every row. */
function keptValue({ cells }: SheetCells, { first, days }: DayRows, column: number, n: number, day: Serial): Cell {
  const all = days.map((_day, at) => cells[first + at]?.[column] ?? null);
  const texts = all.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "");
  if (texts.length > days.length / 2 && texts.every((text) => weekdayNamed(text.trim().toLowerCase()) !== undefined))
    return weekdayLike(texts[0] ?? "", day);
  if (all.every((cell, at) => cell === at + 1)) return n + 1;
  const [same] = texts;
  return texts.length === days.length && texts.every((text) => text === same) ? same : undefined;
}

function weekdayLike(written: string, day: Serial): string {
  const isEnglish = ENGLISH.some((name) => name.toLowerCase().startsWith(written.trim().toLowerCase()));
  const name = (isEnglish ? ENGLISH : WEEKDAYS)[weekdayOf(day)] ?? "";
  const short = written.trim().length <= 3 ? name.slice(0, 3) : name;
  return written === written.toUpperCase() ? short.toUpperCase() : short;
}
