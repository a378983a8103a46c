import type { DependencyIdentifier, Injector } from "@univerjs/core";
import {
  SheetsDataValidationValidatorService,
  UniverSheetsDataValidationPreset,
} from "@univerjs/preset-sheets-data-validation";
import { SheetsFilterService, UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { SheetsNoteModel, UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { SheetsSortService, UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";

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

/** True when they have started, some time after they were registered. */
export const hasRestStarted = (injector: Injector): boolean => ONE_OF_EACH.every((service) => injector.has(service));

const ONE_OF_EACH: readonly DependencyIdentifier<unknown>[] = [
  SheetsNoteModel,
  SheetsFilterService,
  SheetsSortService,
  SheetsDataValidationValidatorService,
];

/** It keeps looking at cells in idle moments and reports an error when their workbook is gone. */
export function stopValidating(injector: Injector): void {
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
