import type { Comparison, TableComparison } from "../../contract/comparison";
import type { Language } from "../../core/words";
import { andMore } from "../../text/cli";
import { aloneText, comparisonText, repeatedText, tableComparisonText } from "../../text/comparison";
import { comparisonGroups, type ComparisonGroup, type ComparisonLine } from "../../text/comparisonGroups";

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
  const { changes, added, gone, repeated } = table;
  const isSame = changes.length + added.length + gone.length === 0;
  return [
    `  ${tableComparisonText(table, language)}`,
    ...(repeated > 0 ? [`    ${repeatedText(repeated)[language]}`] : []),
    ...(isSame ? [`    ${comparisonText.SAME[language]}`] : []),
    ...comparisonGroups(table, language).flatMap((group) => groupLines(group, language)),
  ];
}

function groupLines({ title, lines }: ComparisonGroup, language: Language): string[] {
  const rest = lines.length - MOST;
  return [
    `    ${title[language]} (${lines.length}):`,
    ...lines.slice(0, MOST).map((line) => `      ${lineText(line)}`),
    ...(rest > 0 ? [`      ${andMore(rest, language)}`] : []),
  ];
}

/** A cell of the earlier file is named in the sentence. */
const lineText = ({ text, cell }: ComparisonLine) =>
  cell?.side === "after" ? `${cell.address} ${text}`.trimEnd() : text;
