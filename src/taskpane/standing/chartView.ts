import type { BurnUp, DayFigure, DepletionLine } from "../../contract/standing";
import type { Language } from "../../core/words";
import { summaryText } from "../../text/standingPane";

/** Two lines over the same days, and words that say the same. */
export interface ChartView {
  readonly days: readonly number[];
  /** What is known, drawn solid. */
  readonly known: readonly (number | null)[];
  /** What is expected or needed, drawn dashed. */
  readonly ahead: readonly (number | null)[];
  /** The likely bounds, drawn thin. */
  readonly edges?: readonly (readonly number[])[];
  /** Days with a vertical line. */
  readonly uprights: readonly number[];
  readonly caption: string;
}

/** A delivery later than this after the last card would squeeze the chart. */
const DAYS_BEYOND = 45;

/** The stock day by day; nothing to draw for a single day. */
export function stockChart({ known, expected, receipts }: DepletionLine, language: Language): ChartView | undefined {
  const [first, last, end] = [known[0], known.at(-1), expected.at(-1)];
  if (!first || !last || known.length + expected.length < 3) return undefined;
  const until = (end ?? last).day + DAYS_BEYOND;
  const uprights = receipts.map(({ day }) => day).filter((day) => day <= until);
  const caption = [
    `${summaryText.stockFrom(first.value, first.day, last.value, last.day)[language]}.`,
    end && summaryText.runsOut(end.day)[language],
    uprights.length > 0 && summaryText.deliveries[language],
  ];
  return { ...series(known, expected, uprights), uprights, caption: caption.filter(Boolean).join(" ") };
}

/** The results so far, and the line to the goal. */
export function burnUpChart({ known, needed }: BurnUp, language: Language): ChartView | undefined {
  const [last, end] = [known.at(-1), needed.at(-1)];
  if (!last || known.length + needed.length < 3) return undefined;
  const caption = [
    `${summaryText.doneFrom(last.value, last.day)[language]}.`,
    end && summaryText.neededUntil(end.value, end.day)[language],
  ];
  return { ...series(known, needed), uprights: [], caption: caption.filter(Boolean).join(" ") };
}

function series(known: readonly DayFigure[], ahead: readonly DayFigure[], further: readonly number[] = []) {
  const days = [...new Set([...[...known, ...ahead].map(({ day }) => day), ...further])].sort((a, b) => a - b);
  const over = (figures: readonly DayFigure[]) => {
    const byDay = new Map(figures.map(({ day, value }) => [day, value]));
    return days.map((day) => byDay.get(day) ?? null);
  };
  return { days, known: over(known), ahead: over(ahead) };
}
