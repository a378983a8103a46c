import type { Comparison, FigureChange, LoneRow, TableComparison } from "../../contract/comparison";
import type { Language, Words } from "../../core/words";
import { andMore } from "../../text/cli";
import {
  aloneText,
  changeDoubtText,
  changeText,
  comparisonText,
  goneText,
  headerText,
  repeatedText,
  rowText,
  tableComparisonText,
} from "../../text/comparison";

/** How many lines of each group are written out; the rest is only counted. */
const MOST = 20;

interface Files {
  readonly before: string;
  readonly after: string;
}

/** The report a person reads: by table, what is worth a look first. */
export function textComparison(files: Files, { tables, alone }: Comparison, language: Language): readonly string[] {
  return [
    `${files.before} → ${files.after}`,
    ...tables.flatMap((table) => tableLines(table, language)),
    ...alone.map(({ side, title, sheet }) => `  ${aloneText(side, title, sheet)[language]}`),
  ];
}

function tableLines(table: TableComparison, language: Language): string[] {
  const { changes, added, gone, goneIsDoubtful, columns, repeated } = table;
  const doubtful = changes.filter(({ doubt }) => doubt);
  const others = changes.filter(({ doubt }) => !doubt);
  const loneLine = ({ row, cell }: LoneRow) => (row === undefined ? cell : `${cell} ${rowText(row)}`);
  const isSame = changes.length + added.length + gone.length === 0;
  const headers = (names: readonly string[]) => names.map(headerText);
  return [
    `  ${tableComparisonText(table, language)}`,
    ...(repeated > 0 ? [`    ${repeatedText(repeated)[language]}`] : []),
    ...(isSame ? [`    ${comparisonText.SAME[language]}`] : []),
    ...group(
      comparisonText.DOUBTFUL,
      [
        ...doubtful.map((change) => changeLine(change, language)),
        ...(goneIsDoubtful ? gone.map((row) => goneText(row)[language]) : []),
      ],
      language,
    ),
    ...group(
      comparisonText.OTHERS,
      others.map((change) => changeLine(change, language)),
      language,
    ),
    ...group(comparisonText.ADDED, added.map(loneLine), language),
    ...(goneIsDoubtful
      ? []
      : group(
          comparisonText.GONE,
          gone.map((row) => goneText(row)[language]),
          language,
        )),
    ...group(comparisonText.ONLY_BEFORE, headers(columns.before), language),
    ...group(comparisonText.ONLY_AFTER, headers(columns.after), language),
  ];
}

function changeLine(change: FigureChange, language: Language): string {
  const { cells, doubt } = change;
  const place = cells.after === null ? "" : `${cells.after} `;
  const why = doubt ? `: ${changeDoubtText[doubt][language]}` : "";
  return `${place}${changeText(change, language)}${why}`;
}

function group(title: Words, lines: readonly string[], language: Language): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST;
  return [
    `    ${title[language]} (${lines.length}):`,
    ...lines.slice(0, MOST).map((line) => `      ${line}`),
    ...(rest > 0 ? [`      ${andMore(rest, language)}`] : []),
  ];
}
