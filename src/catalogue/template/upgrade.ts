import { fold } from "../../sheets/columnType";
import type { NewName } from "../../workbook/newBook";
import type { TemplateBook, TemplateColumn, TemplateSheet } from "./model";

/** An Excel table of the open workbook. */
export interface OpenTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** What the plan needs to know about the open workbook. */
export interface OpenBook {
  readonly sheets: readonly string[];
  readonly tables: readonly OpenTable[];
  /** Names that are taken. */
  readonly names: readonly string[];
  /** The value of `LEMBAR_TEMPLATE`; undefined if the workbook has no such name. */
  readonly version?: number | undefined;
}

/** Columns that a table of the open workbook lacks; they are added at its right end. */
export interface AddedColumns {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
}

/** What may be added to bring an older workbook up to date. Nothing is ever removed, renamed, moved or overwritten. */
export interface UpgradePlan {
  readonly from: number | undefined;
  readonly to: number;
  readonly sheets: readonly TemplateSheet[];
  readonly columns: readonly AddedColumns[];
  /** Names that refer to the added sheets and are free. */
  readonly names: readonly NewName[];
}

/** True if there is nothing to add. A workbook newer than this template is left alone. */
export function isCurrent({ from, to, sheets, columns }: UpgradePlan): boolean {
  return (from !== undefined && from > to) || (sheets.length === 0 && columns.length === 0);
}

/**
 * Compares the open workbook with the template. A sheet is added if neither its name nor its table's is taken; a sheet of
 * that name without the table is the office's own. A table is recognised by its name, even if its sheet was moved or
 * renamed, and headers are compared without case, spaces and punctuation.
 */
export function upgradePlan(template: TemplateBook, open: OpenBook): UpgradePlan {
  const to = template.version;
  if (open.version !== undefined && open.version > to)
    return { from: open.version, to, sheets: [], columns: [], names: [] };
  const taken = new Set(open.sheets.map((name) => name.toLowerCase()));
  const tables = new Map(open.tables.map((table) => [table.name.toLowerCase(), table]));
  const sheets = template.sheets.filter(
    (sheet) =>
      !taken.has(sheet.name.toLowerCase()) && sheet.tables.every(({ name }) => !tables.has(name.toLowerCase())),
  );
  const columns = template.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): AddedColumns[] => {
      const theirs = tables.get(table.name.toLowerCase());
      if (!theirs) return [];
      const headers = new Set(theirs.headers.map(fold));
      const missing = table.columns.filter(({ header }) => !headers.has(fold(header)));
      return missing.length > 0 ? [{ sheet: theirs.sheet, table: theirs.name, columns: missing }] : [];
    }),
  );
  const names = new Set(open.names.map((name) => name.toLowerCase()));
  const added = template.names.filter(
    ({ name, refersTo }) =>
      !names.has(name.toLowerCase()) && sheets.some((sheet) => refersTo.startsWith(`'${sheet.name}'!`)),
  );
  return { from: open.version, to, sheets, columns, names: added };
}
