import { isCellError, type Cell } from "../../core/cells/cell";
import { isDash, plain, withoutTextMark } from "../../core/cells/plain";
import { DASH, doubt, EMPTY, type Reading } from "../../core/cells/reading";
import { words } from "../columnType";

/** Digits of a province, a regency or city, a district and a village. */
const LENGTHS: ReadonlySet<number> = new Set([2, 4, 6, 10]);
const DOTTED = /^\d{2}(?:[. -]\d{2}(?:[. -]\d{2}(?:[. -]\d{4})?)?)?$/;

/**
 * A government area's code, kept as its digits: 33, 33.01, 33.01.05 or 33.01.05.2001, with or without dots, as text or as
 * a number. Other lengths are refused: 72011 has lost or gained a digit, and codes of Statistics Indonesia have seven.
 *
 * Source: Permendagri 137/2017, article 4.
 */
export const kodeWilayah = words("kode wilayah", readAreaCode, isPlainCode);

function readAreaCode(cell: Cell): Reading<string> {
  if (cell === null || cell === undefined) return EMPTY;
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const text = withoutTextMark(plain(String(cell)));
  if (text === "") return EMPTY;
  if (isDash(text)) return DASH;
  const digits = text.replace(/[. -]/g, "");
  const whole = /^\d+$/.test(text) || DOTTED.test(text);
  return whole && LENGTHS.has(digits.length) ? digits : doubt("CODE_LENGTH", cell);
}

function isPlainCode(cell: Cell): boolean {
  if (typeof cell !== "string" || !LENGTHS.has(cell.length)) return false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
