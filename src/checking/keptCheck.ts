import type { SheetCells } from "../core/cells/sheetCells";
import { newMatcher } from "../reading/findTables";
import { bookOf, readSheetTables, type BookSettings, type JudgedBy } from "../reading/book/book";
import type { Matcher } from "../reading/recognise/matcher";
import type { MappingsOf } from "../reading/recognise/recognised";
import { inSlices, share, type SliceOptions } from "../reading/slices";
import type { Table } from "../reading/table";
import type { CheckedBook } from "./check";
import { checkAcross } from "./checkAcross";
import { checkTable, type CheckedTable } from "./checkTable";
import { reportOf, type TableReport } from "./report";

export interface KeptCheckOptions extends Omit<SliceOptions, "onProgress"> {
  readonly settings?: BookSettings;
  readonly mappingsOf?: MappingsOf;
  /** Called with the progress, 0 to 1, and the sheet being worked on. */
  readonly onProgress?: (share: number, sheet: string) => void;
}

/**
 * Checks a workbook repeatedly. A sheet passed as the same object as before is not read again, and its own findings are reused
 * while everything they were judged by is unchanged. Comparisons between sheets are always made again.
 */
export interface KeptCheck {
  run(sheets: readonly SheetCells[], options?: KeptCheckOptions): Promise<CheckedBook>;
}

interface ReadSheet {
  readonly mappings: string;
  readonly tables: readonly Table[];
}

interface JudgedTable {
  readonly basis: string;
  readonly checked: CheckedTable;
}

interface Kept {
  readonly sheets: Map<SheetCells, ReadSheet>;
  readonly tables: Map<Table, JudgedTable>;
}

/** Share of the progress for reading, and for the rules on single tables after it. */
const READ = 0.6;
const JUDGED = 0.95;

export function keptCheck(): KeptCheck {
  let kept: Kept = { sheets: new Map(), tables: new Map() };
  return {
    async run(sheets, { settings, mappingsOf = () => [], onProgress, ...slices } = {}) {
      let at = "";
      const next: Kept = { sheets: new Map(), tables: new Map() };
      const task = checking(sheets, {
        settings,
        mappingsOf,
        before: kept,
        next,
        matcher: newMatcher(),
        onSheet: (name) => (at = name),
      });
      const checked = await inSlices(task, { ...slices, onProgress: (done) => onProgress?.(done, at) });
      kept = next;
      return checked;
    },
  };
}

interface Task {
  readonly settings: BookSettings | undefined;
  readonly mappingsOf: MappingsOf;
  readonly before: Kept;
  readonly next: Kept;
  readonly matcher: Matcher;
  readonly onSheet: (name: string) => void;
}

function* checking(sheets: readonly SheetCells[], task: Task): Generator<number, CheckedBook> {
  const tables: Table[] = [];
  for (const [index, sheet] of sheets.entries()) {
    task.onSheet(sheet.name);
    const [from, to] = [(READ * index) / sheets.length, (READ * (index + 1)) / sheets.length];
    yield from;
    tables.push(...(yield* share(readOnce(sheet, task), from, to, 1)));
  }
  const book = bookOf(tables, task.settings);
  const checked: CheckedTable[] = [];
  const done = (count: number) => READ + ((JUDGED - READ) * count) / Math.max(1, tables.length);
  for (const [index, table] of tables.entries()) {
    task.onSheet(table.sheet.name);
    checked.push(yield* share(judgeOnce(book, table, task), done(index), done(index + 1), 1));
  }
  for (const _step of checkAcross(book, checked)) yield JUDGED;
  const reports: TableReport[] = [];
  for (const each of checked) reports.push(yield* share(reportOf(each), JUDGED, JUDGED, 1));
  return { book, reports };
}

function* readOnce(
  sheet: SheetCells,
  { before, next, mappingsOf, matcher }: Task,
): Generator<number, readonly Table[]> {
  const mappings = mappingsOf(sheet);
  const key = JSON.stringify(mappings);
  const known = before.sheets.get(sheet);
  const tables = known?.mappings === key ? known.tables : yield* readSheetTables(sheet, mappings, matcher);
  next.sheets.set(sheet, { mappings: key, tables });
  return tables;
}

/** Copies the findings each time, because the rules across sheets add to them. */
function* judgeOnce(book: JudgedBy, table: Table, { before, next }: Task): Generator<number, CheckedTable> {
  const basis = basisOf(book);
  const known = before.tables.get(table);
  const checked = known?.basis === basis ? known.checked : yield* checkTable(book, table);
  next.tables.set(table, { basis, checked });
  return { table, checks: [...checked.checks], findings: checked.findings.copy() };
}

/** Everything in a workbook that the rules on a single table depend on. */
function basisOf({ tolerance, today, calendar }: JudgedBy): string {
  return JSON.stringify([tolerance, today ?? null, calendar.args]);
}
