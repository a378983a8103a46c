import type { Language, Words } from "../../core/words";
import type { Outcome, PlanFacts, Scenario } from "../../summary/plan/scenario";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { reachedOn, statusAt, type OpenTarget } from "../../summary/plan/targetDays";
import { formatDate, formatNumber } from "../../text/format";
import { planText } from "../../text/planPane";
import { statusText } from "../../text/standing/words";
import { summaryText } from "../../text/standingPane";
import type { ChartView } from "../standing/chartView";

/** Additional people per working day for each target. */
export type Gains = Readonly<Record<OpenTarget["indicator"], number>>;

/** One consequence, of leaving things as they are and of the plan. */
export interface PlanRow {
  readonly what: string;
  readonly same: string;
  readonly planned: string;
}

/** The consequences of two scenarios side by side, line by line. */
export function planRows(same: Outcome, planned: Outcome, language: Language): readonly PlanRow[] {
  const say = (words: Words) => words[language];
  const row = (what: Words, of: (outcome: Outcome) => string): PlanRow => ({
    what: say(what),
    same: of(same),
    planned: of(planned),
  });
  const date = (day: number | undefined) => (day === undefined ? say(planText.twoYears) : formatDate(day, language));
  const hasRange = same.low !== undefined;
  const months = new Map(
    [...same.unserved, ...planned.unserved].map(({ year, month }) => [12 * year + month, { year, month }] as const),
  );
  return [
    row(planText.runsOut, ({ runsOut }) => date(runsOut)),
    ...(hasRange
      ? [
          row(planText.between, ({ earliest, latest }) =>
            earliest === latest ? date(earliest) : `${date(earliest)} ${say(planText.and)} ${date(latest)}`,
          ),
        ]
      : []),
    row(planText.daysShort(same.until), ({ daysShort }) => formatNumber(daysShort, language)),
    ...[...months]
      .sort(([a], [b]) => a - b)
      .map(([, { year, month }]) =>
        row(planText.unservedIn(year, month), ({ unserved }) =>
          formatNumber(unserved.find((each) => each.year === year && each.month === month)?.cards ?? 0, language),
        ),
      ),
    ...planned.unservedBy.flatMap(({ cause }) => {
      const cards = (outcome: Outcome) => outcome.unservedBy.find((each) => each.cause === cause)?.cards ?? 0;
      if (cards(same) === 0 && cards(planned) === 0) return [];
      return [
        row(planText.unservedBy(planText.causes[cause], same.until), (outcome) =>
          formatNumber(cards(outcome), language),
        ),
      ];
    }),
    row(planText.left(same.until), ({ left }) => formatNumber(left, language)),
  ];
}

/** When each open target is reached, at the current pace and with additional people per working day. */
export function targetRows(
  targets: readonly OpenTarget[],
  [same, planned]: readonly [Gains, Gains],
  calendar: OfficeCalendar,
  language: Language,
): readonly PlanRow[] {
  return targets.map((target) => {
    const reached = (gains: Gains) => {
      const more = gains[target.indicator];
      const day = reachedOn(target, calendar, more);
      const status = statusText[statusAt(target, calendar, more) ?? ""];
      const said = day === undefined ? planText.never[language] : formatDate(day, language);
      return status ? `${said}, ${status[language]}` : said;
    };
    return {
      what: planText.reached[target.indicator](target.deadline)[language],
      same: reached(same),
      planned: reached(planned),
    };
  });
}

/** The stock of both scenarios by day, with the possible range of the plan's. */
export function planChart(
  { stock, day, receipts }: PlanFacts,
  { request }: Scenario,
  same: Outcome,
  planned: Outcome,
  names: readonly [Words, Words],
  language: Language,
): ChartView {
  const days = planned.curve.map((each) => each.day);
  const over = (curve: Outcome["curve"]) => curve.map(({ value }) => value);
  const uprights = [...receipts, ...(request ? [request] : [])]
    .map((receipt) => receipt.day)
    .filter((each) => each > day && each <= planned.until);
  return {
    days,
    known: over(planned.curve),
    ahead: over(same.curve),
    ...(planned.low && planned.high && { edges: [over(planned.low), over(planned.high)] }),
    uprights,
    caption: [
      planText.caption(stock, day, planned.until, names),
      ...(planned.low ? [planText.thin] : []),
      ...(uprights.length > 0 ? [summaryText.deliveries] : []),
    ]
      .map((words) => words[language])
      .join(" "),
  };
}
