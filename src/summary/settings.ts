import type { Serial } from "../core/calendar/civil";
import type { FigureName } from "../contract/remark";
import type { AgendaEvent, BaseName, Receipt, Target } from "../contract/standing";

/** An earlier figure as somebody remembers it; without a day nobody can tell a pace from it. */
export interface EarlierFigure {
  readonly of: Extract<FigureName, "UNRECORDED" | "RECORDED" | "IKD_ACTIVE">;
  readonly value: number;
  readonly day?: Serial;
}

/** What the office itself says it will record, and by when. Without a number: all who are not yet recorded. */
export interface RecordingPlan {
  readonly by: Serial;
  readonly people?: number;
}

/**
 * What the sheets do not tell. Everything may be left out: a figure that needs it is then missing, with its reason, and
 * a remark that needs it is not looked for.
 */
export interface StandingSettings {
  /** The office's own targets. A target sheet in the workbook goes before them, published targets come after. */
  readonly targets?: readonly Target[];
  /** What IKD is counted from, where the sheets do not say or say otherwise. */
  readonly ikdBase?: BaseName;

  /** Blank cards left, where no sheet keeps them. */
  readonly stock?: number;
  /** Deliveries promised that no sheet has. */
  readonly receipts?: readonly Receipt[];
  readonly events?: readonly AgendaEvent[];
  /** Working days from asking to delivery; left out, the receipts are asked. */
  readonly leadDays?: number;
  /** Working days that a delivery is to last; left out, a quarter of a year. */
  readonly coverDays?: number;
  /** Share of cards spoiled at printing, and the pack that cards come in. */
  readonly spoiled?: number;
  readonly pack?: number;

  /** Cards a printer makes a day, where the device sheet has no capacity. */
  readonly perPrinterDay?: number;
  readonly ribbon?: number;
  readonly perRibbon?: number;
  /** Film left, in cards. */
  readonly film?: number;

  /** Blank cards that the province has. */
  readonly provinceStock?: number;
  /** Blank cards that the office says it needs. */
  readonly blanksNeeded?: number;
  /** People known to be waiting for a card, where no sheet counts them. */
  readonly withoutCard?: number;
  /** People who turn seventeen in the year, as schools report. */
  readonly newcomers?: number;
  readonly recordingPlan?: RecordingPlan;
  readonly earlier?: readonly EarlierFigure[];
}
