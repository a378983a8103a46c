import { cellAddress, columnLetter } from "../../core/cells/area";
import { SEVERITIES, type Finding } from "../../contract/finding";
import type { AcceptedFinding } from "../../contract/acceptance";
import type { Language } from "../../core/words";
import { acceptanceText, acceptedText } from "../../text/accepted";
import { andMore, countsText, reportText } from "../../text/cli";
import { oddInTextSource, textSourceText } from "../../text/files";
import { withoutIdentity } from "../../core/nik/identity";
import { formatNumber, quote } from "../../text/format";
import { findingText, findingTitle, severityText } from "../../text/findings";
import { unreadColumnsText, unreadColumnText } from "../../text/unreadColumn";
import { unreadColumns } from "../../reading/measures/unreadColumns";
import type { UnreadColumn } from "../../reading/recognise/recognised";
import type { TableReport } from "../../checking/check";
import { acceptedOf, countsOf, type Counts, type FileReport, type SheetReport } from "./fileReport";

/** How many findings of one cause are written out; the rest is only counted. */
const MOST_OF_A_KIND = 10;

/** The report a person reads: by sheet, then by cause, the most serious first. */
export function textReport(report: FileReport, language: Language): readonly string[] {
  return [
    report.file,
    ...sourceLines(report.source, language),
    ...report.sheets.flatMap((sheet) => sheetLines(sheet, language)),
    `  ${reportText.TOTAL(allCounts(countsOf(report), acceptedOf(report), language))[language]}`,
  ];
}

function sourceLines(source: FileReport["source"], language: Language): readonly string[] {
  if (!source) return [];
  return [textSourceText(source), ...oddInTextSource(source)].map((words) => `  ${words[language]}`);
}

function sheetLines({ sheet, tables, unread: outside }: SheetReport, language: Language): readonly string[] {
  const name = sheet.visibility === "visible" ? sheet.name : `${sheet.name} (${reportText.HIDDEN[language]})`;
  if (tables.length === 0)
    return [`  ${name}: ${reportText.NOT_RECOGNISED[language]}`, ...unreadLines(outside, language)];
  return tables.flatMap(({ open: report, accepted }, index) => {
    const { kind, headerRow } = report.table.found;
    const place = reportText.HEADER_ROW(headerRow + 1)[language];
    return [
      `  ${name}: ${kind.title[language]}, ${place}; ${allCounts(report.counts, accepted.length, language)}`,
      ...unreadLines([...unreadColumns(report.table.found), ...(index === 0 ? outside : [])], language),
      ...causesOf(report).flatMap((cause) => causeLines(cause, language)),
      ...acceptedLines(accepted, language),
    ];
  });
}

function allCounts(counts: Counts, accepted: number, language: Language): string {
  const found = countsText(counts, language);
  return accepted === 0 ? found : `${found}, ${acceptedText.count(accepted)[language]}`;
}

function acceptedLines(accepted: readonly AcceptedFinding[], language: Language): readonly string[] {
  if (accepted.length === 0) return [];
  return [
    `    ${acceptedText.title(accepted.length)[language]}`,
    ...accepted.slice(0, MOST_OF_A_KIND).map(({ finding, acceptance }) => {
      const place = `${cellAddress(finding.row, finding.column)}: ${findingTitle(finding.code, language)}`;
      return `      ${place}. ${acceptanceText(acceptance, language)}`;
    }),
    ...(accepted.length > MOST_OF_A_KIND ? [`      ${andMore(accepted.length - MOST_OF_A_KIND, language)}`] : []),
  ];
}

function unreadLines(unread: readonly UnreadColumn[], language: Language): readonly string[] {
  if (unread.length === 0) return [];
  return [
    `    ${unreadColumnsText(unread.length)[language]}`,
    ...unread.slice(0, MOST_OF_A_KIND).map(({ column, header, why }) => {
      const name = `${columnLetter(column)} ${quote(withoutIdentity(header))}`;
      return `      ${name}: ${unreadColumnText(why)[language]}`;
    }),
    ...(unread.length > MOST_OF_A_KIND ? [`      ${andMore(unread.length - MOST_OF_A_KIND, language)}`] : []),
  ];
}

/** All findings of one code and severity on a table; the first ones are kept. */
interface CauseGroup {
  readonly code: Finding["code"];
  readonly severity: Finding["severity"];
  readonly first: Finding[];
  count: number;
}

function causesOf(report: TableReport): readonly CauseGroup[] {
  const causes = new Map<string, CauseGroup>();
  for (let i = 0; i < report.count; i++) {
    const { code, severity } = report.place(i);
    const key = `${severity} ${code}`;
    const cause = causes.get(key) ?? { code, severity, first: [], count: 0 };
    causes.set(key, cause);
    cause.count++;
    if (cause.first.length < MOST_OF_A_KIND) cause.first.push(report.at(i));
  }
  const gravity = ({ severity }: CauseGroup) => SEVERITIES.indexOf(severity);
  return [...causes.values()].sort((a, b) => gravity(a) - gravity(b));
}

function causeLines({ code, severity, first, count }: CauseGroup, language: Language): readonly string[] {
  const rest = count - first.length;
  return [
    `    [${severityText[severity][language]}] ${findingTitle(code, language)} (${formatNumber(count, language)})`,
    ...first.map((finding) => {
      const { message, suggestion } = findingText(finding, language);
      const advice = suggestion === undefined ? "" : ` ${suggestion}`;
      return `      ${cellAddress(finding.row, finding.column)}: ${message}${advice}`;
    }),
    ...(rest > 0 ? [`      ${andMore(rest, language)}`] : []),
  ];
}
