import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Words } from "../../core/words";
import { sheetKinds } from "../../sheets";
import { settling, type KeptAcceptance, type SettledFinding } from "../../checking/accepted/settle";
import { checkSheet, type CheckOptions, type TableReport } from "../../checking/check";
import { mappingsIn } from "../../reading/kept/mappingsFor";
import { unreadOfSheet } from "../../reading/measures/unreadSheet";
import { ROW, type UnreadColumn } from "../../reading/recognise/recognised";
import { inSlices, type SliceOptions } from "../../reading/slices";
import type { Workbook } from "../../workbook/workbook";
import { acceptanceStoreOf } from "./accepted/acceptanceStore";
import { calendarSheets } from "./calendarSheets";
import { groupFindings, type FindingGroup } from "./groupFindings";
import { mappingStoreOf } from "./mapping/mappingStore";

export { bookSettings } from "../settings/bookSettings";

export interface CheckedTable {
  /** The open findings; the accepted ones are in a separate list. */
  readonly report: TableReport;
  readonly accepted: readonly SettledFinding[];
  readonly groups: readonly FindingGroup[];
  /** First and last data row, from 0; undefined if there is none. */
  readonly rows: { readonly first: number; readonly last: number; readonly count: number } | undefined;
}

/** A kind of sheet that would have been recognised, with the headers it needs. */
export interface KnownKind {
  readonly title: Words;
  readonly headers: readonly string[];
}

export interface CheckedSheet {
  readonly sheet: string;
  readonly isEmpty: boolean;
  /** The number of rows of the whole sheet. */
  readonly length: number;
  readonly tables: readonly CheckedTable[];
  /** Columns of figures outside every known table. */
  readonly unread: readonly UnreadColumn[];
  readonly known: readonly KnownKind[];
}

/** Share of the progress for the checker; the rest is grouping its findings. */
const CHECKING = 0.9;

/** Recognises, checks and groups, with the columns that the user chose. Loaded with the checker at the first check. */
export async function runCheck(
  workbook: Workbook,
  sheet: SheetCells,
  { onProgress, ...options }: Omit<CheckOptions, "mappingsOf" | "beside">,
): Promise<CheckedSheet> {
  const mappingsOf = mappingsIn(await mappingStoreOf(workbook).read());
  const { signal } = options;
  const beside = await calendarSheets(workbook, sheet.name, signal ? { signal } : {});
  const reports = await checkSheet(sheet, {
    ...options,
    mappingsOf,
    beside,
    onProgress: (share) => onProgress?.(share * CHECKING),
  });
  const kept = await acceptanceStoreOf(workbook).read();
  return checkedSheet(sheet, reports, kept, {
    ...options,
    onProgress: (share) => onProgress?.(CHECKING + (1 - CHECKING) * share),
  });
}

/** Groups the findings of one sheet's tables, without the accepted ones. */
export async function checkedSheet(
  sheet: SheetCells,
  reports: readonly TableReport[],
  kept: readonly KeptAcceptance[],
  { onProgress, ...options }: SliceOptions,
): Promise<CheckedSheet> {
  const tables: CheckedTable[] = [];
  for (const [index, each] of reports.entries()) {
    const { open: report, accepted } = await inSlices(settling(each, kept), options);
    const groups = await inSlices(groupFindings(report, index), options);
    tables.push({ report, accepted, groups, rows: dataRows(report) });
    onProgress?.((index + 1) / reports.length);
  }
  return {
    sheet: sheet.name,
    isEmpty: sheet.cells.every((row) => row.every(isEmptyCell)),
    length: sheet.cells.length,
    tables,
    unread: unreadOfSheet(
      sheet,
      reports.map(({ table }) => table.found),
    ),
    known: known(),
  };
}

function dataRows({ table }: TableReport): CheckedTable["rows"] {
  const { roles, found } = table;
  const first = roles.indexOf(ROW.DATA);
  if (first < 0) return undefined;
  let count = 0;
  for (const role of roles) if (role === ROW.DATA) count++;
  return { first: found.firstRow + first, last: found.firstRow + roles.lastIndexOf(ROW.DATA), count };
}

function known(): readonly KnownKind[] {
  return sheetKinds.map(({ title, columns, needs }) => ({
    title,
    headers: [...new Set(needs.map((keys) => columns[keys[0] ?? ""]?.header ?? ""))],
  }));
}
