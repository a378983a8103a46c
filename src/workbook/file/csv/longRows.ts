type TextRow = readonly string[];

/** A row with more cells than its header. */
export interface LongRow {
  readonly row: number;
  readonly cells: number;
  readonly columns: number;
}

/**
 * Rows with more cells than the header above them: a cell was cut in two, and it is unknown which cell belongs to which column.
 * A header is a row of words at the top or below a blank or title row; if it has blanks between its names, the next row of
 * names belongs to it. Rows count from 1.
 */
export function longRows(rows: readonly TextRow[]): readonly LongRow[] {
  const long: LongRow[] = [];
  let width: number | undefined;
  let mayBegin = true;
  let mayGoOn = false;
  for (const [index, row] of rows.entries()) {
    const filled = row.filter((cell) => cell.trim() !== "");
    if (filled.length <= 1) {
      mayBegin = true;
      continue;
    }
    if ((mayBegin || mayGoOn) && isHeader(filled)) {
      width = mayBegin ? row.length : Math.max(width ?? 0, row.length);
      mayGoOn = mayBegin && row.some((cell) => cell.trim() === "");
    } else {
      mayGoOn = false;
      const cells = 1 + row.map((cell) => cell.trim() !== "").lastIndexOf(true);
      if (width !== undefined && cells > width) long.push({ row: index + 1, cells, columns: width });
    }
    mayBegin = false;
  }
  return long;
}

/** True if most texts are words; a year or "17 tahun ke atas" may be among them. */
function isHeader(filled: readonly string[]): boolean {
  return filled.filter((cell) => /^\W*\d/.test(cell)).length * 2 < filled.length;
}
