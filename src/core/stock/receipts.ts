import type { Serial } from "../calendar/civil";
import type { Cell, Range } from "../cells/cell";
import { readWorkday } from "../cells/readDate";
import { readCount } from "../cells/readNumber";
import { doubt, isBlank, isDoubt, settle } from "../cells/reading";
import { at, fault, type Fault } from "../fault";
import { planRows } from "./planRows";

/** Blank cards expected on a day. */
export interface Receipt {
  readonly day: Serial;
  readonly cards: number;
}

/** A figure this close to the day beside it is also a day. */
const NEAR = 400;

/**
 * Reads a plan of deliveries: two columns, day and number of cards, sorted by day.
 *
 * A header in the first row, an empty row and a row without cards are skipped. Cards without a day, swapped columns and
 * anything unreadable are refused with their row: a delivery left out silently would change the result.
 */
export function readReceipts(range: Range | undefined, param: string): readonly Receipt[] | Fault {
  const rows = planRows(range, 2);
  if (!rows) return at(fault("NOT_TWO_COLUMNS"), { param });

  const receipts: Receipt[] = [];
  for (const { cells, row } of rows) {
    const receipt = readReceipt(cells[0], cells[1]);
    if (receipt && "fault" in receipt) return at(receipt, { param, row });
    if (receipt) receipts.push(receipt);
  }
  return receipts.sort((a, b) => a.day - b.day);
}

function readReceipt(dayCell: Cell, cardsCell: Cell): Receipt | Fault | undefined {
  const day = settle(readWorkday(dayCell));
  const cards = settle(readCount(cardsCell));
  if (isDoubt(day)) return isSwapped(dayCell, cardsCell) ? fault("PLAN_SWAPPED") : fault("CELL", day);
  if (isDoubt(cards)) return fault("CELL", cards);
  if (isBlank(cards) || cards === 0) return undefined;
  if (isBlank(day)) return fault("CELL_BLANK");
  if (Math.abs(cards - day) <= NEAR) return fault("CELL", doubt("DAY_IN_RATE", cardsCell, cards));
  return { day, cards };
}

/** A count in the place of the day, or a day in the place of the count. */
function isSwapped(dayCell: Cell, cardsCell: Cell): boolean {
  return typeof settle(readCount(dayCell)) === "number" && typeof settle(readWorkday(cardsCell)) === "number";
}

/** The plan, refused if a delivery is dated before the day of the stock: it is already in the stock, or it is late. */
export function stillToCome(receipts: readonly Receipt[], asOf: Serial, param: string): readonly Receipt[] | Fault {
  const first = receipts[0];
  return first && first.day < asOf ? at(fault("PLAN_PAST", { day: first.day, asOf }), { param }) : receipts;
}
