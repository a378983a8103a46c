import type { MonthCaution, NoNewMonth } from "../contract/newMonth";
import type { Words } from "../core/words";
import { formatMonth, formatNumber, quote } from "./format";

export const newMonthText = {
  title: { id: "Bulan baru", en: "New month" },
  what: {
    id: "Menyalin lembar bulan ini menjadi lembar bulan berikutnya: tanggalnya diganti, angka harian dikosongkan, rumus dan tampilan tetap, dan stok akhir menjadi stok awal.",
    en: "Copies the sheet of this month to one of the next: new days, no daily figures, the same formulas and looks, and the closing stock as opening stock.",
  },
  look: { id: "Siapkan dari lembar di depan", en: "Prepare from the sheet in front" },
  make: (name: string): Words => ({ id: `Buat lembar ${quote(name)}`, en: `Make sheet ${quote(name)}` }),
  cancel: { id: "Batal", en: "Cancel" },
  from: (sheet: string, name: string): Words => ({
    id: `Lembar ${quote(sheet)} disalin menjadi ${quote(name)}. Lembar ${quote(sheet)} tidak berubah.`,
    en: `Sheet ${quote(sheet)} is copied to ${quote(name)}. Sheet ${quote(sheet)} does not change.`,
  }),
  days: (count: number, isWorking: boolean, year: number, month: number): Words => ({
    id: `${formatNumber(count, "id")} ${isWorking ? "hari kerja" : "hari"} ${formatMonth(year, month, "id")}`,
    en: `${formatNumber(count, "en")} ${isWorking ? "working days" : "days"} of ${formatMonth(year, month, "en")}`,
  }),
  emptied: (count: number): Words => ({
    id: `${formatNumber(count, "id")} isian harian dikosongkan`,
    en: `${formatNumber(count, "en")} daily entries are left out`,
  }),
  formulas: (count: number): Words => ({
    id: `${formatNumber(count, "id")} rumus harian tetap`,
    en: `${formatNumber(count, "en")} daily formulas stay`,
  }),
  carried: (cell: string, value: number, from: string): Words => ({
    id: `Stok awal di ${cell}: ${formatNumber(value, "id")}, dari ${from}`,
    en: `Opening stock in ${cell}: ${formatNumber(value, "en")}, from ${from}`,
  }),
  text: (cell: string, after: string): Words => ({
    id: `${cell} menjadi ${quote(after)}`,
    en: `${cell} becomes ${quote(after)}`,
  }),
  cleared: (cell: string): Words => ({ id: `${cell} dikosongkan`, en: `${cell} is left out` }),
  made: (name: string): Words => ({
    id: `Lembar ${quote(name)} sudah dibuat. Bila keliru, hapus lembar itu; lembar lama tidak berubah.`,
    en: `Sheet ${quote(name)} is made. If it is wrong, delete it; the old sheet has not changed.`,
  }),
  cannot: {
    id: "Excel ini belum dapat menyalin lembar lewat add-in. Salin lembarnya dengan klik kanan pada tab.",
    en: "This Excel cannot copy sheets from an add-in. Copy the sheet with a right click on its tab.",
  },
  cells: {
    id: "Sebagian sel di lembar itu tidak dapat diubah, misalnya karena diproteksi. Buka proteksinya di Excel, lalu ulangi.",
    en: "Some cells of the sheet cannot be changed, for instance because they are protected. Unprotect them in Excel, then try again.",
  },
} as const;

/** Why a sheet cannot be continued into a new month, and what to do. */
export const noNewMonthText: Readonly<Record<NoNewMonth, Words>> = {
  NO_DAYS: {
    id: "Di lembar ini tidak ada kolom tanggal dengan satu baris per hari. Buka lembar harian bulan lalu, lalu ulangi.",
    en: "This sheet has no column of dates with a row for each day. Open last month's daily sheet, then try again.",
  },
  NO_MONTH: {
    id: "Bulan lembar ini tidak disebut di judul maupun nama lembarnya. Tulis misalnya “Bulan: Oktober 2026” di atas tabel, lalu ulangi.",
    en: "Neither a title nor the sheet's name says its month. Write “Bulan: Oktober 2026” above the table, for instance, then try again.",
  },
  SEVERAL_PER_DAY: {
    id: "Ada tanggal yang muncul di lebih dari satu baris, jadi tidak jelas baris mana untuk hari mana. Salin lembarnya dari tabnya, lalu ganti tanggalnya sendiri.",
    en: "Some days have more than one row, so it is unclear which row is for which day. Copy the sheet by its tab, and change the dates yourself.",
  },
  DAYS_APART: {
    id: "Tanggal di lembar ini terbagi di beberapa tempat, misalnya per minggu. Salin lembarnya dari tabnya, lalu ganti tanggalnya sendiri.",
    en: "The days of this sheet stand in several places, by weeks for instance. Copy the sheet by its tab, and change the dates yourself.",
  },
  MONTH_THERE: {
    id: "Lembar untuk bulan berikutnya sudah ada. Buka lembar bulan terakhir, lalu ulangi.",
    en: "There is a sheet for the next month already. Open the last month's sheet, then try again.",
  },
};

/** What the user has to look at. */
export const monthCautionText: Readonly<Record<MonthCaution, Words>> = {
  OPENING_UNCLEAR: {
    id: "Stok awal tidak ditemukan, jadi tidak ada yang dipindahkan. Isi sendiri bila perlu.",
    en: "No opening stock was found, so none is carried over. Fill it in yourself if there is one.",
  },
  CLOSING_UNCLEAR: {
    id: "Stok akhir atau stok awal tidak jelas, jadi tidak semuanya dipindahkan. Periksa stok awalnya.",
    en: "A closing or opening stock is unclear, so not all are carried over. Check the opening stock.",
  },
  UNDECREED: {
    id: "Hari libur tahun itu belum ditetapkan, jadi hanya akhir pekan yang dilewati.",
    en: "The days off of that year are not decreed yet, so only weekends are left out.",
  },
  SUM_BY_CELLS: {
    id: "Ada jumlah yang menyebut selnya satu per satu, jadi baris hari yang baru belum ikut. Periksa baris jumlahnya.",
    en: "A sum names its cells one by one, so it leaves out the new rows. Check the row of sums.",
  },
  LOOKS_BY_ROW: {
    id: "Warna hari libur ikut disalin menurut barisnya, bukan tanggalnya. Periksa warnanya.",
    en: "Colours of days off are copied by row, not by date. Check them.",
  },
};
