import type { Injector } from "@univerjs/core";
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";

import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "../filters/offered.css";

/** Notes, filters, sorting and input rules: not needed to see the sheet or to type. */
export const restOfEngine = [
  UniverSheetsNotePreset,
  UniverSheetsFilterPreset,
  UniverSheetsSortPreset,
  UniverSheetsDataValidationPreset,
] as const;

/** It keeps looking at cells in idle moments and reports an error when their workbook is gone. */
export function stopValidating(injector: Injector): void {
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
