import type { Calendar } from "../core/calendar/calendar";
import type { Serial } from "../core/calendar/civil";
import type { SheetCells } from "../core/cells/sheetCells";
import type { MonthCaution, NoNewMonth } from "../contract/newMonth";
import { referencesIn } from "../workbook/formula/shift/references";
import { shiftedIndex, type Shift } from "../workbook/formula/shift/shift";
import type { CopiedCell, SheetCopy } from "../workbook/workbook";
import { dayRowsIn, daysLater, type DayRows } from "./dayRows";
import { monthAfter, sheetNameLater, type Month } from "./monthText";
import { openingsOf, type Carried } from "./opening";
import { newRow } from "./newRow";
import { textChanges, type TextChange } from "./titles";

/** A month that can be begun: the copy to make, and what the preview says about it. */
export interface MonthPlan {
  readonly copy: SheetCopy;
  readonly month: Month;
  readonly days: readonly Serial[];
  readonly isWorking: boolean;
  readonly carried: readonly Carried[];
  readonly texts: readonly TextChange[];
  /** Figures and notes that are cleared. */
  readonly emptied: number;
  /** Formulas in the rows of days that stay. */
  readonly formulas: number;
  readonly cautions: readonly MonthCaution[];
}

/** Plans the month after the one that a sheet covers, or returns why it cannot. `names` are the names of all sheets. */
export function planMonth(sheet: SheetCells, office: Calendar, names: readonly string[]): MonthPlan | NoNewMonth {
  const rows = dayRowsIn(sheet);
  if (typeof rows === "string") return rows;
  const name = sheetNameLater(sheet.name, rows.month);
  if (names.some((one) => one.toLowerCase() === name.toLowerCase())) return "MONTH_THERE";
  const month = monthAfter(rows.month);
  const { days, isWorking } = daysLater(rows, month, office);
  const shift = shiftOf(sheet.name, rows, days.length);
  const openings = openingsOf(sheet, rows);
  const texts = textChanges(sheet, rows);
  const cells = new Map<string, CopiedCell>();
  const put = (cell: CopiedCell) => cells.set(`${cell.row}/${cell.column}`, cell);
  const after = (row: number) => (shift ? shiftedIndex(row, shift) : row);

  let emptied = 0;
  let formulas = 0;
  days.forEach((_day, n) => {
    const made = newRow(sheet, rows, { n, days, isWorking, shift });
    made.cells.forEach(put);
    emptied += made.emptied;
    formulas += made.formulas;
  });
  for (const { row, column, after: text } of texts) {
    const at = after(row);
    if (at !== undefined) put({ row: at, column, value: text });
  }
  for (const { row, column, value, formula } of openings.carried) {
    const at = after(row);
    if (at !== undefined) put({ row: at, column, value, ...(formula === undefined ? {} : { formula }) });
  }
  const unseen = office.undecreedYears(days[0] ?? 0, days.at(-1) ?? 0).length > 0;
  const cautions: readonly (MonthCaution | false)[] = [
    openings.unclear && "CLOSING_UNCLEAR",
    !openings.unclear && openings.carried.length === 0 && "OPENING_UNCLEAR",
    isWorking && unseen && "UNDECREED",
    shift?.kind === "insert" && sumsByCells(sheet, rows) && "SUM_BY_CELLS",
    !isWorking && "LOOKS_BY_ROW",
  ];
  return {
    copy: {
      from: sheet.name,
      name,
      ...(shift ? { rows: { kind: shift.kind, at: shift.at, count: shift.count } } : {}),
      cells: [...cells.values()],
    },
    month,
    days,
    isWorking,
    carried: openings.carried,
    texts,
    emptied: emptied - openings.carried.filter((one) => isDayRow(rows, one.row) && !one.formula).length,
    formulas,
    cautions: cautions.flatMap((caution) => caution || []),
  };
}

const isDayRow = ({ first, days }: DayRows, row: number) => row >= first && row < first + days.length;

/** Rows are inserted or deleted before the last one, so that sums over all of them follow. */
function shiftOf(sheet: string, { first, days }: DayRows, wanted: number): Shift | undefined {
  const more = wanted - days.length;
  const last = first + days.length - 1;
  if (more === 0) return undefined;
  return more > 0
    ? { sheet, axis: "rows", kind: "insert", at: last, count: more }
    : { sheet, axis: "rows", kind: "delete", at: last + more, count: -more };
}

/** True if a formula elsewhere names many of the rows one by one. */
function sumsByCells({ cells, formula }: SheetCells, rows: DayRows): boolean {
  return cells.some(
    (line, row) =>
      !isDayRow(rows, row) &&
      Array.from(line, (_cell, column) => formula(row, column) ?? "").some((text) => {
        if (text === "") return false;
        const named = referencesIn(text).references.filter(
          ({ isRange, sheet, corners: [{ row: at }] }) =>
            !isRange && sheet === undefined && at !== undefined && isDayRow(rows, at),
        );
        return named.length > rows.days.length / 2;
      }),
  );
}
