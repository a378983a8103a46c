import type { Serial } from "../core/calendar/civil";
import type { FigureName } from "../contract/remark";
import type { AgendaEvent, BaseName, Receipt, Target } from "../contract/standing";

/** An earlier figure from memory; without a day it gives no pace. */
export interface EarlierFigure {
  readonly of: Extract<FigureName, "UNRECORDED" | "RECORDED" | "IKD_ACTIVE">;
  readonly value: number;
  readonly day?: Serial;
}

/** The office's own recording plan and deadline. Without a number: everybody not yet recorded. */
export interface RecordingPlan {
  readonly by: Serial;
  readonly people?: number;
}

/**
 * What the sheets do not say. Everything is optional: without it, a figure that needs it is missing with a reason, and a remark
 * that needs it is skipped.
 */
export interface StandingSettings {
  /** The office's own targets. A target sheet in the workbook takes precedence; published targets come last. */
  readonly targets?: readonly Target[];
  /** The base of IKD, if the sheets do not state it or state another. */
  readonly ikdBase?: BaseName;

  /** Blank cards left, if no sheet keeps them. */
  readonly stock?: number;
  /** Promised deliveries that no sheet has. */
  readonly receipts?: readonly Receipt[];
  readonly events?: readonly AgendaEvent[];
  /** Working days from request to delivery; by default taken from the receipts. */
  readonly leadDays?: number;
  /** Working days that a delivery should last; by default a quarter of a year. */
  readonly coverDays?: number;
  /** Share of cards spoiled in printing, and the size of a pack of cards. */
  readonly spoiled?: number;
  readonly pack?: number;

  /** Cards per printer and day, if the device sheet has no capacity. */
  readonly perPrinterDay?: number;
  readonly ribbon?: number;
  readonly perRibbon?: number;
  /** Film left, in cards. */
  readonly film?: number;

  /** Blank cards that the province has. */
  readonly provinceStock?: number;
  /** Blank cards that the office says it needs. */
  readonly blanksNeeded?: number;
  /** People known to be waiting for a card, if no sheet counts them. */
  readonly withoutCard?: number;
  /** People who turn seventeen during the year, as reported by schools. */
  readonly newcomers?: number;
  readonly recordingPlan?: RecordingPlan;
  readonly earlier?: readonly EarlierFigure[];
}
