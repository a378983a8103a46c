import { SEVERITIES, type Severity } from "../../../contract/finding";
import type { CheckedSheet } from "../runCheck";

/** One sheet of a checked workbook at a glance. */
export interface SheetLine {
  readonly sheet: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  /**
   * The most serious finding; FINE without any, UNKNOWN if no table was recognised, TEXT for a sheet without figures, EMPTY for
   * a blank one.
   */
  readonly light: Severity | "FINE" | "UNKNOWN" | "TEXT" | "EMPTY";
}

export function sheetLine(checked: CheckedSheet): SheetLine {
  const { sheet, tables } = checked;
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { report } of tables) for (const severity of SEVERITIES) counts[severity] += report.counts[severity];
  const gravest = SEVERITIES.find((severity) => counts[severity] > 0);
  const accepted = tables.reduce((sum, table) => sum + table.accepted.length, 0);
  return { sheet, counts, accepted, light: gravest ?? (tables.length > 0 ? "FINE" : withoutTable(checked)) };
}

/** True for a guide or a list of words: a sheet without columns of figures has no table to recognise. */
const withoutTable = ({ isEmpty, unread }: CheckedSheet) =>
  isEmpty ? "EMPTY" : unread.length === 0 ? "TEXT" : "UNKNOWN";

/** The next sheet with findings before or after one; undefined if there is none. */
export function nextWithFindings(lines: readonly SheetLine[], from: number, by: 1 | -1): number | undefined {
  for (let at = from + by; at >= 0 && at < lines.length; at += by) {
    const { counts } = lines[at] as SheetLine;
    if (SEVERITIES.some((severity) => counts[severity] > 0)) return at;
  }
  return undefined;
}

/** The sheet to open first: the first with an error, else with a warning, else with a note. */
export function gravestSheet(lines: readonly SheetLine[]): number | undefined {
  for (const severity of SEVERITIES) {
    const at = lines.findIndex(({ light }) => light === severity);
    if (at >= 0) return at;
  }
  return undefined;
}
