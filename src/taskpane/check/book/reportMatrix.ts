import { hasReported, reportingsOf, silencesOf } from "../../../reading/book/completeness";
import { neverReported } from "../../../reading/book/neverReported";
import type { Table } from "../../../reading/table";

/** Whether an area reported a month, owes it, or was not due. */
export type ReportState = "REPORTED" | "OWED" | "NOT_DUE";

/** Areas by months; a month is year × 12 + month − 1. */
export interface ReportMatrix {
  readonly kind: string;
  readonly months: readonly number[];
  readonly areas: readonly { readonly name: string; readonly states: readonly ReportState[] }[];
}

/** The most months shown, the latest ones. */
export const MOST_MONTHS = 12;

/** Who reported what; areas that owe most come first. Yields while it reads. */
export function* matrices(tables: readonly Table[]): Generator<number, readonly ReportMatrix[]> {
  const reading = reportingsOf(tables);
  let step = reading.next();
  for (; !step.done; step = reading.next()) yield 0;
  return step.value.map((reporting) => {
    const silences = silencesOf(reporting);
    const months = reporting.months.slice(-MOST_MONTHS);
    const areas = reporting.areas.map((area) => ({
      name: area.name,
      states: months.map((month): ReportState => {
        if (hasReported(area, month)) return "REPORTED";
        const isOwed = silences.some(
          (silence) => silence.area === area && month >= silence.first && month < silence.first + silence.months,
        );
        return isOwed ? "OWED" : "NOT_DUE";
      }),
    }));
    const never = neverReported(reporting, tables).map(({ name }) => ({
      name,
      states: months.map((): ReportState => "OWED"),
    }));
    return { kind: reporting.kind, months, areas: [...never, ...areas].sort((a, b) => owedOf(b) - owedOf(a)) };
  });
}

/** The number of months that an area owes. */
export function owedOf({ states }: { readonly states: readonly ReportState[] }): number {
  return states.filter((state) => state === "OWED").length;
}
