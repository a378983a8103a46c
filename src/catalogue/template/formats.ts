import type { Column } from "../../sheets/sheetKind";
import { absoluteArea } from "../../workbook/formula/absoluteArea";
import type { Shown } from "../training/exercises/exercise";
import type { NewInputRule } from "../../workbook/newBook";

/** Number formats. The computer's settings decide the thousands and decimal signs: dots and commas in Indonesia. */
export const FORMAT = {
  count: "#,##0",
  decimal: "#,##0.0",
  percent: "0.0%",
  finePercent: "0.00%",
  day: "dd/mm/yyyy",
  /** Month in words, in Indonesian whatever the computer's language. */
  longDay: "[$-421]d mmm yyyy",
  year: "0",
  text: "@",
} as const;

export const FORMAT_SHOWN: Readonly<Record<Shown, string>> = {
  bilangan: FORMAT.count,
  desimal: "#,##0.00",
  persen: FORMAT.finePercent,
  tanggal: FORMAT.longDay,
  teks: FORMAT.text,
};

interface Habit {
  readonly format: string;
  readonly width: number;
  readonly allows: Exclude<NewInputRule["allows"]["type"], "list">;
}

/** The look of the columns of each type and the input they accept, by the type's name. */
const HABITS: Readonly<Record<string, Habit>> = {
  jumlah: { format: FORMAT.count, width: 12, allows: "whole" },
  tanggal: { format: FORMAT.day, width: 13, allows: "date" },
  persen: { format: FORMAT.finePercent, width: 10, allows: "share" },
  tahun: { format: FORMAT.year, width: 8, allows: "whole" },
  angka: { format: "General", width: 10, allows: "text" },
  kategori: { format: FORMAT.text, width: 14, allows: "text" },
  "kode wilayah": { format: FORMAT.text, width: 12, allows: "text" },
  nik: { format: FORMAT.text, width: 20, allows: "text" },
  teks: { format: FORMAT.text, width: 24, allows: "text" },
  periode: { format: FORMAT.text, width: 18, allows: "text" },
  jam: { format: FORMAT.text, width: 13, allows: "text" },
  "ya tidak": { format: FORMAT.text, width: 9, allows: "text" },
};

/** A header needs room for its filter button. */
const BUTTON = 5;

export function habitOf({ type, header }: Pick<Column, "type" | "header">): Habit {
  const habit = HABITS[type.name];
  if (!habit) throw new Error(`no habit for columns of type ${type.name}`);
  return { ...habit, width: Math.max(habit.width, Math.min(19, header.length + BUTTON)) };
}

/** `'Kartu Stok'!$A$5:$A$3000`. */
export function absolute(sheet: string, column: number, firstRow: number, lastRow: number, columns = 1): string {
  return absoluteArea(sheet, { row: firstRow, column, rows: lastRow - firstRow + 1, columns });
}
