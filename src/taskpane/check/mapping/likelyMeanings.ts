import { distance } from "fastest-levenshtein";
import { isEmptyCell, type Cell } from "../../../core/cells/cell";
import { headerWords } from "../../../reading/recognise/headerWords";
import { spellingsOf } from "../../../reading/recognise/spellings";
import type { Table } from "../../../reading/table";
import { sheetKinds } from "../../../sheets";
import { figureKinds } from "../../../sheets/open";
import type { SheetKind } from "../../../sheets/sheetKind";

/** Every kind of table that a user may choose. */
export const allKinds: readonly SheetKind[] = [...sheetKinds, ...figureKinds];

/** Rows whose cells show whether a column holds words or figures. */
const ROWS = 20;

/** Other possible meanings of a table's column, the likeliest first. */
export function meaningsOf({ found, sheet }: Table, column: number): readonly string[] {
  const kind = allKinds.find(({ name }) => name === found.kind.name);
  if (!kind) return [];
  const asked = new Set([
    ...found.ambiguous.flatMap(({ key, candidates }) => (candidates.some((one) => one.column === column) ? [key] : [])),
    ...found.nearMisses.flatMap((one) => (one.column === column ? [one.key] : [])),
  ]);
  const taken = new Set(found.columns.map(({ key }) => key));
  const now = found.columns.find((match) => match.column === column)?.key;
  const holds = storedIn(sheet.cells.slice(found.firstRow, found.firstRow + ROWS).map((row) => row[column]));
  const words = headersOver(sheet.cells.slice(found.headerRow, found.firstRow).map((row) => row[column]));
  const likeness = (key: string) =>
    Number(asked.has(key)) * 10 +
    Number(holds === undefined || kind.columns[key]?.type.stored === holds) * 3 +
    Number(!taken.has(key)) +
    nearest(kind, key, words) * 4;
  return Object.keys(kind.columns)
    .filter((key) => key !== now)
    .map((key) => ({ key, likeness: likeness(key) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ key }) => key);
}

function storedIn(cells: readonly Cell[]): "number" | "word" | undefined {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length === 0) return undefined;
  return filled.filter((cell) => typeof cell === "number").length * 2 > filled.length ? "number" : "word";
}

const headersOver = (cells: readonly unknown[]): readonly string[] =>
  cells.flatMap((cell) => (typeof cell === "string" ? headerWords(cell) : []));

/** 0 to 1: how similar a header is to the nearest spelling of a column. */
function nearest(kind: SheetKind, key: string, words: readonly string[]): number {
  const text = words.join(" ");
  if (text === "") return 0;
  let best = 0;
  for (const spelling of spellingsOf(kind).all) {
    if (spelling.key !== key) continue;
    const longest = Math.max(text.length, spelling.text.length);
    const shared = spelling.words.filter((word) => words.includes(word)).length;
    best = Math.max(
      best,
      1 - distance(text, spelling.text) / longest,
      shared / Math.max(words.length, spelling.words.length),
    );
  }
  return best;
}
