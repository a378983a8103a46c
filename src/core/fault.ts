import type { Doubt } from "./cells/reading";
import type { Serial } from "./calendar/civil";
import type { NikCheck } from "./nik/readNik";
import type { AreaCheck } from "./areas/readArea";

/**
 * Every way an indicator can decline to answer, with what its sentence needs. The sentences live in `text/faults.ts`; a
 * code without one does not compile.
 *
 * Excel shows a sentence only beside `#VALUE!` and `#N/A`, so each code is one of these two: `VALUE` for wrong input, `NA`
 * for missing or undecidable.
 */
interface FaultDetails {
  /** A cell that cannot be used as it is. */
  CELL: Doubt;
  ARGUMENT_MISSING: undefined;
  CELL_BLANK: undefined;
  SIZE_MISMATCH: undefined;
  HEADER_IN_ONE_RANGE: undefined;
  TOTAL_ROW: undefined;
  EMPTY_SERIES: undefined;
  NO_USE: undefined;
  TOO_FEW_DAYS: { readonly days: number; readonly needed: number };
  BASE_ZERO: undefined;
  STOCK_NEGATIVE: { readonly balance: number };
  USE_NEGATIVE: { readonly use: number };
  BEYOND_TWO_YEARS: undefined;
  BEYOND_TEN_YEARS: undefined;
  NO_DAY_LEFT: undefined;
  NEVER_DONE: undefined;
  LEAD_TIME_MISSING: undefined;
  SPOILAGE_TOTAL: undefined;
  WINDOW_REVERSED: undefined;
  EXITS_EXCEED_LIST: { readonly listed: number; readonly exits: number };
  BELOW_ZERO: { readonly value: number };
  UNKNOWN_FUNCTION: { readonly name: string };
  NIK_UNUSABLE: { readonly check: NikCheck };
  BORN_LATER: undefined;
  OUT_OF_CHOICE: { readonly choices: readonly (string | number)[] };
  TOO_LARGE: undefined;
  SURGE_FACTOR_MISSING: undefined;
  SERVICE_LEVEL_OUT_OF_RANGE: undefined;
  NOT_TWO_COLUMNS: undefined;
  NOT_THREE_COLUMNS: undefined;
  ONE_CELL: undefined;
  NO_PARENT: undefined;
  AREA_UNUSABLE: { readonly check: AreaCheck };
  QUEUE_NEVER_ENDS: undefined;

  // Values that can be read but make no sense together.
  SEVERAL_COLUMNS: undefined;
  DAYS_IN_SERIES: undefined;
  ONLY_RISES: undefined;
  ONLY_FALLS: undefined;
  PLAN_SWAPPED: undefined;
  PLAN_PAST: { readonly day: Serial; readonly asOf: Serial };
  LIST_OUTSIDE_SPAN: { readonly from: Serial; readonly to: Serial };
  SHARE_ABOVE_BASE: { readonly part: number; readonly base: number };
  DEADLINE_FAR: { readonly day: Serial };
  BEST_BELOW_ACTUAL: { readonly best: number; readonly actual: number };
  WEEK_AS_RESERVE: { readonly found: number };
  HOURS_EXCEEDED: { readonly lost: number; readonly hours: number };
  RATE_LOST_THOUSANDS: { readonly rate: number; readonly means: number };
}

export type FaultCode = keyof FaultDetails;

const EXCEL_ERROR = {
  CELL: "VALUE",
  ARGUMENT_MISSING: "NA",
  CELL_BLANK: "NA",
  SIZE_MISMATCH: "VALUE",
  HEADER_IN_ONE_RANGE: "VALUE",
  TOTAL_ROW: "VALUE",
  EMPTY_SERIES: "NA",
  NO_USE: "NA",
  TOO_FEW_DAYS: "NA",
  BASE_ZERO: "NA",
  STOCK_NEGATIVE: "VALUE",
  USE_NEGATIVE: "VALUE",
  BEYOND_TWO_YEARS: "NA",
  BEYOND_TEN_YEARS: "NA",
  NO_DAY_LEFT: "VALUE",
  NEVER_DONE: "NA",
  LEAD_TIME_MISSING: "NA",
  SPOILAGE_TOTAL: "VALUE",
  WINDOW_REVERSED: "VALUE",
  EXITS_EXCEED_LIST: "VALUE",
  BELOW_ZERO: "VALUE",
  UNKNOWN_FUNCTION: "VALUE",
  NIK_UNUSABLE: "VALUE",
  BORN_LATER: "VALUE",
  OUT_OF_CHOICE: "VALUE",
  TOO_LARGE: "VALUE",
  SURGE_FACTOR_MISSING: "NA",
  SERVICE_LEVEL_OUT_OF_RANGE: "VALUE",
  NOT_TWO_COLUMNS: "VALUE",
  NOT_THREE_COLUMNS: "VALUE",
  ONE_CELL: "VALUE",
  NO_PARENT: "NA",
  AREA_UNUSABLE: "VALUE",
  QUEUE_NEVER_ENDS: "NA",
  SEVERAL_COLUMNS: "VALUE",
  DAYS_IN_SERIES: "VALUE",
  ONLY_RISES: "VALUE",
  ONLY_FALLS: "VALUE",
  PLAN_SWAPPED: "VALUE",
  PLAN_PAST: "VALUE",
  LIST_OUTSIDE_SPAN: "VALUE",
  SHARE_ABOVE_BASE: "VALUE",
  DEADLINE_FAR: "VALUE",
  BEST_BELOW_ACTUAL: "VALUE",
  WEEK_AS_RESERVE: "VALUE",
  HOURS_EXCEEDED: "VALUE",
  RATE_LOST_THOUSANDS: "VALUE",
} as const satisfies Record<FaultCode, "VALUE" | "NA">;

/** Where a fault is: the parameter's Indonesian name and, in a range, the row counted from 1. */
export interface Place {
  readonly param?: string;
  readonly row?: number;
}

export type Fault = {
  [C in FaultCode]: Place & { readonly fault: C; readonly detail: FaultDetails[C] };
}[FaultCode];

type DetailOf<C extends FaultCode> = FaultDetails[C] extends undefined ? [] : [detail: FaultDetails[C]];

export function fault<C extends FaultCode>(code: C, ...detail: DetailOf<C>): Fault {
  return { fault: code, detail: detail[0] } as Fault;
}

export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "fault" in value;
}

/** The same fault with a place; a place already known is kept. */
export function at(found: Fault, place: Place): Fault {
  return { ...place, ...found } as Fault;
}

export function excelErrorOf(found: Fault): "VALUE" | "NA" {
  return EXCEL_ERROR[found.fault];
}
