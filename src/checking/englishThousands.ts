import { STATE, type Table } from "../reading/table";

/** Thousands separated by commas as in English: "1,925,111". */
const GROUPED = /^[-+(]?\s?\d{1,3}(?:,\d{3})+\)?$/;
/** A figure with two commas has no other reading. */
const PROVEN = /,\d{3},/;
/** This many ambiguous figures are English thousands too, if they are most of the column's figures. */
export const FEWEST_ENGLISH = 3;
export const MOST_OF = 0.5;

/** Rows, counted from the table's first, whose thousands are separated by commas. */
export type EnglishRows = ReadonlySet<number>;

/**
 * The columns of counts with English thousands, by column of the sheet: one figure such as "1,925,111" proves it, or most
 * figures with a comma before three digits. Columns that also use dots for thousands are excluded.
 */
export function englishColumns(table: Table): ReadonlyMap<number, EnglishRows> {
  const rows = new Map<number, Set<number>>();
  table.doubts.visit(0, table.doubts.count, (column, i, doubt) => {
    if (doubt !== "AMBIGUOUS_SEPARATOR" && doubt !== "TEXT_NUMBER") return;
    if (!GROUPED.test(textAt(table, column, i))) return;
    rows.set(column, (rows.get(column) ?? new Set()).add(i));
  });
  const found = new Map<number, EnglishRows>();
  for (const { column, states, definition } of table.columns.values()) {
    const english = rows.get(column);
    if (!english || definition.type.name !== "jumlah" || isDotted(table, column, states.length)) continue;
    let filled = 0;
    for (const state of states) if (state !== STATE.BLANK && state !== STATE.SKIPPED) filled++;
    const proven = [...english].some((i) => PROVEN.test(textAt(table, column, i)));
    if (proven || (english.size >= FEWEST_ENGLISH && english.size >= MOST_OF * filled)) found.set(column, english);
  }
  return found;
}

const isDotted = (table: Table, column: number, rows: number) =>
  Array.from({ length: rows }, (_, i) => textAt(table, column, i)).some((text) => /^\d{1,3}(?:\.\d{3})+$/.test(text));

function textAt({ sheet, found }: Table, column: number, i: number): string {
  const cell = sheet.cells[i + found.firstRow]?.[column];
  return typeof cell === "string" ? cell.trim() : "";
}
