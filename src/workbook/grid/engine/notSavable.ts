import type { NotSorted } from "../sorting/sortBody";

/**
 * Why the grid refuses what a file cannot keep. `WHILE_TYPING`: looks of part of a text. `MERGED` and `NO_ROOM`: there is no
 * space for what was copied. `MOVE`: something would have to follow. `FILTER_KIND`: only Excel applies this filter;
 * `FILTER_ROWS`: it covers a single row; `FILTER_NEW`: the sheet is not in the file yet.
 */
export type NotSavable =
  | "STRUCTURE"
  | "LOOK"
  | "WHILE_TYPING"
  | "LOCKED"
  | "MERGED"
  | "NO_MERGE"
  | "MOVE"
  | "NO_ROOM"
  | "FILTER_KIND"
  | "FILTER_ROWS"
  | "FILTER_NEW";

/**
 * What did not follow when a table grew: a formula that names its cells, or a column that cannot be calculated here; a number
 * in a typed formula that is ambiguous; a filter that the table already has; what was sorted, or why not.
 */
export type NotFollowing = "FORMULA_STOPS" | "COLUMN_EMPTY" | "READ_AS_WHOLE" | "TABLE_FILTERS" | "SORTED" | NotSorted;

/** Parts of rows and columns, sheets, names, tables and rules: other parts of the file depend on them. */
const STRUCTURE =
  /^sheet\.command\.(insert-(?!sheet$|(multi-)?rows?-|row$|(multi-)?cols?-|col$)|remove-(?!sheet$|sheet-confirm$|sheet-filter|worksheet-merge|rows?-|row$|cols?-|col$)|delete-|move-(rows|cols|conditional)|set-workbook-name|append-row|add-(?!worksheet-merge)|split-text|set-worksheet-(permission|protection|right|row-count|column-count)|set-(defined-name|conditional-rule|table-config|protection|range-protection|tab-color)|table-|update-note|toggle-note|addDataValidation|updateDataValidation|clear-(range|worksheet)-conditional|change-sheet-protection)|^sheets\.command\.(clear-range-data|update-data)|^sheet\.operation\.(add-note-popup|open-table-selector|open\.conditional)|^data-validation\.(command|operation)\.(add|open|toggle|remove|update)|^sidebar\.operation\.defined-name|^sheet-permission\./;

/** Fonts by name, rotated texts, looks copied or removed as a whole, and heights that follow the content. */
const LOOK =
  /^sheet\.command\.(set-(range-(font-family|subscript|superscript)|font-family|overline|text-rotation|once-format|infinite-format)|set-row-is-auto-height|clear-selection-(format|all)|apply-format-painter|register-|unregister-|remove-worksheet-range-theme|toggle-gridlines|set-(gridlines|worksheet-(default-style|range-theme)))/;

/** The kind of change that a command makes and that a file has no place for; undefined for all other commands. */
export function notSavable(command: string): NotSavable | undefined {
  if (STRUCTURE.test(command)) return "STRUCTURE";
  return LOOK.test(command) ? "LOOK" : undefined;
}
