import { SHEET_SIZE } from "../../../core/cells/area";
import { cornerText, referencesIn, type Corner } from "./references";

/** A formula as copied some rows further down: references without a dollar sign move. `#REF!` where that is off the sheet. */
export function movedFormula(formula: string, rows: number): string {
  let text = "";
  let at = 0;
  for (const { start, end, corners, isRange } of referencesIn(formula).references) {
    const moved = corners.map((corner) => movedCorner(corner, rows));
    const isOff = moved.some(({ row }) => row !== undefined && (row < 0 || row >= SHEET_SIZE.rows));
    const [from, to] = moved.map(cornerText);
    text += formula.slice(at, start) + (isOff ? "#REF!" : isRange ? `${from}:${to}` : from);
    at = end;
  }
  return text + formula.slice(at);
}

const movedCorner = (corner: Corner, rows: number): Corner =>
  corner.row === undefined || corner.isRowFixed ? corner : { ...corner, row: corner.row + rows };
