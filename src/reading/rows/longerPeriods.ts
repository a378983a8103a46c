import type { SheetCells } from "../../core/cells/sheetCells";
import type { Column } from "../../sheets/sheetKind";
import { ROW, type RecognisedTable } from "../recognise/recognised";

/** Monthly books are short. */
const MOST_ROWS = 2_000;

/** A sum of months is this many times each of them; the level at the end of a quarter is not. */
const WELL_ABOVE = 1.5;

/**
 * Marks the quarters, half-years and years that sum the months above them: "TRIWULAN I" under its three months is their total
 * even without the word. A row that states the level at the end of a quarter stays a data row.
 */
export function markLongerPeriods(sheet: SheetCells, table: RecognisedTable, roles: Uint8Array): void {
  const column = table.columns.find(({ key }) => key === "periode")?.column;
  if (column === undefined || roles.length > MOST_ROWS) return;
  const { read } = (table.kind.columns.periode as Column).type;
  const counts = table.columns
    .filter(({ key }) => table.kind.columns[key]?.type.name === "jumlah")
    .map((match) => match.column);
  const cellAt = (i: number, at: number) => sheet.cells[table.firstRow + i]?.[at];
  const rows = Array.from(roles, (role, i) => ({
    i,
    span: role === ROW.DATA ? spanOf(read(cellAt(i, column))) : undefined,
  }));
  for (const { i, span } of rows) {
    if (span === undefined || isMonth(span)) continue;
    const months = rows.filter((row) => row.span !== undefined && isMonth(row.span) && isWithin(row.span, span));
    const isAbove = (at: number) => {
      const parts = months.map((month) => cellAt(month.i, at)).filter((cell) => typeof cell === "number");
      const whole = cellAt(i, at);
      return typeof whole === "number" && parts.length > 1 && whole >= WELL_ABOVE * Math.max(...parts, 1);
    };
    if (months.length > 1 && counts.some(isAbove)) roles[i] = ROW.TOTAL;
  }
}

/** The first and last month, counted from 1, and the year if stated. */
interface Span {
  readonly year: string;
  readonly first: number;
  readonly last: number;
}

const isMonth = ({ first, last }: Span) => first === last;

function isWithin(month: Span, { year, first, last }: Span): boolean {
  const sameYear = month.year === "" || year === "" || month.year === year;
  return sameYear && month.first >= first && month.last <= last;
}

/** The months of a period as its reader spells it; undefined for days, weeks and anything else. */
function spanOf(period: unknown): Span | undefined {
  if (typeof period !== "string") return undefined;
  const [, year = "", letter, number] = /^(?:(\d{4})(?:-|$))?(?:([TS])?(\d{1,2}))?$/.exec(period) ?? [];
  if (number === undefined) return year === "" ? undefined : { year, first: 1, last: 12 };
  const months = letter === "T" ? 3 : letter === "S" ? 6 : 1;
  const last = Number(number) * months;
  return { year, first: last - months + 1, last };
}
