import type { SheetCells } from "../../../src/core/cells/sheetCells";
import type { RecognisedTable } from "../../../src/reading/recognise/recognised";
import { classifyRows } from "../../../src/reading/rows/classifyRows";

/** The roles of a table's rows as letters: blank, Data, Total, Header, # numbering, Parent, Note. */
export function rolesOf(sheet: SheetCells, table: RecognisedTable): string {
  const run = classifyRows(sheet, table);
  let step = run.next();
  while (!step.done) step = run.next();
  return [...step.value].map((role) => "-DTH#PN"[role]).join("");
}
