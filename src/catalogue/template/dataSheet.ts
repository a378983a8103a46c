import { cellAddress, type Area } from "../../core/cells/area";
import type { Cell, Range } from "../../core/cells/cell";
import type { Column, SampleRow, SheetKind } from "../../sheets/sheetKind";
import { templateText } from "../../text/template";
import { unitText } from "../../text/units";
import type { NewInputRule } from "../../workbook/newBook";
import { draft } from "./draft";
import { absolute, habitOf } from "./formats";
import type { Mark, TemplateColumn, TemplateSheet } from "./model";

/** Title, what the sheet is for, a blank row, the header. */
export const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 1;
/** How far down names and hints reach: entries below a table count before the table has grown. */
const LAST_ROW = 2999;

/** Columns for remarks, wide enough for a sentence. */
const NOTES = new Set(["keterangan", "kendala"]);
const NOTES_WIDTH = 38;

/** Address of another column in the same row. */
export type InRow = (key: string) => string;

/** One sheet of data: which columns of its kind it has, and their content. */
export interface DataSheet {
  readonly name: string;
  readonly table: string;
  readonly kind: SheetKind;
  readonly keys: readonly string[];
  readonly rows: readonly SampleRow[];
  /** Blank rows below the data, ruled and ready. */
  readonly blankRows: number;
  /** Formulas of computed columns; a row whose first column is blank shows nothing. */
  readonly computed?: Readonly<Record<string, (at: InRow) => string>>;
  /** Names of columns for formulas, by key. */
  readonly names: Readonly<Record<string, string>>;
  readonly marks?: (column: (key: string) => Area, at: InRow) => readonly Mark[];
  /** A title above the sheet, if the kind's own title does not say enough. */
  readonly title?: string;
  readonly tab: string;
  /** Columns that stay in sight when the sheet scrolls sideways. */
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
}

/** The reference of a formula name, and its cells. */
export interface NamedRange {
  readonly name: string;
  readonly refersTo: string;
  readonly range: Range;
}

/** The table and everything around it. */
export function dataSheet(plan: DataSheet): TemplateSheet {
  const { name, kind, keys, rows, blankRows, tab } = plan;
  const count = rows.length + blankRows;
  const sheet = draft(name);
  sheet.span(0, 0, keys.length, { value: plan.title ?? kind.title.id, look: "title" });
  sheet.span(1, 0, keys.length, { value: kind.says.id, look: "about" });
  sheet.height(0, 26);
  sheet.height(HEADER_ROW, 32);
  keys.forEach((key, c) => {
    const column = columnOf(plan, key);
    const { format } = habitOf(column);
    sheet.put(HEADER_ROW, c, { value: column.header, look: "header" });
    for (let r = 0; r < count; r++) {
      const formula = formulaOf(plan, key, FIRST_ROW + r);
      const value = rows[r]?.[key] ?? (formula === undefined ? null : "");
      if (formula === undefined)
        sheet.put(FIRST_ROW + r, c, { value, look: "input", format: formatFor(format, value) });
      else sheet.put(FIRST_ROW + r, c, { value, formula, look: "computed", format });
    }
  });
  const below = (key: string): Area => ({
    row: FIRST_ROW,
    column: keys.indexOf(key),
    rows: LAST_ROW - FIRST_ROW + 1,
    columns: 1,
  });
  return sheet.done({
    widths: keys.map((key) => (NOTES.has(key) ? NOTES_WIDTH : habitOf(columnOf(plan, key)).width)),
    tables: [
      {
        name: plan.table,
        kind: kind.name,
        area: { row: HEADER_ROW, column: 0, rows: count + 1, columns: keys.length },
        columns: keys.map((key) => templateColumn(plan, key)),
      },
    ],
    rules: keys.filter((key) => !plan.computed?.[key]).map((key) => ruleOf(columnOf(plan, key), below(key))),
    marks: plan.marks?.(below, inRow(plan, FIRST_ROW)) ?? [],
    charts: [],
    frozen: { rows: HEADER_ROW + 1, columns: plan.frozenColumns ?? 1 },
    print: {
      paper: "F4",
      landscape: plan.landscape ?? true,
      repeats: [HEADER_ROW, HEADER_ROW],
    },
    locked: false,
    tab,
  });
}

/** The names of this sheet's columns in formulas. */
export function namedRanges(plan: DataSheet): NamedRange[] {
  const cells = (key: string): Cell[] => plan.rows.map((row) => row[key] ?? null);
  return Object.entries(plan.names).map(([key, name]) => {
    const [first, ...others] = key.split("+") as [string, ...string[]];
    const columns = [first, ...others].map(cells);
    const beside = plan.keys.indexOf(first);
    return {
      name,
      refersTo: absolute(plan.name, beside, FIRST_ROW, LAST_ROW, columns.length),
      range: plan.rows.map((_row, r) => columns.map((column) => column[r])),
    };
  });
}

function columnOf({ kind }: DataSheet, key: string): Column {
  const column = kind.columns[key];
  if (!column) throw new Error(`no column ${key} in ${kind.name}`);
  return column;
}

/** A column of counts and shares shows each in its own format. */
function formatFor(format: string, value: Cell): string {
  return format === "General" && typeof value === "number" && value > 0 && value <= 1.5 ? "0.0%" : format;
}

function templateColumn(plan: DataSheet, key: string): TemplateColumn {
  const formula = formulaOf(plan, key, FIRST_ROW);
  return { key, header: columnOf(plan, key).header, ...(formula !== undefined && { formula }) };
}

const inRow =
  ({ keys }: DataSheet, row: number): InRow =>
  (key) => {
    const column = keys.indexOf(key);
    if (column < 0) throw new Error(`no column ${key}`);
    return cellAddress(row, column);
  };

function formulaOf(plan: DataSheet, key: string, row: number): string | undefined {
  const at = inRow(plan, row);
  const formula = plan.computed?.[key]?.(at);
  return formula === undefined ? undefined : `IF(${at(plan.keys[0] as string)}="","",${formula})`;
}

function ruleOf({ type, header, says, unit, required }: Column, area: Area): NewInputRule {
  const { allows } = habitOf({ type, header });
  const text = templateText;
  const wanted = unit === undefined || type.name === "tahun" ? "" : ` (${unitText[unit].id})`;
  return {
    area,
    allows: type.choices ? { type: "list", choices: type.choices } : { type: allows },
    title: header,
    hint: [`${says.id}${wanted}.`, text.hint[type.name] ?? "", required ? text.required : ""].filter(Boolean).join(" "),
    refusal: text.refusal[type.choices ? "list" : allows],
  };
}
