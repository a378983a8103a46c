import type { Accepted } from "./accepted";
import type { GrownTable } from "./grownTables";
import type { CellSpot, SheetScan } from "./sheetScan";

/** The style of a cell. A new cell gets the style of the table that takes it in, or of its row or column. */
export function styleOf(
  spot: CellSpot | undefined,
  scan: SheetScan,
  tables: readonly GrownTable[],
  row: number,
  column: number,
): number | undefined {
  if (spot) return spot.tag.attributes.s === undefined ? undefined : Number(spot.tag.attributes.s);
  const table = tables.find(({ before, after }) => isAdded(row, column, before.row + before.rows, after));
  const above = table && cellAt(scan, table.before.row + table.before.rows - 1, column)?.tag.attributes.s;
  if (above !== undefined) return Number(above);
  const { s, customFormat } = scan.rows.get(row)?.tag.attributes ?? {};
  if (s !== undefined && (customFormat === "1" || customFormat === "true")) return Number(s);
  return scan.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
}

/** The blank cells of a table's new rows that need a style to look like the rows above. */
export function styledBlanks(
  scan: SheetScan,
  tables: readonly GrownTable[],
  written: readonly Accepted[],
): readonly Accepted[] {
  const known = new Set(written.map(({ row, column }) => `${row}/${column}`));
  return tables.flatMap((table) => {
    const blanks: Accepted[] = [];
    for (let row = table.before.row + table.before.rows; row < table.after.row + table.after.rows; row++)
      for (let column = table.after.column; column < table.after.column + table.after.columns; column++) {
        const style = styleOf(undefined, scan, [table], row, column);
        if (!style || cellAt(scan, row, column) || known.has(`${row}/${column}`)) continue;
        blanks.push({ row, column, value: null, style, formula: undefined });
      }
    return blanks;
  });
}

/** The rows that must be known: the last row of each table, and the rows that it takes in. */
export const rowsOf = (tables: readonly GrownTable[]): readonly number[] =>
  tables.flatMap(({ before, after }) =>
    Array.from({ length: after.rows - before.rows + 1 }, (_row, index) => before.row + before.rows - 1 + index),
  );

const cellAt = (scan: SheetScan, row: number, column: number) =>
  scan.rows.get(row)?.cells.find((cell) => cell.column === column);

const isAdded = (row: number, column: number, from: number, area: GrownTable["after"]) =>
  row >= from && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
