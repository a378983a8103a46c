import { WorkbookError, type WorkbookErrorCode } from "../workbook";

/** Excel's and office.js's error codes, by what they mean for the pane. Any other is HOST_FAILED. */
const MEANING: Readonly<Record<string, WorkbookErrorCode>> = {
  ItemNotFound: "SHEET_GONE",
  InvalidReference: "SHEET_GONE",
  AccessDenied: "SHEET_PROTECTED",
  RequestPayloadSizeLimitExceeded: "TOO_LARGE",
  ResponsePayloadSizeLimitExceeded: "TOO_LARGE",
  RangeExceedsLimit: "TOO_LARGE",
  OperationCellsExceedLimit: "TOO_LARGE",
  ActivityLimitReached: "HOST_BUSY",
  ConnectionFailure: "HOST_LOST",
  InvalidOrTimedOutSession: "HOST_LOST",
  InvalidOperationInCellEditMode: "HOST_BUSY",
  RequestAborted: "HOST_BUSY",
  Timeout: "HOST_BUSY",
  ApiNotFound: "NOT_SUPPORTED",
  InvalidSelection: "NOT_SUPPORTED",
  NotImplemented: "NOT_SUPPORTED",
  UnsupportedFeature: "NOT_SUPPORTED",
  UnsupportedOperation: "NOT_SUPPORTED",
  UnsupportedSheet: "NOT_SUPPORTED",
};

/**
 * What Excel said, as one of the port's codes. Excel's own message and statement are left behind, for they may quote
 * what stands in the cells.
 */
export function workbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new WorkbookError(MEANING[code] ?? "HOST_FAILED");
}
