import type { NotSorted } from "../sorting/sortBody";

/** Why the grid does not do what a file could not keep. `WHILE_TYPING`: looks of a part of a text. `MERGED` and `NO_ROOM`: there is no place for what was copied. `MOVE`: a name or a table would have to follow. `FILTER_KIND`: a filter that only Excel applies; `FILTER_ROWS`: over one row alone; `FILTER_NEW`: on a sheet that the file has not yet. */
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
 * What did not follow when a table grew: a formula that names its cells, or a column that cannot be worked out here; a figure in
 * a typed formula that could have been meant otherwise; a filter that a table has already; what was sorted, or why not.
 */
export type NotFollowing = "FORMULA_STOPS" | "COLUMN_EMPTY" | "READ_AS_WHOLE" | "TABLE_FILTERS" | "SORTED" | NotSorted;

/** Parts of rows and columns, sheets, names, tables and rules: other parts of the file rely on them. */
const STRUCTURE =
  /^sheet\.command\.(insert-(?!sheet$|(multi-)?rows?-|row$|(multi-)?cols?-|col$)|remove-(?!sheet$|sheet-confirm$|sheet-filter|worksheet-merge|rows?-|row$|cols?-|col$)|delete-|move-(rows|cols|conditional)|set-workbook-name|append-row|add-(?!worksheet-merge)|split-text|set-worksheet-(permission|protection|right|row-count|column-count)|set-(defined-name|conditional-rule|table-config|protection|range-protection|tab-color)|table-|update-note|toggle-note|addDataValidation|updateDataValidation|clear-(range|worksheet)-conditional|change-sheet-protection)|^sheets\.command\.(clear-range-data|update-data)|^sheet\.operation\.(add-note-popup|open-table-selector|open\.conditional)|^data-validation\.(command|operation)\.(add|open|toggle|remove|update)|^sidebar\.operation\.defined-name|^sheet-permission\./;

/** Fonts by name, turned texts, looks that are carried about or taken away as a whole, and heights that follow what rows hold. */
const LOOK =
  /^sheet\.command\.(set-(range-(font-family|subscript|superscript)|font-family|overline|text-rotation|once-format|infinite-format)|set-row-is-auto-height|clear-selection-(format|all)|apply-format-painter|register-|unregister-|remove-worksheet-range-theme|toggle-gridlines|set-(gridlines|worksheet-(default-style|range-theme)))/;

/** Which kind of change a command of the grid makes that has no place in the file; undefined for all others. */
export function notSavable(command: string): NotSavable | undefined {
  if (STRUCTURE.test(command)) return "STRUCTURE";
  return LOOK.test(command) ? "LOOK" : undefined;
}
