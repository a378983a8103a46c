import type { Cell } from "../cells/cell";
import { plain } from "../cells/plain";
import { readCount } from "../cells/readNumber";
import { EMPTY, isBlank, isDoubt, notAmong, settle, type Reading } from "../cells/reading";

/**
 * What a card is printed for, the most urgent first: records that wait only for a card, people who never had one, people
 * who lost theirs, and people whose card is still mostly right.
 *
 * Source: offices under a quota give half of it to print-ready records and first prints (Kota Tasikmalaya, December 2025);
 * Rejang Lebong (2023) prints again for lost cards and changed status only.
 */
export const CARD_CAUSES = ["prr", "pemula", "hilang", "ubah", "pindah", "rusak"] as const;
export type CardCause = (typeof CARD_CAUSES)[number];

const SPELLINGS: Readonly<Record<string, CardCause>> = {
  PRR: "prr",
  "SIAP CETAK": "prr",
  PEMULA: "pemula",
  "CETAK PERTAMA": "pemula",
  HILANG: "hilang",
  UBAH: "ubah",
  PERUBAHAN: "ubah",
  "PERUBAHAN DATA": "ubah",
  PINDAH: "pindah",
  "PINDAH DATANG": "pindah",
  RUSAK: "rusak",
  ULANG: "rusak",
  "CETAK ULANG": "rusak",
};

/** A priority: its rank, counted from 1, as a number or by the cause. A blank comes after all others. */
export function readPriority(cell: Cell): Reading<number> {
  if (typeof cell !== "string") return settle(readCount(cell));
  const text = plain(cell).toUpperCase();
  if (text === "") return EMPTY;
  const cause = SPELLINGS[text];
  if (cause) return CARD_CAUSES.indexOf(cause) + 1;
  const rank = settle(readCount(cell));
  return isBlank(rank) || !isDoubt(rank) ? rank : notAmong(CARD_CAUSES, cell);
}

export function isCause(cell: Cell): boolean {
  return typeof cell === "string" && plain(cell).toUpperCase() in SPELLINGS;
}
