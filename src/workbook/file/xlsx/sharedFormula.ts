import { columnLetter, SHEET_SIZE } from "../../../core/cells/area";

/*
 * Texts in quotes, quoted sheet names and [structured references] stay as they are. A reference is not part of a longer name, a
 * function or a sheet name. A reference beyond the sheet's size, such as ZAK2025, is a name.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(?<![\w.\\])(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\w.(!])|(?<![\w.\\$:])(\$?\d{1,7}):(\$?\d{1,7})(?![\w.(!])/g;

/** The formula as copied this many rows and columns further: references move, except those with a dollar sign. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECE, (piece: string, ...groups: (string | undefined)[]) => {
    const [columnLock, letters, rowLock, digits, fromColumn, toColumn, fromRow, toRow] = groups;
    if (letters !== undefined) {
      if (movedColumn(letters, 0) === undefined || movedRow(digits as string, 0) === undefined) return piece;
      const column = columnLock ? letters : movedColumn(letters, columns);
      const row = rowLock ? digits : movedRow(digits as string, rows);
      return column === undefined || row === undefined ? "#REF!" : `${columnLock ?? ""}${column}${rowLock ?? ""}${row}`;
    }
    if (fromColumn !== undefined) return span(fromColumn, toColumn as string, (end) => movedColumn(end, columns));
    if (fromRow !== undefined) return span(fromRow, toRow as string, (end) => movedRow(end, rows));
    return piece;
  });
}

function span(from: string, to: string, moved: (end: string) => string | undefined): string {
  const ends = [from, to].map((end) => (end.startsWith("$") ? end : moved(end)));
  return ends.includes(undefined) ? "#REF!" : ends.join(":");
}

function movedColumn(letters: string, columns: number): string | undefined {
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const moved = column + columns;
  return moved >= 0 && moved < SHEET_SIZE.columns ? columnLetter(moved) : undefined;
}

function movedRow(digits: string, rows: number): string | undefined {
  const moved = Number(digits) + rows;
  return moved >= 1 && moved <= SHEET_SIZE.rows ? String(moved) : undefined;
}
