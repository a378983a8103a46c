import type { Calendar } from "../../core/calendar/calendar";
import { STATE, type Table, valueOrNaN, wordAt } from "../table";
import type { DatedRow } from "./datedRows";

/** Status that is filled down beforehand, and the one of days off. */
const [ORDINARY, CLOSED] = ["normal", "tutup"];

/**
 * The rows up to the last day on which something was done. What stands below it was prepared ahead, however much was filled
 * down in it, and says nothing of its days. Rows of which none tells of anything done are all kept, for nothing says where
 * they end.
 */
export function untilLastActive(
  rows: readonly DatedRow[],
  activity: readonly string[],
  calendar: Calendar,
): readonly DatedRow[] {
  const isActive = ({ table, i, day }: DatedRow) =>
    activity.some((key) => tells(table, key, i, calendar.isOpen(day) ? [ORDINARY] : [ORDINARY, CLOSED]));
  const last = rows.reduce((latest, row) => (row.day > latest && isActive(row) ? row.day : latest), 0);
  return last === 0 ? rows : rows.filter(({ day }) => day <= last);
}

function tells(table: Table, key: string, i: number, foretold: readonly (string | undefined)[]): boolean {
  const column = table.columns.get(key);
  if (!column || column.states[i] === STATE.BLANK) return false;
  if (column.definition.type.stored === "number") return valueOrNaN(column, i) !== 0;
  return !foretold.includes(wordAt(column, i) ?? ORDINARY);
}
