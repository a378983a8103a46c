/** Entries of the grid's menus for what `notSavable` refuses, and for what nobody here needs. */
const HIDDEN = ["sheet.command.set-once-format-painter", "sheet.command.clear-selection-format"];

export const HIDDEN_MENU: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  HIDDEN.map((entry) => [entry, { hidden: true }]),
);
