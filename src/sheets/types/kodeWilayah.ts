import { AREA_LENGTHS, readAreaDigits } from "../../core/areas/readArea";
import { isCellError, type Cell } from "../../core/cells/cell";
import { isDash, plain, withoutTextMark } from "../../core/cells/plain";
import { DASH, doubt, EMPTY, type Reading } from "../../core/cells/reading";
import { words } from "../columnType";

/**
 * The code of a government area, stored as digits: 33, 33.01, 33.01.05 or 33.01.05.2001, with or without dots, as text or as a
 * number; 3301.05 and 33.0105 of other programs too. Other lengths are refused: 72011 has lost or gained a digit, and codes of Statistics Indonesia have seven. Source:
 * Permendagri 137/2017, article 4.
 */
export const kodeWilayah = words("kode wilayah", readAreaCode, isPlainCode);

/** Dots between any of the parts, and nowhere else. */
const PARTED = /^\d{2}[. -]?\d{2}(?:[. -]?\d{2}(?:[. -]?\d{4})?)?$/;

function readAreaCode(cell: Cell): Reading<string> {
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const code = readAreaDigits(cell);
  if (typeof code !== "string") return code.digits;
  if (code === "TITIK") {
    const text = withoutTextMark(plain(String(cell)));
    return PARTED.test(text) ? text.replace(/[. -]/g, "") : doubt("CODE_LENGTH", cell);
  }
  if (code !== "KOSONG" || cell === 0) return doubt("CODE_LENGTH", cell);
  return typeof cell === "string" && isDash(withoutTextMark(plain(cell))) ? DASH : EMPTY;
}

function isPlainCode(cell: Cell): boolean {
  if (typeof cell !== "string" || !AREA_LENGTHS.includes(cell.length)) return false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
