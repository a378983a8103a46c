import type { TextSource } from "../../contract/textSource";
import type { Severity } from "../../contract/finding";
import type { SettledReport } from "../../checking/accepted/settle";
import type { UnreadColumn } from "../../reading/recognise/recognised";
import type { FileSheet } from "../../workbook/file/workbookFile";

export type Counts = Readonly<Record<Severity, number>>;

/** The findings on one sheet: one report per recognised table, without accepted findings; and the accepted ones. */
export interface SheetReport {
  readonly sheet: FileSheet;
  readonly tables: readonly SettledReport[];
  /** Columns of figures outside every known table. */
  readonly unread: readonly UnreadColumn[];
}

/** What the checker found in one file, named as the user named it. */
export interface FileReport {
  readonly file: string;
  readonly sheets: readonly SheetReport[];
  /** How a text file was read. */
  readonly source?: TextSource;
}

export const NO_FINDINGS: Counts = { error: 0, warning: 0, info: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return { error: a.error + b.error, warning: a.warning + b.warning, info: a.info + b.info };
}

export function countsOf({ sheets }: FileReport): Counts {
  return sheets.flatMap(({ tables }) => tables.map(({ open }) => open.counts)).reduce(addCounts, NO_FINDINGS);
}

/** Accepted findings. */
export function acceptedOf({ sheets }: FileReport): number {
  return sheets.flatMap(({ tables }) => tables).reduce((sum, { accepted }) => sum + accepted.length, 0);
}
