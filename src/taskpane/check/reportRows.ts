import type { Language } from "../../core/words";
import { cellAddress, columnLetter } from "../../core/cells/area";
import { unreadColumns } from "../../reading/measures/unreadColumns";
import type { UnreadColumn } from "../../reading/recognise/recognised";
import { acceptanceText, acceptedText } from "../../text/accepted";
import { reportText } from "../../text/checkPane";
import { findingText, findingTitle } from "../../text/findings";
import { withoutIdentity } from "../../core/nik/identity";
import { unreadColumnsText, unreadColumnText } from "../../text/unreadColumn";
import type { CheckedSheet } from "./runCheck";

/** The most findings in a report sheet. */
export const MOST_ROWS = 5_000;
/** Findings per slice. */
const PER_STEP = 128;

/**
 * The findings as rows of a sheet, sheet by sheet with names if there are several, and below them the unread columns of
 * figures. An identity number is never among them.
 */
export function* reportRows(
  checked: readonly CheckedSheet[],
  language: Language,
): Generator<number, readonly (readonly string[])[]> {
  const { title, titleOfAll, sheetName, cell, severity, what, says, suggestion, rest, severityOf } = reportText;
  const areSeveral = checked.length > 1;
  const named = (sheet: string, row: readonly string[]) => (areSeveral ? [sheet, ...row] : [...row]);
  const heading = areSeveral ? titleOfAll : title(checked[0]?.sheet ?? "");
  const headers = [cell, severity, what, says, suggestion].map((words) => words[language]);
  const rows: string[][] = [[heading[language]], [], named(sheetName[language], headers)];
  const reports = checked.flatMap(({ sheet, tables }) => tables.map(({ report }) => ({ sheet, report })));
  const total = reports.reduce((sum, { report }) => sum + report.count, 0);
  let listed = 0;
  for (const { sheet, report } of reports)
    for (let index = 0; index < report.count && listed < MOST_ROWS; index++) {
      const finding = report.at(index);
      const text = findingText(finding, language);
      const row = [
        cellAddress(finding.row, finding.column),
        severityOf(finding.severity)[language],
        findingTitle(finding.code, language),
        text.message,
        text.suggestion ?? "",
      ];
      rows.push(named(sheet, row).map(withoutIdentity));
      if (++listed % PER_STEP === 0) yield listed / total;
    }
  if (total > listed) rows.push([rest(total - listed)[language]]);
  const accepted = checked.flatMap(({ sheet, tables }) =>
    tables.flatMap((table) => table.accepted.map((each) => ({ sheet, ...each }))),
  );
  if (accepted.length > 0) rows.push([], [acceptedText.reportTitle[language]]);
  for (const [index, { sheet, finding, acceptance }] of accepted.slice(0, MOST_ROWS).entries()) {
    if (index % PER_STEP === PER_STEP - 1) yield 1;
    const row = [
      cellAddress(finding.row, finding.column),
      severityOf(finding.severity)[language],
      findingTitle(finding.code, language),
      findingText(finding, language).message,
      acceptanceText(acceptance, language),
    ];
    rows.push(named(sheet, row).map(withoutIdentity));
  }
  if (accepted.length > MOST_ROWS) rows.push([rest(accepted.length - MOST_ROWS)[language]]);
  const columns = checked.flatMap(unreadOf);
  if (columns.length === 0) return rows;
  return [
    ...rows,
    [],
    [unreadColumnsText(columns.length)[language]],
    ...columns.map(({ sheet, column: { column, header, why } }) =>
      named(sheet, [columnLetter(column), "", header, unreadColumnText(why)[language], ""]).map(withoutIdentity),
    ),
  ];
}

function unreadOf({
  sheet,
  tables,
  unread,
}: CheckedSheet): { readonly sheet: string; readonly column: UnreadColumn }[] {
  return [...tables.flatMap(({ report }) => unreadColumns(report.table.found)), ...unread].map((column) => ({
    sheet,
    column,
  }));
}
