/** An error that a spreadsheet shows in a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a spreadsheet hands over for one cell, before it is interpreted. */
export type Cell = number | string | boolean | null | undefined | CellError;

/** A rectangle of cells, row by row. A single cell is a 1 × 1 range. */
export type Range = readonly (readonly Cell[])[];

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null && "error" in cell;
}

/** True for a cell with nothing in it. A zero is not empty here; readers decide what a zero means. */
export function isEmptyCell(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "" || (typeof cell === "string" && cell.trim() === "");
}
