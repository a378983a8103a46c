import type { Cell, Range } from "../cells/cell";
import { readCount } from "../cells/readNumber";
import { isBlank, isDoubt, settle } from "../cells/reading";
import type { Explain, LeftOut } from "../explain";
import { at, fault, isFault, type Fault } from "../fault";
import { readDayStatus } from "./dayStatus";
import { notDaily } from "./notDaily";
import { asColumn, plainCount, type Series } from "./readSeries";
import { holdsTotal } from "./totals";

/** The days of a series that show demand. */
export interface CountedDays {
  /** Use on each counted day, in the order of the sheet. */
  readonly counted: readonly number[];
  /** Use on every row from the first filled one to the last, counted or not. */
  readonly everyRow: readonly number[];
}

/**
 * Decides which days of a daily use count.
 *
 * With a status range a day counts when its status is normal, and a zero is then a reported zero; a row without status is
 * not a day. Without one, or with the opening stock beside it, only days with use count, and a day that opened without
 * stock does not. So blanks and zeros never need to be told apart.
 *
 * The header of the use must be beside the header of the other range. If it is beside a status or a stock, the two begin in
 * different rows, and every day would get the status of the day after it.
 */
export function countedDays(
  use: Series | Fault,
  beside: Range | undefined,
  param: string,
  explain?: Explain,
): CountedDays | Fault {
  if (isFault(use)) return use;
  const { values, skipped } = use;
  const cells = beside && asColumn(beside);
  if (cells && cells.length !== values.length + skipped) return fault("SIZE_MISMATCH");
  if (cells && skipped > 0 && isEntry(cells[0]?.[0])) return fault("HEADER_IN_ONE_RANGE");

  const isStatus = cells !== undefined && holdsWord(cells, skipped);
  if (!isStatus && holdsTotal(values)) return at(fault("TOTAL_ROW"), { param });

  const counted: number[] = [];
  const leftOut = new Map<LeftOut, number>();
  let first = -1;
  let last = -1;
  let unmarked = 0;
  for (let i = 0; i < values.length; i++) {
    const used = values[i] as number;
    const beside = cells?.[i + skipped]?.[0];
    const why = isStatus ? byStatus(beside) : used === 0 ? "NO_USE" : cells ? byStock(beside) : undefined;
    if (typeof why === "object") return at(why, { param: "status", row: i + skipped + 1 });
    if (why === "NO_STATUS") unmarked++;
    if (used > 0 || (isStatus && why !== "NO_STATUS")) {
      if (first < 0) {
        first = i;
        unmarked = why === "NO_STATUS" ? 1 : 0;
      }
      last = i;
      if (unmarked > 0) leftOut.set("NO_STATUS", unmarked);
    }
    if (why === undefined) counted.push(used);
    else if (explain && why !== "NO_STATUS") leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  }
  // Days that do not count prove nothing either: a quota or a closed day among them may cause a rise by chance.
  const odd = notDaily(counted);
  if (odd) return at(odd, { param });
  if (explain) {
    for (const [why, days] of leftOut) explain("DAYS_LEFT_OUT", { why, days });
    if (use.texts > 0) explain("TEXTS_READ", use.texts);
  }
  return { counted, everyRow: between(values, first, last) };
}

/** True for a status or a stock, where the header of its column should stand beside the header of the use. */
function isEntry(cell: Cell): boolean {
  const count = settle(readCount(cell));
  return typeof readDayStatus(cell) === "string" || (typeof count === "number" && count > 0);
}

function holdsWord(cells: Range, from: number): boolean {
  for (let i = from; i < cells.length; i++) if (isWord(cells[i]?.[0])) return true;
  return false;
}

function between(values: readonly number[], first: number, last: number): readonly number[] {
  if (first < 0) return [];
  return first === 0 && last === values.length - 1 ? values : values.slice(first, last + 1);
}

/** A misspelt number such as "4,091" is not a word: among opening stocks it must be refused as a number. */
function isWord(cell: Cell): boolean {
  if (typeof cell !== "string") return false;
  if (typeof readDayStatus(cell) === "string") return true;
  const reading = readCount(cell);
  return isDoubt(reading) && reading.doubt === "NOT_A_NUMBER";
}

function byStatus(cell: Cell): LeftOut | Fault | undefined {
  if (cell === "normal") return undefined;
  const status = readDayStatus(cell);
  if (isBlank(status)) return "NO_STATUS";
  if (isDoubt(status)) return fault("CELL", status);
  return status === "normal" ? undefined : status;
}

function byStock(stock: Cell): LeftOut | Fault | undefined {
  const opening = plainCount(stock) ?? settle(readCount(stock));
  if (isDoubt(opening)) return fault("CELL", opening);
  return isBlank(opening) || opening === 0 ? "NO_STOCK" : undefined;
}
