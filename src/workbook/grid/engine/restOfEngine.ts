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

/** Notes, filters, sorting and rules of input: nobody needs them to see the sheet and to type. */
export const restOfEngine = [
  UniverSheetsNotePreset,
  UniverSheetsFilterPreset,
  UniverSheetsSortPreset,
  UniverSheetsDataValidationPreset,
] as const;

/** It goes on looking at cells in idle moments and complains that their workbook is gone. */
export function stopValidating(injector: Injector): void {
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
