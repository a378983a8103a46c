/** A rectangle of a sheet, counted from 0: row 0, column 0 is A1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `A`, `Z`, `AA` for 0, 25, 26. */
export function columnLetter(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `F12` for row 11, column 5. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** `B4:F34`, or `B4` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** Rows and columns of an Excel sheet. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

/** Reads `B4:F34`, `B4`, `F:F` or `3:7`, with or without dollar signs; anything else is `undefined`. */
export function parseArea(address: string): Area | undefined {
  const [from, to = from, ...more] = address.replace(/\$/g, "").toUpperCase().split(":");
  if (more.length > 0) return undefined;
  const first = parseCorner(from as string, 0, 0);
  const last = parseCorner(to as string, SHEET_SIZE.rows - 1, SHEET_SIZE.columns - 1);
  if (!first || !last || first.whole !== last.whole || (first.whole && !address.includes(":"))) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return { row, column, rows: Math.abs(last.row - first.row) + 1, columns: Math.abs(last.column - first.column) + 1 };
}

function parseCorner(text: string, row: number, column: number) {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === "") return undefined;
  const [, letters, digits] = match;
  const whole = letters === undefined ? "row" : digits === undefined ? "column" : "";
  const corner = {
    row: digits === undefined ? row : Number(digits) - 1,
    column: letters === undefined ? column : [...letters].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1,
    whole,
  };
  const inside = corner.row >= 0 && corner.row < SHEET_SIZE.rows && corner.column < SHEET_SIZE.columns;
  return inside ? corner : undefined;
}
