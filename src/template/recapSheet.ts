import { emptySheet, type NewSheet } from "../workbook/newBook";

export const SHARE = "0.00%";

/** A sheet of the recap before anything is on it. */
export const recapSheet = (name: string): NewSheet => ({
  ...emptySheet(name),
  print: { paper: "A4", landscape: true },
  tab: "1F6F54",
});
