import type { Serial } from "../../core/calendar/civil";
import jebolRata from "../../core/indicators/jebolRata";
import { tablesOf } from "../../reading/book/tables";
import { datedRows } from "../../reading/book/datedRows";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";
import type { Target } from "../../contract/standing";
import { answered, column, figure } from "../figure";

/** Outreach as held so far. */
export interface Outreach {
  /** Days per week with a session, in the last four weeks that have any. */
  readonly daysAWeek: number;
  /** JEBOL_RATA of the days: people per day of outreach. */
  readonly perDay: Readonly<Partial<Record<Target["indicator"], number>>>;
}

const RESULTS = { perekaman: "rekam", ikd: "ikd" } as const;
const [SPAN, WEEK] = [28, 7];

/** The results of outreach per day; undefined if the sessions state none. */
export function outreachOf(tables: readonly Table[], asOf: Serial | undefined): Outreach | undefined {
  const filled = Object.values(RESULTS);
  const rows = datedRows(tablesOf(tables, "jemputBola"), {
    ...{ filled, apart: ["lokasi", "jam", "idSesi"] },
    ...(asOf !== undefined && { until: asOf }),
  }).filter(({ table, i }) => {
    const cancelled = table.columns.get("batal");
    return !cancelled || wordAt(cancelled, i) !== "ya";
  });
  const last = rows.at(-1)?.day ?? 0;
  const recent = rows.filter(({ day }) => day > last - SPAN);
  const meanOf = (key: string): number | undefined => {
    const days = new Map<Serial, number>();
    for (const { table, i, day } of recent) {
      const results = table.columns.get(key);
      const people = results ? valueOrNaN(results, i) : Number.NaN;
      if (people > 0) days.set(day, (days.get(day) ?? 0) + people);
    }
    return days.size < 2 ? undefined : answered(figure(jebolRata, column([...days.values()])));
  };
  const [perekaman, ikd] = [meanOf(RESULTS.perekaman), meanOf(RESULTS.ikd)];
  if (perekaman === undefined && ikd === undefined) return undefined;
  return {
    daysAWeek: (WEEK * new Set(recent.map(({ day }) => day)).size) / SPAN,
    perDay: { ...(perekaman !== undefined && { perekaman }), ...(ikd !== undefined && { ikd }) },
  };
}

/** How many more or fewer people per working day, if outreach takes place on this many days a week. */
export function gainOf(
  { daysAWeek, perDay }: Outreach,
  days: number,
  indicator: Target["indicator"],
  workdays: number,
): number {
  return ((perDay[indicator] ?? 0) * (days - daysAWeek)) / workdays;
}
