import { cellAddress, columnLetter } from "../../core/cells/area";
import type { Finding } from "../../contract/finding";
import type { Language } from "../../core/words";
import { findingText } from "../../text/findings";
import { withoutIdentity } from "../../core/nik/identity";
import { unreadColumnText } from "../../text/unreadColumn";
import { unreadColumns } from "../../reading/measures/unreadColumns";
import type { AcceptedFinding } from "../../contract/acceptance";
import type { SettledReport } from "../../checking/accepted/settle";
import type { TableReport } from "../../checking/check";
import { reasonText } from "../../text/accepted";
import { NO_FINDINGS, type FileReport, type SheetReport } from "./fileReport";

/**
 * A file's report as one line of JSON, in pieces, so that a sheet with a million findings is never held as one text. A
 * sheet with several tables gives an object for each, a sheet without a recognised table gives one of kind null.
 */
export function* jsonReport({ file, sheets }: FileReport, language: Language): Generator<string> {
  yield `{"file":${JSON.stringify(file)},"sheets":[`;
  let separator = "";
  for (const report of sheets) {
    for (const table of report.tables.length > 0 ? report.tables : [undefined]) {
      yield separator;
      yield* jsonTable(report, table, language);
      separator = ",";
    }
  }
  yield "]}\n";
}

function* jsonTable(
  { sheet, tables, unread }: SheetReport,
  settled: SettledReport | undefined,
  language: Language,
): Generator<string> {
  const { open: report, accepted = [] } = settled ?? {};
  const found = report?.table.found;
  const head = {
    name: sheet.name,
    kind: found?.kind.name ?? null,
    headerRow: found === undefined ? null : found.headerRow + 1,
    columns: (found?.columns ?? []).map(({ key, header, column }) => ({
      key,
      header: withoutIdentity(header),
      letter: columnLetter(column),
    })),
    unread: [...(found ? unreadColumns(found) : []), ...(settled === tables[0] ? unread : [])].map(
      ({ header, column, why }) => ({
        header: withoutIdentity(header),
        letter: columnLetter(column),
        why: unreadColumnText(why)[language],
      }),
    ),
    counts: { ...NO_FINDINGS, ...report?.counts, ...(accepted.length > 0 && { accepted: accepted.length }) },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"issues":[`;
  let separator = "";
  for (let i = 0; i < (report?.count ?? 0); i++) {
    yield separator + JSON.stringify(issueOf((report as TableReport).at(i), language));
    separator = ",";
  }
  for (const each of accepted) {
    yield separator + JSON.stringify(acceptedOf(each, language));
    separator = ",";
  }
  yield "]}";
}

function acceptedOf({ finding, acceptance }: AcceptedFinding, language: Language) {
  const { by, at } = acceptance;
  return { ...issueOf(finding, language), accepted: { reason: reasonText(acceptance, language), by, at } };
}

function issueOf(finding: Finding, language: Language) {
  const { code, rule, severity, row, column } = finding;
  const cell = row < 0 || column < 0 ? null : cellAddress(row, column);
  return { code, rule, severity, cell, ...findingText(finding, language) };
}
