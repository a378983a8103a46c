/** Why the grid does not do what a file could not keep. */
export type NotSavable = "STRUCTURE" | "LOOK" | "LOCKED";

/** Rows, columns, sheets, names, tables and rules: other parts of the file rely on them. */
const STRUCTURE =
  /^sheet\.command\.(insert-(?!selection)|remove-(?!sheet-filter)|delete-|move-(rows|cols)|append-row|copy-sheet|add-|split-text|set-(worksheet-(?!activate)|defined-name|conditional-rule|table-config|protection|tab-color|row-data|col-data)|table-|update-note|toggle-note|addDataValidation|updateDataValidation|clear-(range|worksheet)-conditional|change-sheet-protection|hide-(row|col)-confirm)|^sheets\.command\.(clear-range-data|update-data)|^sheet\.operation\.(rename-sheet|add-note-popup|open-table-selector|open\.conditional\.formatting\.panel)|^data-validation\.|^sidebar\.operation\.defined-name|^sheet-permission\./;

/** Fonts, colours, borders, sizes. Number formats are kept, so they stay. */
const LOOK =
  /^sheet\.command\.(set-(range-(?!values)|bold|italic|underline|stroke|overline|font|text-(?!to)|background|border|horizontal|vertical|style|once-format|infinite-format|row-height|row-is-auto|col-(?!frozen|auto|is-auto)|rows-hidden|gridlines)|reset-|clear-selection-(format|all)|apply-format-painter|paste-(format|col-width|besides-border)|register-|unregister-)/;

/** Which kind of change a command of the grid makes that has no place in the file; undefined for all others. */
export function notSavable(command: string): NotSavable | undefined {
  if (STRUCTURE.test(command)) return "STRUCTURE";
  return LOOK.test(command) ? "LOOK" : undefined;
}
