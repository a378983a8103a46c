import type { OfficeRecap, RecapDoubt } from "../../contract/recap";
import { fold } from "../../sheets/columnType";

const MONTH = /^(\d{4})-(\d{2})$/;

/**
 * Months missing from an office's files: between two that it reported, and up to the last month that any office reported. Only
 * for offices that report monthly (two months or more).
 */
export function missingMonths(reports: readonly OfficeRecap[]): RecapDoubt[] {
  const months = new Map<string, { readonly office: string; readonly reported: Set<number> }>();
  let last = 0;
  for (const { office, isNamed, period } of reports) {
    const month = period === undefined ? undefined : monthNumber(period);
    if (!isNamed || month === undefined) continue;
    const known = months.get(fold(office)) ?? { office, reported: new Set<number>() };
    months.set(fold(office), known);
    known.reported.add(month);
    last = Math.max(last, month);
  }
  return [...months.values()].flatMap(({ office, reported }) => {
    if (reported.size < 2) return [];
    const first = Math.min(...reported);
    const missing = Array.from({ length: last - first + 1 }, (_month, i) => first + i).filter(
      (each) => !reported.has(each),
    );
    return missing.map((month) => ({ doubt: "NOT_REPORTED", office, period: monthText(month) }) as const);
  });
}

function monthNumber(period: string): number | undefined {
  const [, year, month] = MONTH.exec(period) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month) - 1;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
