import { roundDown } from "../../../core/maths/rounding";
import { ROW } from "../../../reading/recognise/recognised";
import { sheetsRule } from "../../rule";
import { columnsOf, type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { agreeOnMost, isOneSite, lastRowWith, pairsOf, standsAlone, sumBy } from "../../../reading/book/tables";

/** Fewer normal days than this say nothing about demand. */
const FEWEST_DAYS = 5;
const WINDOW = 20;

/** M17: the blank cards run out before the next delivery that is written down. Sits on the last closing stock. */
export default sheetsRule({
  id: "M17",
  code: "RUNS_OUT_FIRST",
  severity: "warning",
  *compare(book, report) {
    const { tables } = book;
    for (const [card, receipts] of pairsOf(tables, "kartuStok", "penerimaan")) {
      const [days, closing, used] = ["tanggal", "sisa", "dipakai"].map((key) => card.columns.get(key));
      const arrivals = receipts.columns.get("tanggal");
      if (!days || !closing || !used || !arrivals || !isOneSite(card)) continue;
      if (!(yield* standsAlone(card, tables)) && !(yield* receives(card, days, receipts, arrivals, book.tolerance)))
        continue;
      const last = lastRowWith(card, closing);
      const today = last < 0 ? Number.NaN : valueOrNaN(days, last);
      const perDay = usualUse(card, used, last);
      const receipt = firstAfter(receipts, arrivals, today);
      if (perDay === undefined || receipt === undefined) continue;
      const open = book.calendar.days;
      const runsOut = open.openDayAfter(today, roundDown(valueOrNaN(closing, last) / perDay) + 1);
      if (runsOut !== undefined && runsOut < receipt) report(card, closing, last, { runsOut, receipt });
    }
  },
});

/** True where the deliveries are those of the card, and not of another site's card of the same days. */
function* receives(
  card: Table,
  days: TableColumn,
  receipts: Table,
  arrivals: TableColumn,
  tolerance: number,
): Generator<void, boolean> {
  const [on, by] = [
    yield* sumBy(card, days, columnsOf(card, ["diterima"])),
    yield* sumBy(receipts, arrivals, columnsOf(receipts, ["diterima"])),
  ];
  return agreeOnMost(by, on, tolerance);
}

/** Mean use of the latest normal days. */
function usualUse(card: Table, used: TableColumn, last: number): number | undefined {
  const status = card.columns.get("statusHari");
  const counted: number[] = [];
  for (let i = last; i >= 0 && counted.length < WINDOW; i--) {
    const isNormal = (status ? wordAt(status, i) : undefined) ?? "normal";
    if (card.roles[i] === ROW.DATA && isNormal === "normal" && valueOrNaN(used, i) > 0)
      counted.push(valueOrNaN(used, i));
  }
  return counted.length < FEWEST_DAYS ? undefined : counted.reduce((sum, each) => sum + each, 0) / counted.length;
}

function firstAfter(table: Table, days: TableColumn, today: number): number | undefined {
  let first: number | undefined;
  for (let i = 0; i < table.roles.length; i++) {
    const day = valueOrNaN(days, i);
    if (table.roles[i] === ROW.DATA && day > today && (first === undefined || day < first)) first = day;
  }
  return first;
}
