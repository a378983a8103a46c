import { cellAddress } from "../../core/cells/area";
import type { Language } from "../../core/words";
import { findingText, findingTitle } from "../../text/findings";
import { checkText } from "../../text/pane";
import type { SheetKind } from "../../sheets/sheetKind";
import type { FindingGroup } from "./groupFindings";
import type { CheckedTable } from "./runCheck";

export interface TableHead {
  readonly title: string;
  readonly place: string;
  readonly recognised: string;
}

/** The kind's name for one of its columns: its usual header in Indonesian, what it holds in English. */
export function keyName(kind: SheetKind, key: string, language: Language): string {
  const column = kind.columns[key];
  return (language === "id" ? column?.header : column?.says[language]) ?? key;
}

/** The name of a column of the sheet, if the table has one. */
export function columnName({ report }: CheckedTable, column: number, language: Language): string | undefined {
  const { found } = report.table;
  const matched = found.columns.find((one) => one.column === column);
  return matched && keyName(found.kind, matched.key, language);
}

/** What was recognised, in words. */
export function tableHead({ report, rows }: CheckedTable, language: Language): TableHead {
  const { found, sheet } = report.table;
  return {
    title: found.kind.title[language],
    place: (rows
      ? checkText.sheetRows(sheet.name, rows.first + 1, rows.last + 1)
      : checkText.sheetWithoutRows(sheet.name))[language],
    recognised: checkText.recognisedFrom(found.columns.length)[language],
  };
}

export interface FindingView {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly message: string;
  readonly suggestion?: string;
}

/** One finding in words; made only for visible ones. */
export function findingView({ report }: CheckedTable, index: number, language: Language): FindingView {
  const finding = report.at(index);
  const { row, column } = finding;
  return { row, column, address: cellAddress(row, column), ...findingText(finding, language) };
}

export const groupTitle = ({ code }: FindingGroup, language: Language) => findingTitle(code, language);
