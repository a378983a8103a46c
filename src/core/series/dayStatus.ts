import type { Cell } from "../cells/cell";
import { isCellError } from "../cells/cell";
import { plain } from "../cells/plain";
import { doubt, EMPTY, notAmong, type Reading } from "../cells/reading";

/**
 * How a service day went. Only a normal day shows demand. On days under a quota, without blanks, closed or in an outage,
 * less is printed than people ask for, and averaging such days would overstate how long the stock lasts (Tasikmalaya,
 * December 2025: a quota of 100 a day against 583 to 1,049 on normal days).
 */
export const DAY_STATUSES = ["normal", "kuota", "prioritas", "kosong", "tutup", "gangguan"] as const;

export type DayStatus = (typeof DAY_STATUSES)[number];

const KNOWN: ReadonlySet<string> = new Set(DAY_STATUSES);

/** Reads a day's status; a blank or zero cell is no status. */
export function readDayStatus(cell: Cell): Reading<DayStatus> {
  if (cell === null || cell === undefined || cell === 0 || cell === "") return EMPTY;
  if (typeof cell === "string" && KNOWN.has(cell)) return cell as DayStatus;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = plain(String(cell)).toLowerCase();
  if (text === "" || text === "-") return EMPTY;
  return KNOWN.has(text) ? (text as DayStatus) : notAmong(DAY_STATUSES, cell);
}
