import type { Serial } from "../core/calendar/civil";

/** What a figure in a remark counts. */
export type FigureName =
  "BLANKS_NEEDED" | "UNRECORDED" | "IKD_ACTIVE" | "STOCK" | "PRINT_READY" | "UNOWNED" | "RECORDED";

/** Demand for cards that a stated need may have left out. */
export type Demand = "REPRINTS" | "PRINT_READY" | "NEWCOMERS" | "SPOILAGE";

/** A step of a card's life: recorded, printed, in its owner's hands. */
export type Stage = "rekam" | "cetak" | "memiliki";

/** What each remark of the summary found; its sentence lives in `text/remarks.ts`. */
export interface RemarkDetails {
  /** The blank cards needed are exactly the people not yet recorded. */
  K01: { readonly needed: number; readonly leftOut: readonly Demand[] };
  /** Figures of different meaning that are nearly the same number. */
  K02: { readonly figures: readonly { readonly of: FigureName; readonly value: number }[] };
  /** No stock here and none in the province. */
  K03: { readonly since: Serial | undefined };
  /** The stock lasts at the past pace, but not at the pace of the office's own recording plan. */
  K04: {
    readonly runsOut: Serial | undefined;
    readonly people: number;
    readonly newcomers: number;
    readonly by: Serial;
    readonly available: number;
    readonly short: number;
    readonly runsOutByPlan: Serial | undefined;
  };
  /** Two figures, one of them without a date. */
  K05: { readonly of: FigureName; readonly earlier: number; readonly now: number };
  /** Those who must hold a card do not include people who turn seventeen. */
  K06: { readonly newcomers: number; readonly required: number; readonly projected: number };
  /** Stock and deliveries on the way are fewer than the cards known to be needed. */
  K07: { readonly available: number; readonly need: number; readonly of: FigureName; readonly short: number };
  /** A figure of one stage was computed from another stage's. */
  K08: { readonly stage: Stage; readonly value: number; readonly takenFrom: Stage; readonly required: number };
}

export type RemarkId = keyof RemarkDetails;

export type Remark = { [R in RemarkId]: { readonly remark: R; readonly detail: RemarkDetails[R] } }[RemarkId];
