import { cellAddress } from "../core/cells/area";
import { isCellError, type Cell } from "../core/cells/cell";
import type { SheetCells } from "../core/cells/sheetCells";
import { absoluteArea } from "../workbook/formula/absoluteArea";
import { referencesIn, type Reference } from "../workbook/formula/shift/references";
import type { DayRows } from "./dayRows";

/** An opening stock of the new month: the closing stock of the last one. */
export interface Carried {
  /** Its row, as the sheet is now. */
  readonly row: number;
  readonly column: number;
  /** Its source on that sheet. */
  readonly from: string;
  readonly value: number;
  /** If the opening stock refers to another sheet, its new formula refers to this one. */
  readonly formula?: string;
}

export interface Openings {
  readonly carried: readonly Carried[];
  /** True if the closing stock of some column is not a number. */
  readonly unclear: boolean;
}

const OPENING = /(stok|stock|saldo|sisa|persediaan)\s*(awal|lalu|sebelum)|awal\s*hari/i;
const CLOSING = /(stok|stock|saldo|persediaan)\s*akhir|^\s*(sisa|saldo)(\s+(stok|stock|blanko|akhir))?\s*$/i;

/** Finds what is carried over to the next month: by formulas that refer to the day before, else by headers. */
export function openingsOf(sheet: SheetCells, rows: DayRows): Openings {
  const targets = byFormulas(sheet, rows);
  const found = targets.length > 0 ? targets : byHeaders(sheet, rows);
  const carried: Carried[] = [];
  let unclear = false;
  for (const { row, column, closing } of found) {
    if (carried.some((one) => one.row === row && one.column === column)) continue;
    const last = lastNumber(sheet, rows, closing);
    const formula = sheet.formula(row, column);
    const looksElsewhere = formula !== undefined && referencesIn(formula).sheets.length > 0;
    if (!last || (formula !== undefined && !looksElsewhere)) unclear = true;
    else {
      const link = absoluteArea(sheet.name, { row: last.row, column: closing, rows: 1, columns: 1 });
      carried.push({
        row,
        column,
        from: cellAddress(last.row, closing),
        value: last.value,
        ...(looksElsewhere ? { formula: link } : {}),
      });
    }
  }
  return { carried, unclear };
}

interface Target {
  readonly row: number;
  readonly column: number;
  /** The column with a day's closing stock. */
  readonly closing: number;
}

/** `=F6` in row 7 opens with the closing stock in F; `=E6+C7-D7` continues the balance of the day before. */
function byFormulas(sheet: SheetCells, { first }: DayRows): readonly Target[] {
  const model = first + 1;
  const width = sheet.cells[model]?.length ?? 0;
  return Array.from({ length: width }, (_cell, column) => column).flatMap((column): readonly Target[] => {
    const formula = sheet.formula(model, column);
    if (formula === undefined) return [];
    const { references } = referencesIn(formula);
    const [only] = references;
    if (only && isCell(only, first) && formula.trim() === formula.slice(only.start, only.end)) {
      const closing = only.corners[0].column ?? column;
      return closing === column ? [] : [{ row: first, column, closing }];
    }
    const place = references.findIndex((one) => isCell(one, first) && one.corners[0].column === column);
    if (place < 0) return [];
    const opening = sheet.formula(first, column);
    const others = opening === undefined ? [] : referencesIn(opening).references;
    const target = others.length === references.length ? others[place]?.corners[0] : undefined;
    if (target?.row === undefined || target.column === undefined || target.row === first) return [];
    return [{ row: target.row, column: target.column, closing: column }];
  });
}

const isCell = ({ corners: [corner], isRange, sheet }: Reference, row: number) =>
  !isRange && sheet === undefined && corner.row === row && !corner.isRowFixed;

/** A column of opening and one of closing stock, if there is only one of each. */
function byHeaders({ cells }: SheetCells, { first, column: dates }: DayRows): readonly Target[] {
  const headers = new Map<number, string>();
  for (const line of cells.slice(Math.max(0, first - 3), first))
    line.forEach((cell, column) => {
      if (typeof cell === "string" && column !== dates)
        headers.set(column, `${headers.get(column) ?? ""} ${cell}`.trim());
    });
  const of = (pattern: RegExp) => [...headers].filter(([, header]) => pattern.test(header)).map(([column]) => column);
  const opening = of(OPENING);
  const closing = of(CLOSING).filter((column) => !opening.includes(column));
  const [from] = closing;
  const [to] = opening;
  return opening.length === 1 && closing.length === 1 && from !== undefined && to !== undefined
    ? [{ row: first, column: to, closing: from }]
    : [];
}

/** The last day's figure. Days that are still blank have none, and neither has an error. */
function lastNumber({ cells }: SheetCells, { first, days }: DayRows, column: number) {
  for (let row = first + days.length - 1; row >= first; row--) {
    const value: Cell = cells[row]?.[column];
    if (isCellError(value)) return undefined;
    if (typeof value === "number") return { row, value };
  }
  return undefined;
}
