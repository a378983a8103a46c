import type { Serial } from "../calendar/civil";
import type { Cell } from "../cells/cell";
import { isDash, plain, withoutTextMark } from "../cells/plain";
import { birthOf, isBirthDay, type BirthDigits } from "./birth";
import { PROVINCE_CODES } from "./provinces";

/** What can be wrong with a NIK, in the order of checking. */
export const NIK_CHECKS = ["KOSONG", "ANGKA_EXCEL", "BUKAN_ANGKA", "PANJANG", "WILAYAH", "TGL", "URUT"] as const;
export type NikCheck = (typeof NIK_CHECKS)[number];

/** A population number, taken apart. It is personal data: its digits never appear in a message, note or log. */
export interface Nik {
  /** The sixteen digits. */
  readonly digits: string;
  readonly birth: BirthDigits;
  readonly sex: "L" | "P";
}

/** Added to a woman's day of birth. */
const WOMEN = 40;

/**
 * Reads a NIK: six digits of the area of first registration, the day of birth as DDMMYY, with 40 added to the day for
 * women, and a serial number from 0001. There is no check digit.
 *
 * Only the province of the area is looked up, and the other two parts must not be 00: areas are split and renumbered while
 * a NIK keeps its first one. With `asOf`, a day of birth must also be on or before that day. Sixteen equal digits are a
 * filler and count as URUT.
 *
 * Source: PP 37/2007, article 37.
 */
export function readNik(cell: Cell, asOf?: Serial): Nik | NikCheck {
  const digits = readNikDigits(cell);
  return typeof digits === "string" ? digits : takeApart(digits.digits, asOf);
}

/**
 * The sixteen digits of a cell, whatever they mean, or what is wrong.
 *
 * A number cell is always ANGKA_EXCEL: Excel keeps fifteen digits, so the last of sixteen is lost, and a shorter number was
 * never a NIK. Only 0, as older Excel hands blanks over, a dash and "nihil" are KOSONG. Spaces, hidden characters, a
 * leading apostrophe and the `="…"` of exported lists are removed; a dot, a hyphen or anything else is BUKAN_ANGKA.
 */
export function readNikDigits(cell: Cell): { readonly digits: string } | NikCheck {
  if (cell === null || cell === undefined || cell === 0) return "KOSONG";
  if (typeof cell === "number") return "ANGKA_EXCEL";
  if (typeof cell !== "string") return "BUKAN_ANGKA";
  const text = plain(cell);
  if (text === "" || isDash(text)) return "KOSONG";
  const digits = withoutTextMark(text).replace(/ /g, "");
  if (!/^\d+$/.test(digits)) return "BUKAN_ANGKA";
  return digits.length === 16 ? { digits } : "PANJANG";
}

function takeApart(digits: string, asOf: Serial | undefined): Nik | NikCheck {
  const part = (index: number) => digits.slice(2 * index, 2 * index + 2);
  if (!PROVINCE_CODES.has(part(0)) || part(1) === "00" || part(2) === "00") return "WILAYAH";

  const woman = Number(part(3)) > WOMEN;
  const birth = { day: Number(part(3)) - (woman ? WOMEN : 0), month: Number(part(4)), year: Number(part(5)) };
  if (!isBirthDay(birth) || (asOf !== undefined && birthOf(birth, asOf) === undefined)) return "TGL";
  if (digits.endsWith("0000") || /^(\d)\1*$/.test(digits)) return "URUT";
  return { digits, birth, sex: woman ? "P" : "L" };
}

/** Shows only the area and the last two digits, none between them. */
export function masked(digits: string): string {
  return `${digits.slice(0, 6)}********${digits.slice(-2)}`;
}
