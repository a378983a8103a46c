import { isCellError, type Cell } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import { doubt, EMPTY, type DoubtCode, type Reading } from "../../core/cells/reading";
import { readNik, readNikDigits, type NikCheck } from "../../core/nik/readNik";
import { PROVINCE_CODES } from "../../core/nik/provinces";
import { words } from "../columnType";

/** How serious a check is for a list: without sixteen digits there is no NIK; its parts may be odd. */
const DOUBT_OF: Readonly<Record<Exclude<NikCheck, "KOSONG">, DoubtCode>> = {
  ANGKA_EXCEL: "NIK_AS_NUMBER",
  BUKAN_ANGKA: "NIK_NOT_DIGITS",
  PANJANG: "NIK_LENGTH",
  WILAYAH: "NIK_AREA",
  TGL: "NIK_BIRTH",
  URUT: "NIK_SERIAL",
};

/** A population number (NIK), stored as its sixteen digits. */
export const nik = words("nik", readNikCell, isPlainNik);

function readNikCell(cell: Cell): Reading<string> {
  if (isCellError(cell)) return doubt("ERROR_CELL", cell.error);
  const read = readNik(cell);
  if (typeof read !== "string") return read.digits;
  if (read === "KOSONG") return EMPTY;
  const digits = readNikDigits(cell);
  return doubt(reasonOf(read, cell), typeof digits === "string" ? cell : digits.digits);
}

/** A shorter number has not lost any digits; `3,30101E+15` was a number before it became text. */
function reasonOf(read: Exclude<NikCheck, "KOSONG">, cell: Cell): DoubtCode {
  if (typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) < FEWEST_OF_SIXTEEN) return "NIK_LENGTH";
  if (typeof cell === "string" && SCIENTIFIC.test(plain(cell))) return "NIK_AS_NUMBER";
  return DOUBT_OF[read];
}

const FEWEST_OF_SIXTEEN = 1e15;
const SCIENTIFIC = /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i;

const PROVINCES = Uint8Array.from({ length: 100 }, (_, code) => (PROVINCE_CODES.has(String(code)) ? 1 : 0));

/** True for sixteen digits with ordinary parts. The last days of a month go to the full reader. */
function isPlainNik(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length !== 16) return false;
  const [first, second] = [eightDigits(cell, 0), eightDigits(cell, 8)];
  if (first < 0 || second < 0) return false;
  const birthday = first % 100;
  const day = birthday % 40;
  const month = Math.floor(second / 1_000_000);
  return (
    PROVINCES[Math.floor(first / 1_000_000)] === 1 &&
    Math.floor(first / 10_000) % 100 > 0 &&
    Math.floor(first / 100) % 100 > 0 &&
    birthday < 69 &&
    day >= 1 &&
    day <= 28 &&
    month >= 1 &&
    month <= 12 &&
    second % 10_000 > 0 &&
    !(first === second && first % 11_111_111 === 0)
  );
}

/** The number made of eight digits; -1 if another character is among them. */
function eightDigits(text: string, from: number): number {
  let value = 0;
  for (let i = from; i < from + 8; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = (10 * value + digit) | 0;
  }
  return value;
}
