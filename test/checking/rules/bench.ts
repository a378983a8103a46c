import { cellAddress, parseArea } from "../../../src/core/cells/area";
import type { Cell, Range } from "../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { serialOf } from "../../../src/core/calendar/civil";
import type { Finding, FindingCode, FindingDetails, Severity } from "../../../src/contract/finding";
import type { ColumnType } from "../../../src/sheets/columnType";
import { jumlah, tanggal } from "../../../src/sheets/columnType";
import type { Relation } from "../../../src/sheets/relation";
import type { Column, SheetKind } from "../../../src/sheets/sheetKind";
import { findingText } from "../../../src/text/findings";
import { checkTable, type CheckedTable } from "../../../src/checking/checkTable";
import type { RecognisedTable } from "../../../src/reading/recognise/recognised";
import { reportOf, type TableReport } from "../../../src/checking/report";
import { bookOf, readFound, type Book, type BookSettings } from "../../../src/reading/book/book";

/** A sheet for one rule: its columns from left to right, the one relation between them, and the rows under the header. */
export interface BenchSheet {
  readonly columns: Readonly<Record<string, ColumnType | (Partial<Column> & { readonly type: ColumnType })>>;
  readonly relation?: Relation;
  /** For the rare rule that looks at a second relation. */
  readonly relations?: readonly Relation[];
  readonly rows: Range;
  readonly settings?: BookSettings;
  /** Number formats by area, as Excel writes them. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Formulas by area. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** The header of one more column that no kind knows. */
  readonly unknown?: string;
  /** Cells whose formula has no result. */
  readonly uncalculated?: readonly string[];
  readonly merges?: readonly string[];
}

/** A finding as written in tests: rule, severity, cell, and the data of its sentence. */
export type Line<C extends FindingCode = FindingCode> = readonly [
  rule: string,
  severity: Severity,
  cell: string,
  detail: FindingDetails[C],
];

/** All findings on the sheet, in reading order; each finding's sentences are checked too. */
export function findingsOf(sheet: BenchSheet): Line[] {
  return linesOf(reportOn(sheet));
}

/** Of the findings, those of one rule. */
export function byRule(rule: string, sheet: BenchSheet): Line[] {
  return findingsOf(sheet).filter(([id]) => id === rule);
}

export function linesOf(report: TableReport): Line[] {
  return Array.from({ length: report.count }, (_, index) => {
    const finding = report.at(index);
    expectReadable(finding);
    return [finding.rule, finding.severity, cellAddress(finding.row, finding.column), finding.detail];
  });
}

export function reportOn(sheet: BenchSheet): TableReport {
  return reportOfFound(cellsOf(sheet), recognisedBench(sheet), sheet.settings);
}

export function reportOfFound(cells: SheetCells, found: RecognisedTable, settings: BookSettings = {}): TableReport {
  const book = bookOf([finish(readFound(cells, found))], settings);
  return finish(reportOf(checkedIn(book)));
}

export function checkedBench(sheet: BenchSheet): CheckedTable {
  return checkedIn(bookOf([finish(readFound(cellsOf(sheet), recognisedBench(sheet)))], sheet.settings));
}

function checkedIn(book: Book): CheckedTable {
  const [table] = book.tables;
  if (!table) throw new Error("a book without a table");
  return finish(checkTable(book, table));
}

/** The bench's sheet as a reader would return it: the header in row 1, the rows under it. */
export function cellsOf({
  columns,
  rows,
  formats = {},
  formulas = {},
  uncalculated = [],
  merges = [],
  unknown,
}: BenchSheet): SheetCells {
  const header = [...Object.keys(columns).map(headerOf), ...(unknown === undefined ? [] : [unknown])];
  return sheetCells("Lembar", [header, ...rows], {
    numberFormat: lookUp(formats),
    formula: lookUp(formulas),
    isUncalculated: (row, column) => uncalculated.includes(cellAddress(row, column)),
    merges: merges.map((address) => parseArea(address) ?? fail(address)),
  });
}

export function recognisedBench({ columns, relation, relations, rows, unknown }: BenchSheet): RecognisedTable {
  const keys = Object.keys(columns);
  return {
    kind: kindOf(columns, relations ?? (relation ? [relation] : [])),
    confidence: 1,
    headerRow: 0,
    headerRows: 1,
    firstRow: 1,
    endRow: rows.length + 1,
    firstColumn: 0,
    endColumn: keys.length + (unknown === undefined ? 0 : 1),
    columns: keys.map((key, column) => ({ key, header: headerOf(key), column, reason: "SPELLING" })),
    ambiguous: [],
    nearMisses: [],
    missing: [],
    unread: [],
  };
}

/** Runs a task to its end at once. */
export function finish<T>(task: Generator<unknown, T>): T {
  let step = task.next();
  while (!step.done) step = task.next();
  return step.value;
}

/** Rows that begin with a day and a figure, so that the row is data whatever the last column holds. */
export function cellsOfType(type: ColumnType, cells: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet {
  return {
    columns: { hari: tanggal, lain: jumlah, isi: type },
    rows: cells.map((cell, index) => [45964 + index, 1, cell]),
    ...more,
  };
}

/** A day as Excel keeps it. */
export const day = (year: number, month: number, date: number): number => serialOf({ year, month, day: date });

const headerOf = (key: string): string => key.toUpperCase();

function kindOf(columns: BenchSheet["columns"], relations: readonly Relation[]): SheetKind {
  const says = { id: "", en: "" };
  const entries = Object.entries(columns).map(([key, given]): [string, Column] => [
    key,
    { header: headerOf(key), says, spellings: [], ...("read" in given ? { type: given } : given) },
  ]);
  return {
    name: "bangku",
    title: says,
    says,
    columns: Object.fromEntries(entries),
    needs: [],
    relations,
    samples: [],
  };
}

function lookUp(byArea: Readonly<Record<string, string>>): (row: number, column: number) => string | undefined {
  const areas = Object.entries(byArea).map(([address, value]) => ({
    value,
    ...(parseArea(address) ?? fail(address)),
  }));
  return (row, column) =>
    areas.find(
      (area) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    )?.value;
}

function fail(address: string): never {
  throw new Error(`not an address: ${address}`);
}

/** A sentence with a gap or an identity number fails any test. */
function expectReadable(finding: Finding): void {
  for (const language of ["id", "en"] as const) {
    const { message, suggestion = "-" } = findingText(finding, language);
    const ok = message.length > 10 && !/undefined|NaN|Infinity|null|\[object|\d{12}/.test(message + suggestion);
    if (!ok) throw new Error(`${finding.code} says ${JSON.stringify({ language, message, suggestion })}`);
  }
}
