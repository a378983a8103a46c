import type { Cell, Range } from "../../../core/cells/cell";
import type { Serial } from "../../../core/calendar/civil";
import { evaluate, isExplanation, type Argument } from "../../../core/evaluate";
import { isFault } from "../../../core/fault";
import type { AnyIndicator } from "../../../core/indicator";
import blankoHabis from "../../../core/indicators/blankoHabis";
import blankoRata from "../../../core/indicators/blankoRata";
import type { Book } from "../../../reading/book/book";
import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { agreeOnMost, isOneSite, pairsOf, standsAlone, sumBy } from "../../../reading/book/tables";

/** A stock card and the deliveries to its site, as of its last day. */
export interface StockAhead {
  readonly card: Table;
  readonly closing: TableColumn;
  /** The row of the last closing stock. */
  readonly last: number;
  readonly today: Serial;
  readonly receipts: Table;
  readonly arrivals: TableColumn;
  /** The day when the stock is used up, by BLANKO_RATA and BLANKO_HABIS over the office's calendar. */
  runsOut(): Serial | undefined;
}

/** Every stock card of a single site, with its deliveries. */
export function* stocksAhead(book: Book): Generator<void, StockAhead[]> {
  const { tables } = book;
  const found: StockAhead[] = [];
  for (const [card, receipts] of pairsOf(tables, "kartuStok", "penerimaan")) {
    const [days, closing, used] = ["tanggal", "sisa", "dipakai"].map((key) => card.columns.get(key));
    const arrivals = receipts.columns.get("tanggal");
    if (!days || !closing || !used || !arrivals || !isOneSite(card)) continue;
    if (!(yield* standsAlone(card, tables)) && !(yield* receives(card, days, receipts, arrivals, book.tolerance)))
      continue;
    const last = latestRow(card, days, closing);
    if (last < 0) continue;
    const today = valueOrNaN(days, last);
    const runsOut = () => {
      const perDay = numberFrom(blankoRata, ...useUntil(card, days, used, today));
      if (perDay === undefined) return undefined;
      const [week, libur] = book.calendar.args;
      return numberFrom(blankoHabis, one(valueOrNaN(closing, last)), one(perDay), one(today), one(week), libur);
    };
    found.push({ card, closing, last, today, receipts, arrivals, runsOut });
  }
  return found;
}

/** True if the deliveries belong to this card and not to another site's card for the same days. */
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

/** The row of the latest day with a closing stock; of several rows of that day, the lowest. */
function latestRow(table: Table, days: TableColumn, closing: TableColumn): number {
  let latest = -1;
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA || Number.isNaN(valueOrNaN(closing, i))) continue;
    if (latest < 0 || valueOrNaN(days, i) >= valueOrNaN(days, latest)) latest = i;
  }
  return latest;
}

/** Use and status of the days up to one, oldest first, as BLANKO_RATA takes them. */
function useUntil(card: Table, days: TableColumn, used: TableColumn, today: number): readonly [Range, Range?] {
  const rows = [...card.roles.keys()].filter(
    (i) => card.roles[i] === ROW.DATA && valueOrNaN(days, i) <= today && used.states[i] !== STATE.UNREADABLE,
  );
  rows.sort((a, b) => valueOrNaN(days, a) - valueOrNaN(days, b));
  const status = card.columns.get("statusHari");
  const use = rows.map((i): Cell[] => [used.states[i] === STATE.BLANK ? null : valueOrNaN(used, i)]);
  return status ? [use, rows.map((i): Cell[] => [wordAt(status, i) ?? null])] : [use];
}

const one = (cell: Cell): Range => [[cell]];

/** The result of a public function, unless it refuses. */
function numberFrom(of: AnyIndicator, ...args: readonly Argument[]): number | undefined {
  const answer = evaluate(of, args);
  const value = isFault(answer) || isExplanation(answer) ? undefined : answer[0]?.[0];
  return typeof value === "number" ? value : undefined;
}

/** The first day of a table after a given one. */
export function firstAfter(table: Table, days: TableColumn, today: number): number | undefined {
  let first: number | undefined;
  for (let i = 0; i < table.roles.length; i++) {
    const day = valueOrNaN(days, i);
    if (table.roles[i] === ROW.DATA && day > today && (first === undefined || day < first)) first = day;
  }
  return first;
}
