import { civilOf, serialOf, type Serial } from "../../../core/calendar/civil";
import type { SampleRow } from "../../../sheets/sheetKind";

export interface Receipt {
  readonly day: Serial;
  readonly asked: Serial;
  readonly from: "pusat" | "provinsi" | "kab lain";
  readonly wanted: number;
  readonly cards: number;
  readonly note: string | null;
}

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

/** Every delivery of the year. Serial numbers run on from one to the next. */
export const RECEIPTS: readonly Receipt[] = [
  { day: on(2024, 10, 28), asked: on(2024, 9, 30), from: "provinsi", wanted: 4000, cards: 3000, note: null },
  { day: on(2024, 12, 9), asked: on(2024, 11, 11), from: "pusat", wanted: 6000, cards: 5000, note: null },
  {
    day: on(2025, 2, 17),
    asked: on(2025, 1, 20),
    from: "provinsi",
    wanted: 4000,
    cards: 2500,
    note: "sisa usulan menyusul",
  },
  {
    day: on(2025, 6, 4),
    asked: on(2025, 4, 14),
    from: "kab lain",
    wanted: 2000,
    cards: 1500,
    note: "pinjaman, dikembalikan",
  },
  { day: on(2025, 6, 23), asked: on(2025, 4, 14), from: "pusat", wanted: 8000, cards: 6000, note: null },
  { day: on(2025, 8, 25), asked: on(2025, 7, 28), from: "provinsi", wanted: 4000, cards: 3000, note: null },
];

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
const FIRST_SERIAL_NUMBER = 4_100_001;

export const receiptRows: readonly SampleRow[] = RECEIPTS.map(({ day, asked, from, wanted, cards, note }, index) => {
  const before = RECEIPTS.slice(0, index).reduce((sum, each) => sum + each.cards, 0);
  const { year, month } = civilOf(day);
  return {
    tanggal: day,
    noBast: `470/${String(101 + 6 * index)}/BAST/${ROMAN[month - 1]}/${year}`,
    asal: from,
    diminta: wanted,
    diterima: cards,
    noSeriAwal: String(FIRST_SERIAL_NUMBER + before).padStart(8, "0"),
    noSeriAkhir: String(FIRST_SERIAL_NUMBER + before + cards - 1).padStart(8, "0"),
    tanggalUsul: asked,
    keterangan: note,
  };
});
