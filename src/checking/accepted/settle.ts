import { SEVERITIES, type Severity } from "../../contract/finding";
import type { Acceptance, AcceptedFinding } from "../../contract/acceptance";
import type { TableReport } from "../report";
import { atOnce } from "../../reading/slices";
import { columnAt, type Table } from "../../reading/table";
import { findingKey, type FindingKey } from "./findingKey";

/** An accepted finding, as a workbook stores it. */
export interface KeptAcceptance {
  readonly key: FindingKey;
  readonly acceptance: Acceptance;
}

/** An accepted finding with its stored acceptance. */
export interface SettledFinding extends AcceptedFinding {
  readonly kept: KeptAcceptance;
}

/** A report split into open and accepted findings. */
export interface SettledReport {
  readonly open: TableReport;
  readonly accepted: readonly SettledFinding[];
}

/** Findings per step; each key needs the detail of its finding. */
const PER_STEP = 256;

/** Splits a report at once: for the command line, where no page waits. */
export function settle(report: TableReport, kept: readonly KeptAcceptance[]): SettledReport {
  return atOnce(settling(report, kept));
}

/**
 * Splits a report into open and accepted findings; yields the progress, 0 to 1. One acceptance covers one finding: of several
 * with the same key, the first in sheet order stay accepted and later ones are open.
 */
export function* settling(report: TableReport, kept: readonly KeptAcceptance[]): Generator<number, SettledReport> {
  const waiting = waitingFor(report.table, kept);
  if (waiting.size === 0) return { open: report, accepted: [] };
  const places = new Set([...waiting.values()].map(([first]) => first && placeOf(first.key)));
  const open: number[] = [];
  const accepted: SettledFinding[] = [];
  for (let index = 0; index < report.count; index++) {
    if (index % PER_STEP === PER_STEP - 1) yield index / report.count;
    const { rule, column } = report.place(index);
    const isLookedFor = places.has(`${rule} ${columnAt(report.table, column).key}`);
    const finding = isLookedFor ? report.at(index) : undefined;
    const key = finding && findingKey(report.table, finding);
    const match = key && waiting.get(textOf(key))?.shift();
    if (finding && match) accepted.push({ finding, acceptance: match.acceptance, kept: match });
    else open.push(index);
  }
  return accepted.length === 0 ? { open: report, accepted } : { open: partOf(report, open), accepted };
}

const textOf = (key: FindingKey) => JSON.stringify(key);
const placeOf = ([, , , rule, column]: FindingKey) => `${rule} ${column}`;

function waitingFor({ sheet, found }: Table, kept: readonly KeptAcceptance[]): Map<string, KeptAcceptance[]> {
  const waiting = new Map<string, KeptAcceptance[]>();
  for (const each of kept) {
    const [name, kind] = each.key;
    if (name !== sheet.name || kind !== found.kind.name) continue;
    const text = textOf(each.key);
    waiting.set(text, [...(waiting.get(text) ?? []), each]);
  }
  return waiting;
}

/** The same report with only some of its findings. */
function partOf(report: TableReport, indexes: readonly number[]): TableReport {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const index of indexes) counts[report.place(index).severity]++;
  const at = (index: number) => indexes[index] ?? -1;
  return {
    table: report.table,
    count: indexes.length,
    counts: Object.fromEntries(SEVERITIES.map((each) => [each, counts[each]])) as Record<Severity, number>,
    bytes: report.bytes,
    place: (index) => report.place(at(index)),
    at: (index) => report.at(at(index)),
  };
}
