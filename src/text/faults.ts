import type { Doubt } from "../core/cells/reading";
import type { Fault, FaultCode } from "../core/fault";
import type { AnyIndicator } from "../core/indicator";
import type { AreaCheck } from "../core/areas/readArea";
import type { NikCheck } from "../core/nik/readNik";
import type { Param } from "../core/parameter";
import type { Language, Words } from "../core/words";
import { doubtText } from "./doubts";
import { formatDate, formatNumber, formatPercent, quote } from "./format";

type FaultOf<C extends FaultCode> = Extract<Fault, { readonly fault: C }>;

/** One sentence, or two, for every way an indicator declines. */
const sentences: { readonly [C in FaultCode]: (detail: FaultOf<C>["detail"], language: Language) => Words } = {
  CELL: (doubt: Doubt, l) => ({ id: doubtText(doubt, l), en: doubtText(doubt, l) }),
  ARGUMENT_MISSING: () => ({ id: "belum diisi.", en: "is not given." }),
  CELL_BLANK: () => ({ id: "selnya kosong. Isi dahulu.", en: "the cell is blank. Fill it in first." }),
  SIZE_MISMATCH: () => ({
    id: "Ukuran rentang berbeda. Pilih rentang dengan jumlah baris dan kolom yang sama.",
    en: "The ranges differ in size. Select ranges with the same number of rows and columns.",
  }),
  HEADER_IN_ONE_RANGE: () => ({
    id: "Judul kolom ikut terpilih hanya di salah satu rentang. Mulai semua rentang dari baris yang sama.",
    en: "Only one of the ranges begins with a header. Begin every range in the same row.",
  }),
  TOTAL_ROW: () => ({
    id: "baris jumlah ikut terhitung. Pilih rentang tanpa baris JUMLAH atau TOTAL.",
    en: "a total row is counted along. Select the range without its total row.",
  }),
  EMPTY_SERIES: () => ({ id: "belum ada angka dalam rentang ini.", en: "the range holds no figures yet." }),
  NO_USE: () => ({
    id: "Tidak ada pemakaian, sehingga tidak dapat diperkirakan kapan stok habis.",
    en: "There is no use, so nobody can say when the stock runs out.",
  }),
  TOO_FEW_DAYS: ({ days, needed }, l) => ({
    id: `Baru ada ${formatNumber(days, l)} hari yang dapat dihitung; diperlukan paling sedikit ${formatNumber(needed, l)} hari.`,
    en: `Only ${formatNumber(days, l)} days can be counted; at least ${formatNumber(needed, l)} are needed.`,
  }),
  BASE_ZERO: () => ({
    id: "dasarnya kosong atau nol, sehingga tidak ada yang dapat dihitung. Isi dahulu jumlahnya.",
    en: "the base is blank or zero, so nothing can be computed from it. Fill in the number first.",
  }),
  STOCK_NEGATIVE: ({ balance }, l) => ({
    id: `Stok menjadi minus (${formatNumber(balance, l)} keping). Periksa penerimaan dan pemakaian yang belum dicatat.`,
    en: `The stock falls below zero (${formatNumber(balance, l)} cards). Look for receipts or use not yet recorded.`,
  }),
  USE_NEGATIVE: ({ use }, l) => ({
    id: `Pemakaian menjadi minus (${formatNumber(use, l)} keping): sisa lebih besar daripada stok yang ada. Periksa penerimaan yang belum dicatat.`,
    en: `The use falls below zero (${formatNumber(use, l)} cards): more is left than there was. Look for receipts not yet recorded.`,
  }),
  BEYOND_TWO_YEARS: () => ({
    id: "Stok cukup untuk lebih dari 2 tahun; perkiraan sejauh itu tidak dapat dipercaya.",
    en: "The stock lasts more than 2 years; no forecast that far can be trusted.",
  }),
  BEYOND_TEN_YEARS: () => ({
    id: "Dengan laju ini target baru selesai lebih dari 10 tahun lagi: laju harus dinaikkan.",
    en: "At this pace the target is more than 10 years away: the pace has to rise.",
  }),
  NO_DAY_LEFT: () => ({
    id: "Batas waktu sudah lewat: tidak ada hari kerja tersisa.",
    en: "The deadline has passed: no working day is left.",
  }),
  NEVER_DONE: () => ({
    id: "Dengan laju ini target tidak akan pernah selesai.",
    en: "At this pace the target is never reached.",
  }),
  LEAD_TIME_MISSING: () => ({
    id: "lama menunggu kiriman (hari kerja) perlu diisi karena ada cetak ulang harian.",
    en: "the waiting time for a delivery (working days) is needed, for there are daily reprints.",
  }),
  SPOILAGE_TOTAL: () => ({
    id: "tingkat rusak harus kurang dari 100%.",
    en: "the share of spoiled cards must be below 100%.",
  }),
  WINDOW_REVERSED: () => ({
    id: "Tanggal selesai lebih awal daripada tanggal mulai.",
    en: "The end date is before the start date.",
  }),
  EXITS_EXCEED_LIST: ({ listed, exits }, l) => ({
    id: `Yang keluar dari daftar (${formatNumber(exits, l)}) lebih banyak daripada isi daftar (${formatNumber(listed, l)}). Periksa apakah ada yang dihitung dua kali.`,
    en: `More leave the list (${formatNumber(exits, l)}) than stand on it (${formatNumber(listed, l)}). See whether somebody is counted twice.`,
  }),
  BELOW_ZERO: ({ value }, l) => ({
    id: `Hasilnya kurang dari nol (${formatNumber(value, l)}). Periksa angka yang dikurangkan.`,
    en: `The result is below zero (${formatNumber(value, l)}). Check the figures taken off.`,
  }),
  UNKNOWN_FUNCTION: ({ name }) => ({
    id: `Tidak ada fungsi bernama ${quote(name)}. Lihat daftar di panel Rumus.`,
    en: `There is no function named ${quote(name)}. See the list in the Formulas pane.`,
  }),
  NIK_UNUSABLE: ({ check }) => ({
    id: `NIK tidak dapat dipakai (${nikText[check].id}). Periksa dengan NIK_CEK.`,
    en: `The NIK cannot be used (${nikText[check].en}). Check it with NIK_CEK.`,
  }),
  BORN_LATER: () => ({
    id: "Tanggal lahir lebih akhir daripada tanggal perhitungan.",
    en: "The day of birth is after the day of the count.",
  }),
  OUT_OF_CHOICE: ({ choices }) => ({
    id: `hanya boleh ${choices.join(", ")}.`,
    en: `can only be ${choices.join(", ")}.`,
  }),
  TOO_LARGE: () => ({
    id: "Hasilnya terlalu besar untuk dipercaya. Periksa angka yang dimasukkan.",
    en: "The result is too large to be believed. Check the figures entered.",
  }),
  SURGE_FACTOR_MISSING: () => ({
    id: "faktor kosong atau nol. Isi misalnya 2 bila pemakaian menjadi dua kali lipat.",
    en: "the factor is blank or zero. Enter for example 2 when use doubles.",
  }),
  SERVICE_LEVEL_OUT_OF_RANGE: () => ({
    id: "tingkat layanan harus lebih dari 0% dan kurang dari 100%, misalnya 95%.",
    en: "the service level must be above 0% and below 100%, for example 95%.",
  }),
  NOT_TWO_COLUMNS: () => ({
    id: "pilih tepat dua kolom: tanggal terima dan jumlah keping.",
    en: "select exactly two columns: the day of delivery and the number of cards.",
  }),
  NOT_THREE_COLUMNS: () => ({
    id: "pilih tepat tiga kolom: tanggal mulai, tanggal selesai, dan faktor.",
    en: "select exactly three columns: first day, last day and factor.",
  }),
  ONE_CELL: () => ({ id: "isi dengan satu sel saja.", en: "can only be a single cell." }),
  NO_PARENT: () => ({
    id: "kode provinsi tidak mempunyai induk.",
    en: "a province's code has no parent.",
  }),
  AREA_UNUSABLE: ({ check }) => ({
    id: `kode wilayah tidak dapat dipakai (${areaText[check].id}). Periksa dengan WILAYAH_CEK.`,
    en: `the area code cannot be used (${areaText[check].en}). Check it with WILAYAH_CEK.`,
  }),
  QUEUE_NEVER_ENDS: () => ({
    id: "Yang masuk sama banyak dengan atau lebih banyak daripada yang dapat dicetak: antrean tidak pernah habis.",
    en: "As many come in as can be printed, or more: the queue never ends.",
  }),
  SEVERAL_COLUMNS: () => ({
    id: "rentang ini memuat beberapa kolom. Pilih satu kolom saja, satu angka per hari.",
    en: "the range holds several columns. Select a single one, one figure a day.",
  }),
  DAYS_IN_SERIES: () => ({
    id: "rentang ini tampaknya memuat tanggal, bukan jumlah. Pilih kolom jumlahnya.",
    en: "the range seems to hold days instead of figures. Select the column of figures.",
  }),
  ONLY_RISES: () => ({
    id: "angkanya hanya naik dari hari ke hari. Apakah ini kumulatif (jumlah sampai hari itu)? Pilih kolom hasil per hari.",
    en: "the figures only rise from day to day. Are they a running total? Select the column of daily figures.",
  }),
  ONLY_FALLS: () => ({
    id: "angkanya hanya turun dari hari ke hari. Apakah ini sisa stok? Pilih kolom pemakaian per hari.",
    en: "the figures only fall from day to day. Are they the stock left? Select the column of daily use.",
  }),
  PLAN_SWAPPED: () => ({
    id: "kolomnya tampak tertukar. Kolom pertama tanggal terima, kolom kedua jumlah keping.",
    en: "the columns seem to have changed places. The first holds the day of delivery, the second the number of cards.",
  }),
  PLAN_PAST: ({ day, asOf }, l) => ({
    id: `kiriman ${formatDate(day, l)} lebih awal daripada tanggal stok (${formatDate(asOf, l)}). Bila sudah datang, ia sudah termasuk stok: hapus dari rencana. Bila terlambat, tulis tanggal barunya.`,
    en: `the delivery of ${formatDate(day, l)} lies before the day of the stock (${formatDate(asOf, l)}). If it has come it is in the stock already: take it off the plan. If it is late, write its new day.`,
  }),
  LIST_OUTSIDE_SPAN: ({ from, to }, l) => ({
    id: `daftar libur Anda tidak memuat satu hari pun dari ${formatDate(from, l)} sampai ${formatDate(to, l)}. Pilih daftar yang benar, kosongkan untuk memakai SKB, atau tulis TANPA.`,
    en: `your list of days off has no day from ${formatDate(from, l)} to ${formatDate(to, l)}. Select the right list, leave it out to use the decrees, or write TANPA.`,
  }),
  SHARE_ABOVE_BASE: ({ part, base }, l) => ({
    id: `${formatNumber(part, l)} adalah ${formatPercent(part / base, l)} dari ${formatNumber(base, l)}. Apakah keduanya tertukar?`,
    en: `${formatNumber(part, l)} is ${formatPercent(part / base, l)} of ${formatNumber(base, l)}. Have the two changed places?`,
  }),
  DEADLINE_FAR: ({ day }, l) => ({
    id: `${formatDate(day, l)} lebih dari sepuluh tahun lagi. Periksa tahunnya.`,
    en: `${formatDate(day, l)} is more than ten years away. Check the year.`,
  }),
  BEST_BELOW_ACTUAL: ({ best, actual }, l) => ({
    id: `hari terbaik (${formatNumber(best, l)}) tidak mungkin lebih sedikit daripada rata-ratanya (${formatNumber(actual, l)}). Apakah tertukar?`,
    en: `the best day (${formatNumber(best, l)}) cannot have less than the average (${formatNumber(actual, l)}). Have they changed places?`,
  }),
  WEEK_AS_RESERVE: ({ found }, l) => ({
    id: `${formatNumber(found, l)} tampaknya pola hari kerja, padahal di sini tempat jumlah cadangan. Isi cadangan dahulu (0 bila tidak ada), lalu hari kerja.`,
    en: `${formatNumber(found, l)} looks like the working week, but here the reserve belongs. Enter the reserve first (0 for none), then the week.`,
  }),
  HOURS_EXCEEDED: ({ lost, hours }, l) => ({
    id: `jam yang hilang (${formatNumber(lost, l)}) lebih banyak daripada jam kerja sehari (${formatNumber(hours, l)}). Apakah ini jumlah beberapa hari, atau menit?`,
    en: `more hours are lost (${formatNumber(lost, l)}) than the day has (${formatNumber(hours, l)}). Are they of several days, or minutes?`,
  }),
  RATE_LOST_THOUSANDS: ({ rate, means }, l) => ({
    id: `dengan ${formatNumber(rate, l, 3)} sehari stok cukup lebih dari dua tahun. Mungkin maksudnya ${formatNumber(means, l)}; titik ribuan terbaca sebagai koma desimal.`,
    en: `at ${formatNumber(rate, l, 3)} a day the stock lasts more than two years. Perhaps ${formatNumber(means, l)} was meant; a thousands dot was read as a decimal point.`,
  }),
};

/** What WILAYAH_CEK's codes mean. */
export const areaText: Readonly<Record<AreaCheck, Words>> = {
  KOSONG: { id: "selnya kosong", en: "the cell is blank" },
  BUKAN_ANGKA: { id: "memuat selain angka dan titik", en: "it holds something other than digits and dots" },
  PANJANG: {
    id: "bukan 2, 4, 6, atau 10 digit",
    en: "it does not have 2, 4, 6 or 10 digits",
  },
  TITIK: {
    id: "letak titiknya bukan 33.01.05.2001",
    en: "its dots do not stand as in 33.01.05.2001",
  },
  PROVINSI: { id: "dua digit pertamanya bukan kode provinsi", en: "its first two digits are no province's code" },
  NOMOR: {
    id: "bagian kabupaten, kecamatan, atau desanya 00",
    en: "its part for the regency, district or village is 00",
  },
};

/** What NIK_CEK's codes mean. */
export const nikText: Readonly<Record<NikCheck, Words>> = {
  KOSONG: { id: "selnya kosong", en: "the cell is blank" },
  ANGKA_EXCEL: {
    id: "tersimpan sebagai angka sehingga digit terakhirnya hilang; simpan ulang sebagai teks",
    en: "stored as a number, so its last digit is lost; store it again as text",
  },
  BUKAN_ANGKA: { id: "memuat selain angka", en: "it holds something other than digits" },
  PANJANG: { id: "tidak tepat 16 digit", en: "it is not exactly 16 digits" },
  WILAYAH: { id: "kode wilayahnya tidak dikenal", en: "its region code is unknown" },
  TGL: {
    id: "tanggal lahirnya tidak ada di kalender atau belum tiba",
    en: "its day of birth is not in the calendar or has not come yet",
  },
  URUT: {
    id: "nomor urutnya 0000, atau semua digitnya sama",
    en: "its serial number is 0000, or all its digits are the same",
  },
};

/** The whole sentence a user reads: which argument, which row, what is wrong and what to do. */
export function faultText(found: Fault, indicator: AnyIndicator, language: Language): string {
  const say = sentences[found.fault] as (detail: unknown, language: Language) => Words;
  const sentence = say(found.detail, language)[language];
  const param = found.param === undefined ? undefined : paramName(indicator, found.param, language);
  const row = found.row === undefined ? undefined : { id: `baris ${found.row}`, en: `row ${found.row}` }[language];
  const place = [param, row].filter((part) => part !== undefined).join(", ");
  return place ? `${place}: ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function paramName(indicator: AnyIndicator, name: string, language: Language): string {
  const param = (indicator.params as Readonly<Record<string, Param>>)[name];
  return language === "en" && param ? param.en : name;
}
