import type { Acceptance } from "../../contract/acceptance";
import type { Finding } from "../../contract/finding";
import type { TableReport } from "../report";
import { findingKey, type FindingKey } from "./findingKey";
import { MOST_KEPT } from "./keptAcceptances";
import { rowKey } from "./rowKey";
import type { KeptAcceptance } from "./settle";

/** The keys of some findings; undefined for those that cannot be known again. */
export function keysOf({ table }: TableReport, findings: readonly Finding[]): readonly (FindingKey | undefined)[] {
  return findings.map((finding) => findingKey(table, finding));
}

/** With an acceptance for each of these findings; the oldest give way where a workbook would keep too many. */
export function withAccepted(
  kept: readonly KeptAcceptance[],
  keys: readonly FindingKey[],
  acceptance: Acceptance,
): readonly KeptAcceptance[] {
  return [...kept, ...keys.map((key) => ({ key, acceptance }))].slice(-MOST_KEPT);
}

/** Without these; of several with one key and one acceptance as many as are given. */
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
 * Without those that were put right: their row is there, in a table with their column, and no finding answers to them. One
 * whose row is gone is kept, for it may be on its way elsewhere.
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

/** Rules that hold several sheets beside each other; a check of one sheet says nothing of theirs. */
const ACROSS = /^(M|X01$)/;

const textOf = ({ key, acceptance }: KeptAcceptance) => JSON.stringify([key, acceptance]);
