import type { OfficeHistory, OfficeRecap } from "../../contract/recap";
import { periodOf } from "../../reading/book/periods";
import { fold } from "../../sheets/columnType";

const KIND = "rekapPerekaman";
/** Two periods show a change, three a trend. */
const FEWEST = 3;

/** The recording coverage of every office over its reported periods, the office with the lowest current coverage first. */
export function historiesOf(reports: readonly OfficeRecap[]): OfficeHistory[] {
  const offices = new Map<string, { readonly office: string; readonly points: Map<number, number> }>();
  for (const report of reports) {
    const key = report.isNamed ? fold(report.office) : report.file;
    const { office, points } = offices.get(key) ?? { office: report.office, points: new Map<number, number>() };
    for (const [day, coverage] of coverageOf(report)) points.set(day, coverage);
    offices.set(key, { office, points });
  }
  return [...offices.values()]
    .filter(({ points }) => points.size >= FEWEST)
    .map(({ office, points }) => ({
      office,
      points: [...points].map(([day, coverage]) => ({ day, coverage })).sort((a, b) => a.day - b.day),
    }))
    .sort((a, b) => lastOf(a) - lastOf(b));
}

/** The most charts side by side: one page of small charts. */
export const MOST_HISTORIES = 24;

/**
 * One axis for all charts, so that they can be compared. It begins at the multiple of ten per cent at or below the lowest
 * figure, at 90 % at most.
 */
export function historyAxis(histories: readonly OfficeHistory[]): { readonly from: number; readonly to: number } {
  const all = histories.flatMap(({ points }) => points.map(({ coverage }) => coverage));
  return { from: Math.floor(10 * Math.min(0.9, ...all)) / 10, to: Math.ceil(10 * Math.max(1, ...all)) / 10 };
}

const lastOf = ({ points }: OfficeHistory) => points.at(-1)?.coverage ?? 0;

/** Recorded people as a share of those required, by the last day of each period. */
function coverageOf({ facts }: OfficeRecap): ReadonlyMap<number, number> {
  const sums = new Map<number, { rekam: number; wajib: number }>();
  for (const { kind, column, period, value } of facts) {
    const end = period === undefined ? undefined : periodOf(period)?.end;
    if (kind !== KIND || end === undefined || (column !== "rekam" && column !== "wajib")) continue;
    const sum = sums.get(end) ?? { rekam: 0, wajib: 0 };
    sum[column] += value;
    sums.set(end, sum);
  }
  return new Map(
    [...sums].flatMap(([day, { rekam, wajib }]) => (wajib > 0 && rekam > 0 ? [[day, rekam / wajib]] : [])),
  );
}
