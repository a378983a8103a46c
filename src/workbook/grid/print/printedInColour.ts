import { fileSheet, type GridContext } from "../context";
import { pendingColours } from "../patches/seenRules";
import { printedSheet, type PrintNames } from "./printSheet";

/** The longest that a print waits for colours. */
const PATIENCE_MS = 10_000;

/** The active sheet for printing. Conditional formats of rows that nobody has looked at yet are calculated first. */
export async function printedInColour(context: GridContext, names: PrintNames): Promise<HTMLElement> {
  const sheet = context.grid.getActiveSheet();
  const file = fileSheet(context, sheet.getSheetId());
  const paper = printedSheet(sheet, file, names);
  const pending = pendingColours(context, sheet.getSheetId());
  if (!pending) return paper;
  // A rule that is deleted meanwhile is never calculated.
  await Promise.race([pending, new Promise((go) => setTimeout(go, PATIENCE_MS))]);
  return printedSheet(sheet, file, names);
}
