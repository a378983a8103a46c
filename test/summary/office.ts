import { serialOf } from "../../src/core/calendar/civil";
import type { Cell } from "../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";
import { isFault } from "../../src/core/fault";
import { isMissing, type Figure, type Maybe } from "../../src/contract/standing";
import { readBook, type Book, type BookSettings } from "../../src/reading/book/book";
import type { Table } from "../../src/reading/table";
import { standingOf, type StandingSettings } from "../../src/summary/standingOf";

export const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

export const sheet = (name: string, ...rows: readonly (readonly Cell[])[]): SheetCells => sheetCells(name, rows);

export const CARD = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS HARI"];
export const RECAP = ["PERIODE", "KODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"];
export const OWNING = [
  "KODE",
  "WILAYAH",
  "WAJIB KTP",
  "SUDAH REKAM",
  "PRR",
  "SUDAH CETAK KTP",
  "BELUM CETAK KTP",
  "MEMILIKI KTP",
  "BELUM MEMILIKI KTP",
];

/** A stock card that ends with `left` cards on a Friday, after weekdays with this use each. */
export function card(name: string, lastFriday: number, left: number, use: readonly number[]): SheetCells {
  const days: Cell[][] = [];
  let stock = left;
  let date = lastFriday;
  for (const used of [...use].reverse()) {
    days.unshift([date, stock + used, null, used, stock, "normal"]);
    stock += used;
    date -= date % 7 === 2 ? 3 : 1;
  }
  return sheet(name, CARD, ...days);
}

/** The tables of some sheets, read as the checker reads them. */
export function tablesIn(...sheets: readonly SheetCells[]): readonly Table[] {
  return bookIn(sheets).tables;
}

/** A workbook of these sheets, as it is read. */
export function bookIn(sheets: readonly SheetCells[], settings: BookSettings = {}): Book {
  return resultOf(readBook(sheets, settings));
}

function resultOf<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export function standingIn(sheets: readonly SheetCells[], settings: StandingSettings & BookSettings = {}) {
  return standingOf(bookIn(sheets, settings), settings);
}

/** A part or figure that a test relies on. */
export function there<T extends object>(part: Maybe<T>): T {
  if (isMissing(part)) throw new Error(`missing: ${JSON.stringify(part)}`);
  return part;
}

/** The answer of a figure, or the code of its refusal. */
export function answer<T>(figure: Maybe<Figure<T>>): T | string {
  const { answer } = there(figure);
  return isFault(answer) ? answer.fault : answer;
}
