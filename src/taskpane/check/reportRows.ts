import type { Language } from "../../core/words";
import { cellAddress, columnLetter } from "../../core/cells/area";
import { unreadColumns } from "../../reading/measures/unreadColumns";
import type { UnreadColumn } from "../../reading/recognise/recognised";
import { reportText } from "../../text/checkPane";
import { findingText, findingTitle } from "../../text/findings";
import { withoutIdentity } from "../../text/format";
import { unreadColumnsText, unreadColumnText } from "../../text/unreadColumn";
import type { CheckedSheet } from "./runCheck";

/** Findings that a report sheet lists. */
export const MOST_ROWS = 5_000;

/**
 * The findings as the rows of a sheet, in the order of the sheet, and under them the columns of figures that are not read;
 * no identity number is ever among them.
 */
export function reportRows(
  { sheet, tables, unread }: CheckedSheet,
  language: Language,
): readonly (readonly string[])[] {
  const { title, cell, severity, what, says, suggestion, rest, severityOf } = reportText;
  const rows: string[][] = [
    [title(sheet)[language]],
    [],
    [cell, severity, what, says, suggestion].map((words) => words[language]),
  ];
  const total = tables.reduce((sum, { report }) => sum + report.count, 0);
  let listed = 0;
  for (const { report } of tables)
    for (let index = 0; index < report.count && listed < MOST_ROWS; index++) {
      const finding = report.at(index);
      const text = findingText(finding, language);
      rows.push(
        [
          cellAddress(finding.row, finding.column),
          severityOf(finding.severity)[language],
          findingTitle(finding.code, language),
          text.message,
          text.suggestion ?? "",
        ].map(withoutIdentity),
      );
      listed++;
    }
  if (total > listed) rows.push([rest(total - listed)[language]]);
  return [...rows, ...unreadRows([...tables.flatMap(({ report }) => unreadColumns(report.table.found)), ...unread])];

  function unreadRows(columns: readonly UnreadColumn[]): string[][] {
    if (columns.length === 0) return [];
    return [
      [],
      [unreadColumnsText(columns.length)[language]],
      ...columns.map(({ column, header, why }) =>
        [columnLetter(column), "", header, unreadColumnText(why)[language], ""].map(withoutIdentity),
      ),
    ];
  }
}
