import type { IWorkbookData, LocaleType } from "@univerjs/core";
import type { ISheetNote } from "@univerjs/preset-sheets-note";
import { SHEET_SIZE } from "../../../core/cells/area";
import { shownFormula } from "../../formula/fileFormula";
import type { Book, BookSheet, DefinedName } from "../../file/look/book";
import { colourRules } from "./colourRules";
import { inputRules } from "./inputRules";
import { lookStyle } from "./lookStyle";
import { rangeOf } from "./rangeOf";
import { sheetData, styleName } from "./sheetData";

export interface BookContext {
  readonly name: string;
  readonly locale: LocaleType;
  readonly knows: (functionName: string) => boolean;
}

export const WORKBOOK_ID = "buku";
export const sheetId = (place: number) => `s${place}`;

/** The width of a note's box, and the height of a line in it. */
const NOTE = { width: 220, line: 18, letters: 30 } as const;

/** A workbook of a file in the grid's form. It is loaded at once, so it cannot be undone. */
export function workbookData(book: Book, { name, locale, knows }: BookContext): IWorkbookData {
  const lastRow = lastRowNamed(book);
  const ids = book.sheets.map((_sheet, place) => sheetId(place));
  const perSheet = <T>(of: (sheet: BookSheet, id: string, place: number) => T): Record<string, T> =>
    Object.fromEntries(book.sheets.map((sheet, place) => [sheetId(place), of(sheet, sheetId(place), place)]));
  const resource = (plugin: string, data: unknown) => ({ name: plugin, data: JSON.stringify(data) });
  return {
    id: WORKBOOK_ID,
    name,
    appVersion: "",
    locale,
    styles: Object.fromEntries(book.styles.map((look, style) => [styleName(style), lookStyle(look)])),
    defaultStyle: { ...lookStyle(book.styles[0] ?? {}), vt: 3 },
    sheetOrder: ids,
    sheets: perSheet((sheet, id) => sheetData(sheet, { sheetId: id, knows, lastRow })),
    resources: [
      resource(
        "SHEET_DEFINED_NAME_PLUGIN",
        Object.fromEntries(definedNames(book, ids).map((defined) => [defined.id, defined])),
      ),
      resource(
        "SHEET_TABLE_PLUGIN",
        perSheet(({ tables }) => ({
          tables: tables.filter((table) => table.headerRow).map(tableData),
          tableFilteredOutRows: [],
        })),
      ),
      resource(
        "SHEET_NOTE_PLUGIN",
        perSheet(({ look }) => notes(look.notes)),
      ),
      resource(
        "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        perSheet(({ look }, id) => colourRules(look.colourRules, id)),
      ),
      resource(
        "SHEET_DATA_VALIDATION_PLUGIN",
        perSheet(({ look }, id) => inputRules(look.inputRules, id)),
      ),
      resource("SHEET_FILTER_PLUGIN", filters(book)),
    ],
  };
}

/**
 * The names that the grid knows. It knows one of each, whatever its sheet: the one of the whole book, if there is one.
 * Formulas that mean another are not calculated by the grid.
 */
export function definedNames({ names }: Pick<Book, "names">, ids: readonly string[]) {
  const known = new Map<string, number>();
  names.forEach(({ name, sheet }, place) => {
    const key = name.toUpperCase();
    if (!known.has(key) || sheet === undefined) known.set(key, place);
  });
  return names.flatMap((name, place) => (known.get(name.name.toUpperCase()) === place ? [definedName(name, ids)] : []));
}

function definedName({ name, formula, sheet, hidden }: DefinedName, ids: readonly string[]) {
  return {
    id: `n${name.toUpperCase()}`,
    name,
    formulaOrRefString: /^[^+\-*/&<>=(]+![^+\-*/&<>=(]+$/.test(formula) ? formula : `=${shownFormula(formula)}`,
    localSheetId: sheet === undefined ? "AllDefaultWorkbook" : (ids[sheet] ?? ""),
    hidden,
  };
}

function tableData({ name, area }: BookSheet["tables"][number]) {
  return {
    id: name,
    name,
    range: rangeOf(area),
    options: { showHeader: true },
    filters: { tableColumnFilterList: [], tableFilteredOutRows: [] },
    columns: [],
    meta: {},
  };
}

/** The notes of a sheet, by row and column. */
export function notes(list: BookSheet["look"]["notes"]): Record<number, Record<number, ISheetNote>> {
  const byRow: Record<number, Record<number, ISheetNote>> = {};
  for (const { row, column, text } of list) {
    const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / NOTE.letters), 0);
    const note = {
      id: `${row}-${column}`,
      row,
      col: column,
      note: text,
      width: NOTE.width,
      height: (lines + 2) * NOTE.line,
    };
    (byRow[row] ??= {})[column] = note;
  }
  return byRow;
}

function filters(book: Book): Record<string, object> {
  return Object.fromEntries(
    book.sheets.flatMap(({ look }, place) =>
      look.filter ? [[sheetId(place), { ref: rangeOf(look.filter.area), filterColumns: [] }] as const] : [],
    ),
  );
}

/** Formulas often refer to rows far below the data; in a shorter sheet they would become errors. */
export function lastRowNamed({ sheets, names }: Book): number {
  let last = 0;
  const look = (formula: string) => {
    for (const [, digits] of formula.matchAll(/\$?[A-Z]{1,3}\$?(\d{1,7})(?![\w(])/g))
      last = Math.max(last, Number(digits));
  };
  for (const { formula } of names) look(formula);
  for (const sheet of sheets) {
    sheet.cells.forEach((line, row) => line.forEach((_cell, column) => look(sheet.formula(row, column) ?? "")));
    for (const rule of [...sheet.look.inputRules, ...sheet.look.colourRules]) rule.formulas.forEach(look);
  }
  return Math.min(last, SHEET_SIZE.rows);
}
