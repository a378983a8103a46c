import type { SheetCells } from "../core/cells/sheetCells";
import { sheetKinds } from "../sheets";
import { checkAcross } from "./checkAcross";
import { checkTable, type CheckedTable } from "./checkTable";
import { recognise } from "../reading/recognise/recognise";
import type { Mapping } from "../reading/recognise/recognised";
import { reportOf, type TableReport } from "./report";
import { inSlices, type SliceOptions } from "../reading/slices";
import { DEFAULT_SETTINGS, type CheckSettings } from "../reading/table";

export type { TableReport } from "./report";
export { Stopped } from "../reading/slices";

export interface CheckOptions extends SliceOptions {
  readonly settings?: Partial<CheckSettings>;
  /** The user's own choice of columns, remembered from before. */
  readonly mappings?: readonly Mapping[];
}

/** Recognises the tables of some sheets and checks each, and each against the others. One report per table. */
export function checkSheets(
  sheets: readonly SheetCells[],
  options: CheckOptions = {},
): Promise<readonly TableReport[]> {
  return inSlices(checking(sheets, options), options);
}

/** The same for a single sheet. */
export function checkSheet(sheet: SheetCells, options: CheckOptions = {}): Promise<readonly TableReport[]> {
  return checkSheets([sheet], options);
}

function* checking(
  sheets: readonly SheetCells[],
  { settings, mappings = [] }: CheckOptions,
): Generator<number, readonly TableReport[]> {
  const found = sheets.flatMap((sheet) => recognise(sheet, sheetKinds, mappings).map((table) => ({ sheet, table })));
  const used = { ...DEFAULT_SETTINGS, ...settings };
  const checked: CheckedTable[] = [];
  for (const [index, { sheet, table }] of found.entries()) {
    const steps = checkTable(sheet, table, used);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (0.9 * (index + step.value)) / found.length;
    checked.push(step.value);
  }
  for (const _step of checkAcross(checked)) yield 0.9;
  const reports: TableReport[] = [];
  for (const table of checked) {
    const steps = reportOf(table);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield 0.95;
    reports.push(step.value);
  }
  return reports;
}
