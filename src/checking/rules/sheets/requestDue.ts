import type { Calendar } from "../../../core/calendar/calendar";
import type { Serial } from "../../../core/calendar/civil";
import { ROW } from "../../../reading/recognise/recognised";
import { type Table, valueOrNaN, valueOrZero } from "../../../reading/table";
import { sheetsRule } from "../../rule";
import { firstAfter, stocksAhead } from "./stockAhead";

/** Deliveries with both a request day and an arrival day that are needed for the usual wait. */
export const FEWEST_WAITS = 2;

/**
 * M21: the blank cards will be used up before a delivery requested now can arrive, given the usual wait, and none has been
 * requested. Reported on the last closing stock. If a delivery is entered for a later day, M17 applies.
 */
export default sheetsRule({
  id: "M21",
  code: "REQUEST_DUE",
  severity: "warning",
  *compare(book, report) {
    const { days } = book.calendar;
    for (const { card, closing, last, today, receipts, arrivals, runsOut } of yield* stocksAhead(book)) {
      if (firstAfter(receipts, arrivals, today) !== undefined || isAsked(receipts, today)) continue;
      const lead = usualWait(receipts, days, today);
      const out = lead === undefined ? undefined : runsOut();
      if (lead === undefined || out === undefined) continue;
      const askBy = openDayBefore(days, out, lead);
      if (askBy < today) report(card, closing, last, { runsOut: out, askBy, lead });
    }
  },
});

/** True if a request is open: nothing has been received for it. */
function isAsked(receipts: Table, today: Serial): boolean {
  const [asked, came] = ["tanggalUsul", "diterima"].map((key) => receipts.columns.get(key));
  const arrived = receipts.columns.get("tanggal");
  if (!asked) return false;
  return [...receipts.roles.keys()].some(
    (i) =>
      receipts.roles[i] === ROW.DATA &&
      valueOrNaN(asked, i) <= today &&
      (!came || valueOrZero(came, i) === 0 || (arrived !== undefined && Number.isNaN(valueOrNaN(arrived, i)))),
  );
}

/** The mean number of working days from request to delivery, rounded. */
function usualWait(receipts: Table, days: Calendar, today: Serial): number | undefined {
  const [asked, arrived] = ["tanggalUsul", "tanggal"].map((key) => receipts.columns.get(key));
  if (!asked || !arrived) return undefined;
  const waits = [...receipts.roles.keys()].flatMap((i) => {
    const [from, to] = [valueOrNaN(asked, i), valueOrNaN(arrived, i)];
    return receipts.roles[i] === ROW.DATA && from < to && to <= today ? [days.openDays(from + 1, to)] : [];
  });
  if (waits.length < FEWEST_WAITS) return undefined;
  return Math.round(waits.reduce((sum, wait) => sum + wait, 0) / waits.length);
}

/** The last day from which this many open days lead to a day. */
function openDayBefore(days: Calendar, day: Serial, count: number): Serial {
  let at = day;
  for (let left = count; left > 0; at--) if (days.isOpen(at)) left--;
  return at;
}
