import type { Serial } from "../calendar/civil";
import { isEmptyCell, type Cell, type Range } from "../cells/cell";
import { mayBeHeader } from "../cells/headerText";
import { readDate } from "../cells/readDate";
import { readCount } from "../cells/readNumber";
import { isBlank, isDoubt, settle } from "../cells/reading";
import { at, fault, type Fault } from "../fault";

/** Blank cards expected on a day. */
export interface Receipt {
  readonly day: Serial;
  readonly cards: number;
}

const PARAM = "rencana_terima";

/**
 * Reads a plan of deliveries: two columns, day and number of cards, sorted by day.
 *
 * A header in the first row is skipped, and so is a row with nothing in it or without cards. Cards without a day, and
 * anything that cannot be read, are refused with their row: a delivery left out unseen would move the result.
 */
export function readReceipts(range: Range | undefined): readonly Receipt[] | Fault {
  if (range === undefined || isNothing(range)) return [];
  if (range[0]?.length !== 2) return at(fault("NOT_TWO_COLUMNS"), { param: PARAM });

  const receipts: Receipt[] = [];
  for (let i = 0; i < range.length; i++) {
    const [dayCell, cardsCell] = range[i] as readonly [Cell, Cell];
    if (isVoid(dayCell) && isVoid(cardsCell)) continue;
    const day = settle(readDate(dayCell));
    const cards = settle(readCount(cardsCell));
    if (i === 0 && range.length > 1 && isHeader(dayCell, day) && typeof cards !== "number") continue;
    const place = { param: PARAM, row: i + 1 };
    if (isDoubt(day)) return at(fault("CELL", day), place);
    if (isDoubt(cards)) return at(fault("CELL", cards), place);
    if (isBlank(cards) || cards === 0) continue;
    if (isBlank(day)) return at(fault("CELL_BLANK"), place);
    receipts.push({ day, cards });
  }
  return receipts.sort((a, b) => a.day - b.day);
}

/** Older desktop Excel hands blanks over as 0. */
const isVoid = (cell: Cell) => cell === 0 || isEmptyCell(cell);

function isNothing(range: Range): boolean {
  return range.every((row) => row.every(isVoid));
}

function isHeader(cell: Cell, day: unknown): boolean {
  return typeof cell === "string" && isDoubt(day) && day.doubt === "NOT_A_DATE" && mayBeHeader(cell);
}
