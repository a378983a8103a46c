import type { Language } from "../../core/words";
import { cellAddress } from "../../core/cells/area";
import { reportText } from "../../text/checkPane";
import { findingText, findingTitle } from "../../text/findings";
import { withoutIdentity } from "../../text/format";
import type { CheckedSheet } from "./runCheck";

/** Findings that a report sheet lists. */
export const MOST_ROWS = 5_000;

/** The findings as the rows of a sheet, in the order of the sheet; no identity number is ever among them. */
export function reportRows({ sheet, tables }: CheckedSheet, language: Language): readonly (readonly string[])[] {
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
  return rows;
}
