import type { FigureChange, LoneRow, TableComparison } from "../contract/comparison";
import type { Language, Words } from "../core/words";
import { changeDoubtText, changeText, comparisonText, goneText, headerText, rowText } from "./comparison";

/** One line of a comparison, and the cell that it is about. */
export interface ComparisonLine {
  readonly text: string;
  readonly cell?: { readonly side: "before" | "after"; readonly address: string };
  /** The figure that it is about, for tables. */
  readonly change?: FigureChange;
}

export interface ComparisonGroup {
  readonly title: Words;
  readonly lines: readonly ComparisonLine[];
}

/** Everything to say about two tables, in groups, doubtful changes first; empty groups are left out. */
export function comparisonGroups(table: TableComparison, language: Language): readonly ComparisonGroup[] {
  const { changes, added, gone, goneIsDoubtful, columns } = table;
  const changeLines = (isDoubtful: boolean) =>
    changes.filter(({ doubt }) => (doubt !== undefined) === isDoubtful).map((change) => changeLine(change, language));
  const goneLines = gone.map((row) => goneLine(row, language));
  const groups = [
    { title: comparisonText.DOUBTFUL, lines: [...changeLines(true), ...(goneIsDoubtful ? goneLines : [])] },
    { title: comparisonText.OTHERS, lines: changeLines(false) },
    { title: comparisonText.ADDED, lines: added.map(addedLine) },
    { title: comparisonText.GONE, lines: goneIsDoubtful ? [] : goneLines },
    { title: comparisonText.ONLY_BEFORE, lines: columns.before.map(columnLine) },
    { title: comparisonText.ONLY_AFTER, lines: columns.after.map(columnLine) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

function changeLine(change: FigureChange, language: Language): ComparisonLine {
  const { cells, doubt } = change;
  const why = doubt ? `: ${changeDoubtText[doubt][language]}` : "";
  return {
    text: `${changeText(change, language)}${why}`,
    change,
    ...(cells.after !== null && { cell: { side: "after", address: cells.after } }),
  };
}

const addedLine = ({ row, cell }: LoneRow): ComparisonLine => ({
  text: row === undefined ? "" : rowText(row),
  cell: { side: "after", address: cell },
});

const goneLine = (row: LoneRow, language: Language): ComparisonLine => ({
  text: goneText(row)[language],
  cell: { side: "before", address: row.cell },
});

const columnLine = (header: string): ComparisonLine => ({ text: headerText(header) });
