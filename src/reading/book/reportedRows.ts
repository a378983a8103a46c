import type { Calendar } from "../../core/calendar/calendar";
import type { Serial } from "../../core/calendar/civil";
import { ROW } from "../recognise/recognised";
import { STATE, type Table, valueOrNaN, wordAt } from "../table";
import { datedRows, type DatedRow } from "./datedRows";

/** The status that is filled down in advance, and the status of days off. */
const [ORDINARY, CLOSED] = ["normal", "tutup"];

interface Reports {
  /** Columns that report what was done on a day. */
  readonly filled: readonly string[];
  /** The column of the closing stock, if the kind has one. Its formula may be filled down in advance. */
  readonly left?: string;
  readonly apart: readonly string[];
  readonly until?: Serial;
  /** Rows after this day are in the future, whatever they hold. */
  readonly today?: Serial | undefined;
  /** Selects rows; all rows by default. */
  readonly only?: (row: DatedRow) => boolean;
}

/**
 * The rows of days that have passed, oldest first: up to the last day with activity, plus the next day if it is the only one
 * after it for which somebody typed a figure or a status. If several days without activity follow, they were prepared in
 * advance and are left out, however much is filled down in them. If no row shows activity, all rows are kept, because nothing
 * shows where they end.
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
