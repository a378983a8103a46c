import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { SheetArea } from "../../workbook/workbook";
import type { KnownColumn } from "../check/lastCheck";

/** A recognised column as an argument: which column, and which cells. */
export interface ColumnOffer extends SheetArea {
  readonly column: KnownColumn;
}

/**
 * The recognised columns that may fill a parameter, the likeliest first. A single value beside a series is taken from the
 * last row, which is the current one; if every argument is a single value, each row gets its own answer.
 */
export function columnsFor(
  indicator: AnyIndicator,
  name: string,
  known: readonly KnownColumn[],
): readonly ColumnOffer[] {
  const params = indicator.params as Readonly<Record<string, Param>>;
  const param = params[name];
  if (!param) return [];
  const lastOnly = !param.whole && Object.values(params).some(({ whole }) => whole);
  const rank = (column: KnownColumn) =>
    column.key.toLowerCase() === name.replace(/_/g, "").toLowerCase()
      ? 0
      : param.unit !== undefined && column.unit === param.unit
        ? 1
        : 2;
  return known
    .filter((column) => fits(param, column))
    .map((column, index) => ({ column, index }))
    .sort((a, b) => rank(a.column) - rank(b.column) || a.index - b.index)
    .map(({ column }) => ({ column, sheet: column.sheet, area: lastOnly ? lastRow(column) : column.area }));
}

function lastRow({ area }: KnownColumn): SheetArea["area"] {
  return { ...area, row: area.row + area.rows - 1, rows: 1 };
}

function fits({ kind }: Param, { type, holds }: KnownColumn): boolean {
  switch (kind) {
    case "jumlah":
    case "selisih":
    case "laju":
    case "pecahan":
    case "deret":
    case "angka":
      return holds === "number" && type !== "tanggal";
    case "tanggal":
    case "libur":
    case "daftar":
      return type === "tanggal";
    case "teks":
    case "status":
      return holds === "word" && type !== "nik";
    case "nik":
      return type === "nik";
    case "argumen":
      return true;
    case "hari kerja":
    case "rencana":
    case "agenda":
      return false;
  }
}
