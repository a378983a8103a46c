import type { SheetCells } from "../core/cells/sheetCells";
import { sheetKinds } from "../sheets";
import { checkTable, type TableReport } from "./checkTable";
import { recognise } from "./recognise/recognise";
import type { Mapping } from "./recognise/recognised";
import { inSlices, type SliceOptions } from "./slices";
import { DEFAULT_SETTINGS, type CheckSettings } from "./table";

export type { TableReport } from "./checkTable";
export { Stopped } from "./slices";

export interface CheckOptions extends SliceOptions {
  readonly settings?: Partial<CheckSettings>;
  /** The user's own choice of columns, remembered from before. */
  readonly mappings?: readonly Mapping[];
}

/** Recognises the tables of a sheet and checks each, in slices short enough for a page to stay responsive. */
export function checkSheet(sheet: SheetCells, options: CheckOptions = {}): Promise<readonly TableReport[]> {
  return inSlices(checkingSheet(sheet, options), options);
}

function* checkingSheet(
  sheet: SheetCells,
  { settings, mappings = [] }: CheckOptions,
): Generator<number, readonly TableReport[]> {
  const tables = recognise(sheet, sheetKinds, mappings);
  const reports: TableReport[] = [];
  for (const [index, found] of tables.entries()) {
    const checking = checkTable(sheet, found, { ...DEFAULT_SETTINGS, ...settings });
    let step = checking.next();
    for (; !step.done; step = checking.next()) yield (index + step.value) / tables.length;
    reports.push(step.value);
  }
  return reports;
}
