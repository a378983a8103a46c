import type { Doubt, DoubtCode } from "../core/cells/reading";
import type { Language, Words } from "../core/words";
import { formatDate, formatNumber, formatPercent, quote, quoteFigure, quoteTyped } from "./format";

const NIK_DIGITS = 16;

type Sentence = (doubt: Doubt, language: Language) => Words;

const number = (value: number | undefined, language: Language) =>
  value === undefined ? "…" : formatNumber(value, language, 6);

/** What a cell is read as, on its column's own scale. */
const readAs = ({ means, inHundreds }: Doubt, language: Language) =>
  inHundreds && means !== undefined ? formatPercent(means, language) : number(means, language);

/**
 * What is wrong with a cell and what to do about it, for the functions and the checker alike. A sentence begins with the
 * cell's content, so that it can follow "stok:" or a cell's address.
 */
const sentences: Readonly<Record<DoubtCode, Sentence>> = {
  TEXT_NUMBER: (doubt, l) => ({
    id: `${quoteTyped(doubt.found, l)} tersimpan sebagai teks, dibaca ${readAs(doubt, l)}. Ubah menjadi angka.`,
    en: `${quoteTyped(doubt.found, l)} is stored as text, read as ${readAs(doubt, l)}. Turn it into a number.`,
  }),
  UNIT_SUFFIX: (doubt, l) => ({
    id: `${quoteFigure(doubt.found, l)} memuat satuan, dibaca ${readAs(doubt, l)}. Tulis angkanya saja.`,
    en: `${quoteFigure(doubt.found, l)} carries a unit, read as ${readAs(doubt, l)}. Write the number alone.`,
  }),
  HIDDEN_CHARACTERS: ({ found, means }, l) => ({
    id: `${quote(found)} memuat spasi atau karakter tersembunyi${means === undefined ? "" : `, dibaca ${number(means, l)}`}. Ketik ulang sel ini.`,
    en: `${quote(found)} holds hidden spaces or characters${means === undefined ? "" : `, read as ${number(means, l)}`}. Type the cell again.`,
  }),
  SCALE_WORD: (doubt, l) => ({
    id: `${quoteFigure(doubt.found, l)} ditulis dengan kata, dibaca ${readAs(doubt, l)}. Tulis angka lengkapnya.`,
    en: `${quoteFigure(doubt.found, l)} is written in words, read as ${readAs(doubt, l)}. Write the full number.`,
  }),
  APPROXIMATE: ({ found }) => ({
    id: `${quote(found)} hanya perkiraan. Tulis angka pastinya.`,
    en: `${quote(found)} is only approximate. Write the exact number.`,
  }),
  AMBIGUOUS_SEPARATOR: ({ found, means, alternative }, l) => ({
    id: `${quote(found)} dapat berarti ${number(means, l)} atau ${number(alternative, l)}. Tulis ulang sebagai angka tanpa pemisah ribuan.`,
    en: `${quote(found)} can mean ${number(means, l)} or ${number(alternative, l)}. Write it as a number without a thousands separator.`,
  }),
  MIXED_SEPARATORS: ({ found }) => ({
    id: `${quote(found)} memakai pemisah yang berbeda dari sel lain di kolom ini. Samakan penulisannya.`,
    en: `${quote(found)} uses another separator than the other cells of this column. Write them alike.`,
  }),
  BAD_GROUPING: ({ found }) => ({
    id: `${quote(found)} memakai titik atau koma di tempat yang tidak lazim. Tulis ulang angkanya.`,
    en: `${quote(found)} has dots or commas in odd places. Write the number again.`,
  }),
  LOOK_ALIKE: ({ found, means }, l) => ({
    id: `${quote(found)} memuat huruf yang mirip angka (O, l, I). Mungkin maksudnya ${number(means, l)}.`,
    en: `${quote(found)} has letters that look like digits (O, l, I). Perhaps ${number(means, l)} was meant.`,
  }),
  THREE_DECIMALS: ({ found, means }, l) => ({
    id: `${number(Number(found), l)} bukan jumlah yang utuh. Mungkin maksudnya ${number(means, l)}; titik ribuan terbaca sebagai koma desimal.`,
    en: `${number(Number(found), l)} is not a whole count. Perhaps ${number(means, l)} was meant; a thousands dot was read as a decimal point.`,
  }),
  LOST_THOUSANDS: ({ means, alternative }, l) => ({
    id: `${number(means, l)} dapat berarti ${number(means, l)} atau ${number(alternative, l)}, karena di kolom ini titik ribuan terbaca sebagai koma desimal. Periksa ke sumbernya.`,
    en: `${number(means, l)} can mean ${number(means, l)} or ${number(alternative, l)}, for in this column a thousands dot was read as a decimal point. Check the source.`,
  }),
  FRACTION: ({ found }, l) => ({
    id: `${quoteFigure(found, l)} bukan jumlah yang utuh. Jumlah keping dan jiwa harus bilangan bulat.`,
    en: `${quoteFigure(found, l)} is not a whole count. Cards and people come whole.`,
  }),
  NEGATIVE: ({ found, means }, l) => {
    // In a text, "-1.196" is thousands, not a decimal.
    const cell = means === Number(found) ? quoteFigure(found, l) : quoteTyped(found, l);
    return {
      id: `${cell} kurang dari nol. Jumlah tidak boleh negatif.`,
      en: `${cell} is below zero. A count cannot be negative.`,
    };
  },
  TOO_LARGE: ({ found }, l) => ({
    id: `${quoteFigure(found, l)} terlalu besar untuk sebuah jumlah. Periksa apakah ini nomor, bukan jumlah.`,
    en: `${quoteFigure(found, l)} is too large for a count. See whether it is an identity number.`,
  }),
  NOT_A_NUMBER: ({ found }) => ({
    id: `${quote(found)} bukan angka. Isi dengan angka atau kosongkan.`,
    en: `${quote(found)} is not a number. Enter a number or leave it blank.`,
  }),
  PERCENT_IN_COUNT: ({ found }) => ({
    id: `${quote(found)} adalah persen, padahal di sini diperlukan jumlah.`,
    en: `${quote(found)} is a percentage where a count is needed.`,
  }),
  ABOVE_SHARE: ({ found, means, inHundreds }, l) => {
    const cell = quoteFigure(found, l);
    if (inHundreds && means !== undefined) {
      const hundreds = number(Number((100 * means).toPrecision(12)), l);
      return {
        id: `${cell} memakai skala lain daripada sel lain di kolom ini. Tulis ${hundreds}.`,
        en: `${cell} is on another scale than the other cells of this column. Write ${hundreds}.`,
      };
    }
    const advice = means === undefined ? undefined : [formatPercent(means, l, 4), number(means, l)];
    return {
      id: `${cell} terlalu besar untuk persentase. ${advice ? `Tulis ${advice.join(" atau ")}.` : "Periksa angkanya."}`,
      en: `${cell} is too large for a percentage. ${advice ? `Write ${advice.join(" or ")}.` : "Check the figure."}`,
    };
  },
  TEXT_DATE: ({ found }) => ({
    id: `${quote(found)} adalah tanggal yang tersimpan sebagai teks. Ubah menjadi tanggal.`,
    en: `${quote(found)} is a date stored as text. Turn it into a date.`,
  }),
  NOT_A_DATE: ({ found }) => ({
    id: `${quote(found)} bukan tanggal. Tulis misalnya 13/11/2023.`,
    en: `${quote(found)} is not a date. Write for example 13/11/2023.`,
  }),
  YEAR_MISSING: ({ found }) => ({
    id: `${quote(found)} tidak memuat tahun. Tulis tanggal lengkap, misalnya 13/11/2023.`,
    en: `${quote(found)} has no year. Write the whole date, for example 13/11/2023.`,
  }),
  DAY_MISSING: ({ found }) => ({
    id: `${quote(found)} tidak memuat hari. Tulis tanggal lengkap, misalnya 13/11/2023.`,
    en: `${quote(found)} has no day. Write the whole date, for example 13/11/2023.`,
  }),
  YEAR_ONLY: ({ found }) => ({
    id: `${quote(found)} hanya tahun. Tulis tanggal lengkap, misalnya 13/11/2023.`,
    en: `${quote(found)} is only a year. Write the whole date, for example 13/11/2023.`,
  }),
  IMPOSSIBLE_DATE: ({ found }) => ({
    id: `${quote(found)} tidak ada di kalender. Periksa hari dan bulannya.`,
    en: `${quote(found)} is not in the calendar. Check the day and the month.`,
  }),
  MONTH_FIRST: ({ found }) => ({
    id: `${quote(found)} tampaknya menulis bulan lebih dahulu. Tulis hari/bulan/tahun.`,
    en: `${quote(found)} seems to put the month first. Write day/month/year.`,
  }),
  MIXED_DATE_ORDER: ({ found }) => ({
    id: `${quote(found)} meragukan, karena kolom ini juga memuat tanggal dengan bulan di depan. Tulis nama bulannya.`,
    en: `${quote(found)} is doubtful, for this column also has dates with the month first. Write the month's name.`,
  }),
  WEEKDAY_MISMATCH: ({ found }) => ({
    id: `${quote(found)}: nama hari tidak sesuai dengan tanggalnya. Periksa keduanya.`,
    en: `${quote(found)}: the weekday does not belong to the date. Check both.`,
  }),
  DATE_OUT_OF_RANGE: ({ found }) => ({
    id: `${quote(found)} di luar tanggal yang dapat dihitung (mulai Maret 1900).`,
    en: `${quote(found)} is outside the dates that can be counted (from March 1900).`,
  }),
  DAY_NOT_NOW: ({ found, means }, l) => ({
    id: `${quoteFigure(found, l)} berarti ${means === undefined ? "…" : formatDate(means, l)}, di luar tahun 1990–2099. Apakah ini jumlah yang tertukar tempatnya, atau tahunnya salah ketik?`,
    en: `${quoteFigure(found, l)} means ${means === undefined ? "…" : formatDate(means, l)}, outside the years 1990–2099. Is it a count in the wrong place, or is the year mistyped?`,
  }),
  DAY_IN_RATE: ({ found, means }, l) => ({
    id: `${quoteFigure(found, l)} tampaknya tanggal (${means === undefined ? "…" : formatDate(means, l)}), padahal di sini diperlukan jumlah. Periksa urutan isiannya.`,
    en: `${quoteFigure(found, l)} looks like a day (${means === undefined ? "…" : formatDate(means, l)}) where an amount is needed. Check the order of the arguments.`,
  }),
  LOW_SERVICE: ({ means = 0 }, l) => ({
    id: `tingkat layanan ${formatPercent(means, l)} berarti stok lebih sering kurang daripada cukup. Mungkin maksudnya ${formatPercent(1 - means, l)}?`,
    en: `a service level of ${formatPercent(means, l)} means that the stock fails more often than not. Was ${formatPercent(1 - means, l)} meant?`,
  }),
  HIGH_SPOILAGE: ({ found, means = 0 }, l) => ({
    id: `${quoteFigure(found, l)} berarti ${formatPercent(means * 100, l)} blanko rusak. Mungkin maksudnya ${formatPercent(means, l, 4)}? Tulis dengan tanda persen.`,
    en: `${quoteFigure(found, l)} means that ${formatPercent(means * 100, l)} of the blanks are spoiled. Was ${formatPercent(means, l, 4)} meant? Write it with a percent sign.`,
  }),
  TIME_IN_HOURS: ({ found, means }, l) => ({
    id: `${quoteFigure(found, l)} ${means === undefined ? "lebih dari 24 jam" : `tampaknya waktu pada jam, bukan lamanya. Tulis ${number(means, l)} bila maksudnya ${number(means, l)} jam`}.`,
    en: `${quoteFigure(found, l)} ${means === undefined ? "is more than 24 hours" : `looks like a time of day, not a length of time. Write ${number(means, l)} for ${number(means, l)} hours`}.`,
  }),
  SHORT_WINDOW: ({ means }, l) => ({
    id: `rata-rata dari ${number(means, l)} hari tidak dapat dipercaya. Pakai paling sedikit 5 hari, biasanya 20.`,
    en: `an average of ${number(means, l)} days cannot be trusted. Use at least 5 days, usually 20.`,
  }),
  NO_VALUE: () => ({
    id: "isinya tanda dari program bahwa nilainya hilang saat data dipindahkan. Isi angkanya, atau kosongkan sel bila memang tidak ada.",
    en: "it holds a program's mark that the value got lost when the data were moved. Enter it, or leave the cell blank if there is none.",
  }),
  UNKNOWN_CHOICE: ({ found, choices = [] }) => ({
    id: `${quote(found)} bukan pilihan yang dikenal.${choices.length > 0 ? ` Pilih salah satu: ${choices.join(", ")}.` : ""}`,
    en: `${quote(found)} is not a known choice.${choices.length > 0 ? ` Choose one of: ${choices.join(", ")}.` : ""}`,
  }),
  BAD_WEEK: ({ found }) => ({
    id: `${quote(found)} bukan pola hari kerja. Tulis 5, 6, atau tujuh angka mulai Senin, misalnya 1111100.`,
    en: `${quote(found)} is not a working week. Write 5, 6, or seven digits from Monday on, for example 1111100.`,
  }),
  INVERTED_WEEK: ({ found }) => ({
    id: `${quote(found)} membuka kurang dari tiga hari seminggu. Apakah polanya terbalik? Di sini 1 berarti buka.`,
    en: `${quote(found)} opens fewer than three days a week. Is the pattern the other way round? Here 1 means open.`,
  }),
  DASH: ({ found }) => ({
    id: `${quote(found)} dibaca sebagai belum ada data, bukan nol. Kosongkan sel, atau tulis 0 bila memang nol.`,
    en: `${quote(found)} is read as missing, not as zero. Leave the cell blank, or write 0 if it is zero.`,
  }),
  CODE_LENGTH: ({ found }) => ({
    id: `${quote(found)} bukan kode wilayah. Kode terdiri dari 2, 4, 6, atau 10 angka, misalnya 33.01.`,
    en: `${quote(found)} is no area code. A code has 2, 4, 6 or 10 digits, for example 33.01.`,
  }),
  NOT_A_PERIOD: ({ found }) => ({
    id: `${quote(found)} bukan tahun atau periode. Tulis misalnya 2023, Semester I 2023, atau Januari 2023.`,
    en: `${quote(found)} is no year or period. Write for example 2023, Semester I 2023 or Januari 2023.`,
  }),
  NOT_A_TIME: ({ found }) => ({
    id: `${quote(found)} bukan jam. Tulis misalnya 08.00 atau 08.00-12.00.`,
    en: `${quote(found)} is no time of day. Write for example 08.00 or 08.00-12.00.`,
  }),
  NIK_AS_NUMBER: () => ({
    id: "NIK tersimpan sebagai angka, sehingga angka terakhirnya hilang. Impor ulang NIK sebagai teks.",
    en: "The NIK is stored as a number, so its last digit is lost. Import it again as text.",
  }),
  NIK_NOT_DIGITS: () => ({
    id: "NIK memuat huruf atau tanda baca. Tulis enam belas angka saja.",
    en: "The NIK holds letters or punctuation. Write its sixteen digits alone.",
  }),
  NIK_LENGTH: ({ found }) => {
    const digits = found.replace(/\D/g, "").length;
    const off = Math.abs(digits - NIK_DIGITS);
    const more = digits > NIK_DIGITS;
    return {
      id: `NIK ${more ? "" : "hanya "}${digits} angka, ${more ? "lebih" : "kurang"} ${off}. Salin lengkap dari SIAK.`,
      en: `The NIK has ${more ? "" : "only "}${digits} digits, ${off} too ${more ? "many" : "few"}. Copy it whole from SIAK.`,
    };
  },
  NIK_AREA: () => ({
    id: "kode wilayah di awal NIK tidak dikenal. Periksa di SIAK.",
    en: "the area code that the NIK begins with is not known. Look it up in SIAK.",
  }),
  NIK_BIRTH: () => ({
    id: "tanggal lahir di dalam NIK tidak ada di kalender. Periksa di SIAK.",
    en: "the day of birth in the NIK is not in the calendar. Look it up in SIAK.",
  }),
  NIK_SERIAL: () => ({
    id: "nomor urut di akhir NIK tidak mungkin. Periksa di SIAK.",
    en: "the serial number at the end of the NIK is impossible. Look it up in SIAK.",
  }),
  ERROR_CELL: ({ found }) => ({
    id: `sel berisi ${found}. Perbaiki rumus di sel itu dahulu.`,
    en: `the cell holds ${found}. Mend its formula first.`,
  }),
};

export function doubtText(doubt: Doubt, language: Language): string {
  return sentences[doubt.doubt](doubt, language)[language];
}
