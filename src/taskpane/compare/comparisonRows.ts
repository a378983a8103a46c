import type { Comparison, FigureChange } from "../../contract/comparison";
import type { Cell } from "../../core/cells/cell";
import type { Language, Words } from "../../core/words";
import { aloneText, changeDoubtText, headerText, rowText, tableComparisonText } from "../../text/comparison";
import { comparisonGroups, type ComparisonLine } from "../../text/comparisonGroups";
import { compareColumns, compareText } from "../../text/comparePane";
import { withoutIdentity } from "../../core/nik/identity";
import { formatPercent, formatSigned } from "../../text/format";

/** The most lines in a sheet of a comparison. */
export const MOST_ROWS = 5_000;

/** The comparison as rows of a sheet: counts as numbers, so that they can be sorted; never an identity number. */
export function comparisonRows(
  title: string,
  { tables, alone }: Comparison,
  language: Language,
): readonly (readonly Cell[])[] {
  const say = (words: Words) => words[language];
  const rows: Cell[][] = [[`${say(compareText.title)}: ${title}`], []];
  for (const table of tables) {
    rows.push([tableComparisonText(table, language)], Object.values(compareColumns).map(say));
    for (const group of comparisonGroups(table, language))
      for (const line of group.lines)
        rows.push([say(group.title), line.cell?.address ?? null, ...figuresOf(line, language)]);
    rows.push([]);
  }
  for (const { side, title: kind, sheet } of alone) rows.push([say(aloneText(side, kind, sheet))]);
  return rows
    .slice(0, MOST_ROWS)
    .map((row) => row.map((cell) => (typeof cell === "string" ? withoutIdentity(cell) : cell)));
}

function figuresOf({ change, text }: ComparisonLine, language: Language): Cell[] {
  if (!change) return [null, null, null, null, null, text];
  const { row, header, doubt } = change;
  return [
    row === undefined ? null : rowText(row),
    headerText(header),
    ...valuesOf(change, language),
    doubt ? changeDoubtText[doubt][language] : null,
  ];
}

/** An added sheet has no number formats, so shares are written as text. */
function valuesOf({ isShare, before, after }: FigureChange, language: Language): Cell[] {
  if (!isShare) return [before, after, after - before];
  const points = formatSigned(Number(((after - before) * 100).toPrecision(12)), language);
  return [formatPercent(before, language), formatPercent(after, language), points];
}
