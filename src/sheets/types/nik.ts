import { isCellError, type Cell } from "../../core/cells/cell";
import { doubt, EMPTY, type DoubtCode, type Reading } from "../../core/cells/reading";
import { readNik, readNikDigits, type NikCheck } from "../../core/nik/readNik";
import { PROVINCE_CODES } from "../../core/nik/provinces";
import { words } from "../columnType";

/** How grave a check is for a list: without sixteen digits there is no NIK; the parts of one may be odd. */
const DOUBT_OF: Readonly<Record<Exclude<NikCheck, "KOSONG">, DoubtCode>> = {
  ANGKA_EXCEL: "NIK_AS_NUMBER",
  BUKAN_ANGKA: "NIK_NOT_DIGITS",
  PANJANG: "NIK_LENGTH",
  WILAYAH: "NIK_AREA",
  TGL: "NIK_BIRTH",
  URUT: "NIK_SERIAL",
};

/** A population number, kept as its sixteen digits. */
export const nik = words("nik", readNikCell, isPlainNik);

function readNikCell(cell: Cell): Reading<string> {
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const read = readNik(cell);
  if (typeof read !== "string") return read.digits;
  if (read === "KOSONG") return EMPTY;
  const digits = readNikDigits(cell);
  return doubt(DOUBT_OF[read], typeof digits === "string" ? cell : digits.digits);
}

const PROVINCES = Uint8Array.from({ length: 100 }, (_, code) => (PROVINCE_CODES.has(String(code)) ? 1 : 0));

/** Sixteen digits of which every part is ordinary; the last days of a month are left to the full reader. */
function isPlainNik(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length !== 16) return false;
  const first = cell.charCodeAt(0);
  let differing = 0;
  for (let i = 0; i < 16; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
    differing |= code ^ first;
  }
  const day = pair(cell, 6) % 40;
  const month = pair(cell, 8);
  return (
    differing !== 0 &&
    PROVINCES[pair(cell, 0)] === 1 &&
    pair(cell, 2) > 0 &&
    pair(cell, 4) > 0 &&
    pair(cell, 6) < 69 &&
    day >= 1 &&
    day <= 28 &&
    month >= 1 &&
    month <= 12 &&
    pair(cell, 12) + pair(cell, 14) > 0
  );
}

/** The number that two digits make. */
function pair(digits: string, at: number): number {
  return 10 * digits.charCodeAt(at) + digits.charCodeAt(at + 1) - 528;
}
