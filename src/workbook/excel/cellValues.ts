import { isEmptyCell, type Cell } from "../../core/cells/cell";

/** The value of a cell as Excel returns and accepts it: "" is a blank, an error is its name. */
export type RawCell = string | number | boolean;

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|GETTING_DATA|UNKNOWN!)$/;

export function cellOf(raw: RawCell): Cell {
  if (raw === "") return null;
  return typeof raw === "string" && raw.startsWith("#") && ERROR.test(raw) ? { error: raw } : raw;
}

/** The formula of a cell without its equals sign; undefined for a constant. */
export function formulaOf(formula: RawCell, value: RawCell): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

/** Text that Excel would interpret: a number or date, a truth value, an error, a formula. */
const MISREAD = /^[=+\-@'#%]|\d|^\s*(true|false|benar|salah)\s*$/i;

/**
 * The entry that makes a cell hold exactly this value. An apostrophe keeps a text a text; a cell formatted as text does not
 * need it.
 */
export function entryOf(cell: Cell, numberFormat: string): RawCell {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") return cell.error;
  if (typeof cell !== "string" || numberFormat === TEXT_FORMAT) return cell;
  return MISREAD.test(cell) ? `'${cell}` : cell;
}

export const TEXT_FORMAT = "@";

/** Compares two cells across hosts: all kinds of blank are equal, and an error equals its name. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isEmptyCell(a) || isEmptyCell(b)) return isEmptyCell(a) && isEmptyCell(b);
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}
