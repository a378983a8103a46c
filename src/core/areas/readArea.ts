import { isCellError, type Cell } from "../cells/cell";
import { isDash, plain, withoutTextMark } from "../cells/plain";
import { PROVINCE_CODES } from "../nik/provinces";

/** What can be wrong with a government area's code, in the order of checking. */
export const AREA_CHECKS = ["KOSONG", "BUKAN_ANGKA", "PANJANG", "TITIK", "PROVINSI", "NOMOR"] as const;
export type AreaCheck = (typeof AREA_CHECKS)[number];

/** A code's digits, and whether it was written with dots. */
export interface AreaCode {
  readonly digits: string;
  readonly dotted: boolean;
}

/** Digits of a province, a regency or city, a district and a village. */
export const AREA_LENGTHS: readonly number[] = [2, 4, 6, 10];
const PARTS = /^\d{2}(?:[. -]\d{2}(?:[. -]\d{2}(?:[. -]\d{4})?)?)?$/;

/**
 * Reads a government area's code: 33, 33.01, 33.01.05 or 33.01.05.2001, with or without dots, as text or as a number.
 *
 * A number loses the zero of 33.10 and cannot be told from 33.1: it is refused as PANJANG.
 *
 * Source: Permendagri 137/2017, article 4; provinces as in Kepmendagri 300.2.2-2138 of 2025.
 */
export function readArea(cell: Cell): AreaCode | AreaCheck {
  const code = readAreaDigits(cell);
  if (typeof code === "string") return code;
  const { digits } = code;
  if (!PROVINCE_CODES.has(digits.slice(0, 2))) return "PROVINSI";
  const numbers = [digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)].filter((part) => part !== "");
  return numbers.some((part) => Number(part) === 0) ? "NOMOR" : code;
}

/** The digits of a code of the right length, whatever area it is. */
export function readAreaDigits(cell: Cell): AreaCode | Exclude<AreaCheck, "PROVINSI" | "NOMOR"> {
  if (cell === null || cell === undefined || cell === 0) return "KOSONG";
  if (isCellError(cell) || typeof cell === "boolean") return "BUKAN_ANGKA";
  const text = withoutTextMark(plain(String(cell)));
  if (text === "" || isDash(text)) return "KOSONG";
  if (!/^\d[\d. -]*$/.test(text)) return "BUKAN_ANGKA";
  const digits = text.replace(/[. -]/g, "");
  if (!AREA_LENGTHS.includes(digits.length)) return "PANJANG";
  const dotted = digits !== text;
  return dotted && !PARTS.test(text) ? "TITIK" : { digits, dotted };
}

/**
 * The kind of an area. In the second part 01 to 69 are regencies and 71 to 99 cities; of villages, 1 is a kelurahan and 2 a
 * desa.
 */
export type AreaLevel = "PROVINSI" | "KABUPATEN" | "KOTA" | "KECAMATAN" | "KELURAHAN" | "DESA";

export function levelOf({ digits }: AreaCode): AreaLevel {
  if (digits.length === 2) return "PROVINSI";
  if (digits.length === 4) return Number(digits.slice(2)) > 70 ? "KOTA" : "KABUPATEN";
  if (digits.length === 6) return "KECAMATAN";
  return digits[6] === "1" ? "KELURAHAN" : "DESA";
}

/** The code of the area around it, written the same way; a province has none. */
export function parentOf({ digits, dotted }: AreaCode): string | undefined {
  const length = AREA_LENGTHS[AREA_LENGTHS.indexOf(digits.length) - 1];
  if (length === undefined) return undefined;
  const parent = digits.slice(0, length);
  return dotted ? (parent.match(/\d{2}/g) as string[]).join(".") : parent;
}
