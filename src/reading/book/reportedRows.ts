import type { Calendar } from "../../core/calendar/calendar";
import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../recognise/recognised";
import { STATE, type Table, valueOrNaN, wordAt } from "../table";
import { datedRows, type DatedRow } from "./datedRows";

/** Status that is filled down beforehand, and the one of days off. */
const [ORDINARY, CLOSED] = ["normal", "tutup"];

interface Reports {
  /** Columns that report what was done on a day. */
  readonly filled: readonly string[];
  /** The column of what was left in the evening, if the kind has one; a formula in it may be drawn down. */
  readonly left?: string;
  readonly apart: readonly string[];
  readonly until?: Serial;
  /** A day after this one has not been, whatever stands in its row. */
  readonly today?: Serial | undefined;
  /** Rows that are meant; left out, all. */
  readonly only?: (row: DatedRow) => boolean;
}

/**
 * The rows of days that have been, oldest first: up to the last day on which something was done, and the one after it where
 * somebody typed a figure or a status for that day alone. Several days on which nothing was done were prepared ahead, however
 * much was filled down in them, and say nothing. Rows of which none tells of anything done are all kept, for nothing says
 * where they end.
 */
export function reportedRows(
  tables: readonly Table[],
  { filled, left, today = Infinity, only = () => true, ...range }: Reports,
  calendar: Calendar,
): readonly DatedRow[] {
  const rows = datedRows(tables, { filled, ...range }).filter(only);
  let active = rows.length - 1;
  while (active >= 0 && !isActive(rows[active] as DatedRow, filled, calendar)) active--;
  const last = rows[active]?.day;
  if (last === undefined || !tables.some((table) => goesOnAfter(table, last))) return rows;
  const typed = left === undefined ? filled : [...filled, left];
  const after = datedRows(tables, { filled: typed, ...range }).filter(
    (row) => only(row) && row.day > last && calendar.isOpen(row.day) && typed.some((key) => isTyped(row, key)),
  );
  const next = after[0]?.day ?? last;
  const hasBeen = next <= today && after.every(({ day }) => day === next);
  return [...rows.filter(({ day }) => day <= last), ...(hasBeen ? after : [])];
}

function goesOnAfter({ columns, roles }: Table, last: Serial): boolean {
  const days = columns.get("tanggal");
  return days !== undefined && roles.some((role, i) => role === ROW.DATA && valueOrNaN(days, i) > last);
}

function isActive({ table, i, day }: DatedRow, filled: readonly string[], calendar: Calendar): boolean {
  const foretold = calendar.isOpen(day) ? [ORDINARY] : [ORDINARY, CLOSED];
  return filled.some((key) => {
    const column = table.columns.get(key);
    if (!column || column.states[i] === STATE.BLANK) return false;
    if (column.definition.type.stored === "number") return valueOrNaN(column, i) !== 0;
    return !foretold.includes(wordAt(column, i) ?? ORDINARY);
  });
}

function isTyped({ table: { sheet, found, columns }, i }: DatedRow, key: string): boolean {
  const column = columns.get(key);
  if (!column || column.states[i] === STATE.BLANK) return false;
  return sheet.formula(found.firstRow + i, column.column) === undefined;
}
