import { monthNamed } from "../../../core/cells/dateWords";
import { asKindMeans } from "../../../sheets/meaning/columnConcept";
import { altered, conceptKey, type Time } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isBelied, prove } from "../sample";

/**
 * One figure by month, as in REKAM S.D. SEPTEMBER, REKAM OKTOBER and REKAM S.D. OKTOBER: the total before the month, the
 * month's own, and the total at its end. A sum that the rows contradict decides nothing.
 */
export function byMonths(draft: Draft): void {
  if (draft.kind.grain === "flow") return;
  const groups = new Map<string, DraftColumn[]>();
  for (const column of draft.columns) {
    const { concept, unknown, isTorn } = column.meaning;
    if (unknown.length > 0 || isTorn || concept.act === undefined || monthOf(column) === undefined) continue;
    const figure = conceptKey(altered(concept, { time: undefined, period: undefined }));
    groups.set(figure, [...(groups.get(figure) ?? []), column]);
  }
  for (const group of groups.values()) settle(draft, group);
}

function settle(draft: Draft, group: readonly DraftColumn[]): void {
  const upTo = group.filter(({ meaning }) => meaning.concept.time === "sd");
  const inMonth = group.filter(({ meaning }) => meaning.concept.time === undefined);
  const [one, other] = upTo;
  const [flow] = inMonth;
  if (!one || !flow || upTo.length > 2 || inMonth.length > 1) return;
  const now = upTo.find((column) => monthOf(column) === monthOf(flow));
  const before = now === one ? other : one;
  if (!now || (before && ((monthOf(before) ?? 0) % 12) + 1 !== monthOf(now))) return;
  if (before && isBelied(prove(draft.rows, (i) => at(before, i) + at(flow, i) - at(now, i)))) return;
  take(draft, now, undefined);
  take(draft, flow, "ini");
  if (before) take(draft, before, "lalu");
}

function take({ kind }: Draft, column: DraftColumn, time: Time | undefined): void {
  column.concept = altered(asKindMeans(column.meaning.concept, kind), { time, period: undefined });
  column.asked.clear();
  delete column.key;
}

/** The month that a header names, 1 to 12. */
function monthOf({ meaning }: DraftColumn): number | undefined {
  return monthNamed(meaning.concept.period?.split(" ")[0] ?? "");
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
