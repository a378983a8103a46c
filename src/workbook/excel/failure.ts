import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/**
 * The error codes that Microsoft documents for Excel and office.js, by their meaning for the user. Codes for a wrong request by
 * the add-in are HOST_FAILED, as is any code not listed.
 */
export const MEANING: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: "SHEET_PROTECTED",
  ActivityLimitReached: "HOST_BUSY",
  ApiNotAvailable: "NOT_SUPPORTED",
  ApiNotFound: "NOT_SUPPORTED",
  BadPassword: "SHEET_PROTECTED",
  "Client Error": "HOST_FAILED",
  Conflict: "HOST_BUSY",
  ConnectionFailure: "HOST_LOST",
  ContentLengthRequired: "HOST_FAILED",
  DirtySupportingFormula: "HOST_BUSY",
  EmptyChartSeries: "HOST_FAILED",
  FilteredRangeConflict: "FILTER_IN_WAY",
  FormulaLengthExceedsLimit: "FORMULA_TOO_LONG",
  GeneralException: "HOST_FAILED",
  HostRestartNeeded: "RESTART_NEEDED",
  InactiveWorkbook: "OTHER_WORKBOOK",
  InsertDeleteConflict: "TABLE_IN_WAY",
  InvalidArgument: "HOST_FAILED",
  InvalidBinding: "SHEET_GONE",
  InvalidOperation: "HOST_FAILED",
  InvalidOperationInCellEditMode: "CELL_EDIT",
  InvalidOrTimedOutSession: "HOST_LOST",
  InvalidReference: "SHEET_GONE",
  InvalidRequest: "HOST_FAILED",
  InvalidRibbonDefinition: "HOST_FAILED",
  InvalidSelection: "SEVERAL_AREAS",
  ItemAlreadyExists: "NAME_TAKEN",
  ItemNotFound: "SHEET_GONE",
  MemoryLimitReached: "OUT_OF_MEMORY",
  MergedRangeConflict: "TABLE_IN_WAY",
  NonBlankCellOffSheet: "NO_ROOM",
  NotImplemented: "NOT_SUPPORTED",
  OpenWorkbookLinksBlocked: "LINKS_BLOCKED",
  OperationCellsExceedLimit: "TOO_LARGE",
  PivotTableRangeConflict: "PIVOT_IN_WAY",
  PowerQueryRefreshResourceChallenge: "SIGNED_OUT",
  RangeExceedsLimit: "TOO_LARGE",
  RangeImageExceedsLimit: "TOO_LARGE",
  RefreshWorkbookLinksBlocked: "LINKS_BLOCKED",
  RequestAborted: "HOST_BUSY",
  RequestPayloadSizeLimitExceeded: "TOO_LARGE",
  ResponsePayloadSizeLimitExceeded: "TOO_LARGE",
  ServiceNotAvailable: "SERVICE_DOWN",
  Timeout: "HOST_BUSY",
  Unauthenticated: "SIGNED_OUT",
  UnsupportedFeature: "PART_UNSUPPORTED",
  UnsupportedFillType: "NOT_SUPPORTED",
  UnsupportedOperation: "NOT_SUPPORTED",
  UnsupportedSheet: "NO_CELLS",
  WriteNotSupportedWhenModalDialogOpen: "DIALOG_OPEN",
};

/** The meaning of a code at one particular step. */
export type StepMeaning = Readonly<Partial<Record<keyof typeof MEANING, WorkbookErrorCode>>>;

/** When sheets are added, the workbook refuses, not the active sheet. */
export const ADDING_SHEETS: StepMeaning = { AccessDenied: "BOOK_PROTECTED", InvalidOperation: "BOOK_PROTECTED" };

/** Maps Excel's error to a code of the port. Excel's own message and statement are dropped, because they may quote cells. */
export function workbookError(error: unknown, atStep: StepMeaning = {}): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new WorkbookError(atStep[code] ?? MEANING[code] ?? "HOST_FAILED");
}
