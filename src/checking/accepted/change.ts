import type { Acceptance } from "../../contract/acceptance";
import type { Finding } from "../../contract/finding";
import type { TableReport } from "../report";
import { findingKey, type FindingKey } from "./findingKey";
import { MOST_KEPT } from "./keptAcceptances";
import { rowKey } from "./rowKey";
import type { KeptAcceptance } from "./settle";

/** The keys of some findings; undefined for findings that could not be found again. */
export function keysOf({ table }: TableReport, findings: readonly Finding[]): readonly (FindingKey | undefined)[] {
  return findings.map((finding) => findingKey(table, finding));
}

/** Adds an acceptance for each of these findings. The oldest are dropped if a workbook would keep too many. */
export function withAccepted(
  kept: readonly KeptAcceptance[],
  keys: readonly FindingKey[],
  acceptance: Acceptance,
): readonly KeptAcceptance[] {
  return [...kept, ...keys.map((key) => ({ key, acceptance }))].slice(-MOST_KEPT);
}

/** Removes these; of several with the same key and acceptance, only as many as are given. */
export function withoutAccepted(
  kept: readonly KeptAcceptance[],
  taken: readonly KeptAcceptance[],
): readonly KeptAcceptance[] {
  const counts = new Map<string, number>();
  for (const each of taken) counts.set(textOf(each), (counts.get(textOf(each)) ?? 0) + 1);
  return kept.filter((each) => {
    const left = counts.get(textOf(each)) ?? 0;
    if (left > 0) counts.set(textOf(each), left - 1);
    return left === 0;
  });
}

/**
 * Removes acceptances whose finding was corrected: the row is there, in a table with the column, and has no such finding. If
 * the row is gone the acceptance stays, because the row may reappear elsewhere.
 */
export function withoutClosed(
  kept: readonly KeptAcceptance[],
  reports: readonly { readonly report: TableReport; readonly accepted: readonly { readonly kept: KeptAcceptance }[] }[],
): readonly KeptAcceptance[] {
  const alive = new Set(reports.flatMap(({ accepted }) => accepted.map((each) => textOf(each.kept))));
  const rows = new Map<string, Set<string>>();
  for (const { report } of reports) {
    const { table } = report;
    const place = `${table.sheet.name}\n${table.found.kind.name}`;
    const known = rows.get(place) ?? new Set<string>();
    rows.set(place, known);
    for (let i = 0; i < table.roles.length; i++) {
      const row = rowKey(table, i);
      if (row !== undefined) for (const column of table.columns.keys()) known.add(`${column}\n${row}`);
    }
  }
  return kept.filter((each) => {
    const [sheet, kind, , rule, column, row] = each.key;
    if (alive.has(textOf(each)) || ACROSS.test(rule)) return true;
    return !rows.get(`${sheet}\n${kind}`)?.has(`${column}\n${row}`);
  });
}

/** Rules that compare several sheets; a check of one sheet says nothing about them. */
const ACROSS = /^(M|X01$)/;

const textOf = ({ key, acceptance }: KeptAcceptance) => JSON.stringify([key, acceptance]);
