import { columnLetter, type Area } from "../../core/cells/area";

/** `'Kartu Stok'!$A$5:$A$3000`; a single cell without the colon. */
export function absoluteArea(sheet: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetter(c)}$${r + 1}`;
  const from = corner(row, column);
  const to = corner(row + rows - 1, column + columns - 1);
  return `'${sheet.replaceAll("'", "''")}'!${from === to ? from : `${from}:${to}`}`;
}
