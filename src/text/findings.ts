import type { Doubt } from "../core/cells/reading";
import type { Cause, Finding, FindingCode, FindingDetails, Mismatch } from "../contract/finding";
import type { Language, Words } from "../core/words";
import { doubtText } from "./doubts";
import { formatDate, formatMonth, formatNumber, formatPercent, formatSigned, quote } from "./format";

/** What a finding says: the sentence, and what to do if the sentence does not say it. */
export interface FindingText {
  readonly message: string;
  readonly suggestion?: string;
}

interface Sentence<D> {
  /** Heading of all findings of this kind. */
  readonly title: Words;
  readonly says: (detail: D, language: Language) => Words;
  readonly suggests?: (detail: D, language: Language) => Words | undefined;
}

const causes: Readonly<Record<Cause, Words>> = {
  ONE_DIGIT: { id: "Mungkin satu angka salah ketik.", en: "Perhaps one digit was mistyped." },
  SWAPPED_DIGITS: {
    id: "Mungkin dua angka bersebelahan tertukar.",
    en: "Perhaps two neighbouring digits were swapped.",
  },
  TIMES_TEN: { id: "Mungkin kelebihan atau kekurangan satu nol.", en: "Perhaps a zero too many or too few." },
  TIMES_HUNDRED: { id: "Mungkin kelebihan atau kekurangan dua nol.", en: "Perhaps two zeros too many or too few." },
  TIMES_THOUSAND: {
    id: "Mungkin titik ribuan terbaca sebagai koma.",
    en: "Perhaps a thousands separator was misread.",
  },
  UNRECORDED_RECEIPT: {
    id: "Mungkin ada penerimaan yang belum dicatat.",
    en: "Perhaps a receipt has not been recorded.",
  },
  UNRECORDED_USE: { id: "Mungkin ada pemakaian yang belum dicatat.", en: "Perhaps some use has not been recorded." },
  APPROXIMATE_PART: {
    id: "Salah satu angkanya hanya perkiraan.",
    en: "One of the figures is only approximate.",
  },
};

/** Columns that are one figure together. */
const together = (headers: readonly string[]) => headers.map(quote).join(" + ");
const because = ({ cause }: Mismatch) => (cause === undefined ? undefined : causes[cause]);

const aDoubt = (title: Words): Sentence<Doubt> => ({
  title,
  says: (doubt) => ({ id: doubtText(doubt, "id"), en: doubtText(doubt, "en") }),
});

const mismatch = (title: Words): Sentence<Mismatch> => ({
  title,
  says: ({ expected, found }, l) => ({
    id: `Tertulis ${formatNumber(found, l)}, hitungan ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    en: `It says ${formatNumber(found, l)}, the sum is ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
  }),
  suggests: because,
});

/** How a row differs from its NIK; the NIK's digits are never repeated. */
const OF_PERSON: Readonly<Record<FindingDetails["NIK_AGAINST_PERSON"]["about"], Words>> = {
  sex: {
    id: "Jenis kelamin di baris ini berbeda dari NIK-nya. Periksa keduanya di SIAK.",
    en: "The sex in this row is not that of its NIK. Look up both in SIAK.",
  },
  birth: {
    id: "Tanggal lahir di baris ini berbeda dari NIK-nya. Biarkan bila pernah dibetulkan; bila belum, periksa di SIAK.",
    en: "The day of birth in this row is not that of its NIK. Leave it if it was corrected; if not, look it up in SIAK.",
  },
  area: {
    id: "NIK ini terbit di kecamatan lain. Wajar bila orangnya pindah datang; bila tidak, periksa di SIAK.",
    en: "This NIK was given in another district. That is right for somebody who moved in; if not, look it up in SIAK.",
  },
};
const OF_MOST = Object.fromEntries(
  (["sex", "birth", "area"] as const).map((about) => [
    about,
    {
      id: "Sebagian besar baris kolom ini berbeda dari NIK-nya. Mungkin kolom ini berisi hal lain daripada judulnya.",
      en: "Most rows of this column differ from their NIK. Perhaps it holds something else than its header says.",
    },
  ]),
) as typeof OF_PERSON;

const onOneDay = (title: Words): Sentence<Mismatch & { readonly sheet: string; readonly date: number }> => ({
  title,
  says: ({ expected, found, sheet, date }, l) => ({
    id: `Tanggal ${formatDate(date, l)} tertulis ${formatNumber(found, l)}, di lembar "${sheet}" ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    en: `On ${formatDate(date, l)} it says ${formatNumber(found, l)}, sheet "${sheet}" says ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
  }),
  suggests: because,
});

const sentences: { readonly [C in FindingCode]: Sentence<FindingDetails[C]> } = {
  NOT_A_NUMBER: aDoubt({ id: "Bukan angka", en: "Not a number" }),
  TEXT_NUMBER: aDoubt({ id: "Angka tersimpan sebagai teks", en: "Numbers stored as text" }),
  AMBIGUOUS_SEPARATOR: aDoubt({ id: "Pemisah ribuan meragukan", en: "Doubtful separators" }),
  THREE_DECIMALS: aDoubt({ id: "Titik ribuan terbaca sebagai koma", en: "Thousands dot read as a decimal point" }),
  LOOK_ALIKE: aDoubt({ id: "Huruf di antara angka", en: "Letters among the digits" }),
  APPROXIMATE: aDoubt({ id: "Angka perkiraan", en: "Approximate figures" }),
  NEGATIVE: aDoubt({ id: "Jumlah kurang dari nol", en: "Counts below zero" }),
  FRACTION: aDoubt({ id: "Jumlah tidak bulat", en: "Counts that are not whole" }),
  ERROR_CELL: aDoubt({ id: "Rumus berakhir dengan galat", en: "Formulas that end in an error" }),
  UNREADABLE_DATE: aDoubt({ id: "Tanggal tidak terbaca", en: "Dates that cannot be read" }),
  TEXT_DATE: aDoubt({ id: "Tanggal tersimpan sebagai teks", en: "Dates stored as text" }),
  MONTH_FIRST: aDoubt({ id: "Bulan ditulis lebih dahulu", en: "Months written first" }),
  UNKNOWN_CHOICE: {
    ...aDoubt({ id: "Pilihan tidak dikenal", en: "Unknown choices" }),
    suggests: ({ nearest }) =>
      nearest === undefined
        ? undefined
        : { id: `Mungkin maksudnya "${nearest}".`, en: `Perhaps "${nearest}" was meant.` },
  },
  NIK_UNUSABLE: aDoubt({ id: "NIK tidak dapat dipakai", en: "NIK that cannot be used" }),
  NIK_ODD: aDoubt({ id: "NIK perlu diperiksa", en: "NIK to be looked at" }),
  CODE_LENGTH: aDoubt({ id: "Panjang kode wilayah keliru", en: "Area codes of a wrong length" }),
  UNIT_SUFFIX: aDoubt({ id: "Satuan ikut tertulis di sel angka", en: "Units written with the number" }),
  DASH_AS_MISSING: aDoubt({ id: "Tanda pengganti data kosong", en: "Signs for missing data" }),
  HIDDEN_CHARACTERS: aDoubt({ id: "Spasi atau karakter tersembunyi", en: "Hidden spaces or characters" }),
  LOST_THOUSANDS: {
    title: { id: "Ribuan mungkin hilang", en: "Thousands perhaps lost" },
    says: ({ means }, l) => ({
      id: `Angka lain di lembar ini terbaca dengan tiga desimal; mungkin maksudnya ${formatNumber(means, l)}.`,
      en: `Other figures of this sheet were read with three decimals; perhaps ${formatNumber(means, l)} was meant.`,
    }),
  },
  MIXED_PERCENT_SCALE: aDoubt({ id: "Skala persen berbeda", en: "Mixed percentage scales" }),
  FORMULA_OVERWRITTEN: {
    title: { id: "Rumus tertimpa angka", en: "Formula overwritten by a figure" },
    says: () => ({
      id: "Sel lain di kolom ini berisi rumus, sel ini angka tetap; nilainya tidak ikut berubah.",
      en: "The other cells of this column hold formulas, this one a fixed figure; it will not change with them.",
    }),
    suggests: () => ({ id: "Salin rumus dari sel di atasnya.", en: "Copy the formula from the cell above." }),
  },
  NOT_CALCULATED: {
    title: { id: "Rumus belum dihitung", en: "Formulas not calculated yet" },
    says: () => ({
      id: "Sel ini berisi rumus yang hasilnya belum tersimpan, jadi nilainya tidak ikut diperiksa.",
      en: "This cell holds a formula without a stored result, so its value could not be checked.",
    }),
    suggests: () => ({
      id: "Buka berkas di Excel, simpan, lalu periksa lagi.",
      en: "Open the file in Excel, save it, then check again.",
    }),
  },
  DATE_AHEAD: {
    title: { id: "Tanggal belum terjadi", en: "Dates that lie ahead" },
    says: ({ date }, l) => ({
      id: `${formatDate(date, l)} belum terjadi.`,
      en: `${formatDate(date, l)} has not come yet.`,
    }),
    suggests: () => ({ id: "Periksa bulan dan tahunnya.", en: "Check its month and year." }),
  },
  DAY_MONTH_SWAPPED: {
    title: { id: "Hari dan bulan mungkin tertukar", en: "Day and month perhaps swapped" },
    says: ({ date, means }, l) => ({
      id: `${formatDate(date, l)} tidak berurutan; mungkin maksudnya ${formatDate(means, l)}.`,
      en: `${formatDate(date, l)} is out of sequence; perhaps ${formatDate(means, l)} was meant.`,
    }),
  },
  LEDGER_MISMATCH: mismatch({ id: "Sisa tidak cocok", en: "Closing stock does not add up" }),
  OUT_EXCEEDS_STOCK: {
    title: { id: "Keluar melebihi stok", en: "More went out than there was" },
    says: ({ available, out }, l) => ({
      id: `Yang keluar ${formatNumber(out, l)}, padahal stok dan penerimaan hanya ${formatNumber(available, l)}.`,
      en: `${formatNumber(out, l)} went out, but stock and receipts are only ${formatNumber(available, l)}.`,
    }),
    suggests: () => causes.UNRECORDED_RECEIPT,
  },
  REMAINDER_MISMATCH: mismatch({
    id: "Yang belum tidak sama dengan selisihnya",
    en: "The remainder is not the difference",
  }),
  SEXES_MISMATCH: mismatch({
    id: "Laki-laki dan perempuan tidak sama dengan jumlah",
    en: "Men and women are not the total",
  }),
  SHARE_MISMATCH: {
    title: { id: "Persentase tidak cocok", en: "Percentages that do not fit" },
    says: ({ expected, found, decimals }, l) => {
      const digits = Math.max(2, Math.min(decimals, 4));
      const [shown, actual] = [formatPercent(found, l, digits), formatPercent(expected, l, digits)];
      return { id: `Tertulis ${shown}, hitungan ${actual}.`, en: `It says ${shown}, the quotient is ${actual}.` };
    },
    suggests: ({ fits }) =>
      fits === undefined
        ? undefined
        : {
            id: `Cocok bila dasarnya "${fits}". Tulis dasarnya.`,
            en: `It fits with "${fits}" as the base. Name the base.`,
          },
  },
  SHARE_ON_OTHER_BASE: {
    title: { id: "Persentase dari dasar lain", en: "Percentages of another base" },
    says: ({ base, follows, fits, rows }, l) => ({
      id: `${formatNumber(fits, l)} dari ${formatNumber(rows, l)} persentase kolom ini dihitung dari ${together(follows)}, bukan dari ${quote(base)}.`,
      en: `${formatNumber(fits, l)} of ${formatNumber(rows, l)} percentages of this column are of ${together(follows)}, not of ${quote(base)}.`,
    }),
    suggests: ({ follows }) => ({
      id: `Bila memang demikian, tulis ${together(follows)} pada judul kolom.`,
      en: `If that is meant, write ${together(follows)} into the header.`,
    }),
  },
  RECORDED_EXCEEDS_REQUIRED: {
    title: { id: "Terekam melebihi wajib KTP", en: "More recorded than required" },
    says: ({ bound, found }, l) => ({
      id: `Terekam ${formatNumber(found, l)}, wajib KTP ${formatNumber(bound, l)}.`,
      en: `${formatNumber(found, l)} recorded, ${formatNumber(bound, l)} with the duty.`,
    }),
    suggests: () => ({
      id: "Ini boleh terjadi karena melayani penduduk luar atau pelajar 16 tahun; pastikan kedua angka dari tanggal yang sama.",
      en: "This may be right, for outsiders and pupils of 16 are recorded too; see that both figures are of the same day.",
    }),
  },
  STAGES_EXCEED_RECORDED: {
    title: { id: "Tahap cetak melebihi perekaman", en: "Cards exceed people recorded" },
    says: ({ bound, found }, l) => ({
      id: `Cetak, PRR, dan SFE bersama-sama ${formatNumber(found, l)}, padahal yang terekam ${formatNumber(bound, l)}.`,
      en: `Printed, ready and waiting cards are ${formatNumber(found, l)} together, but ${formatNumber(bound, l)} people are recorded.`,
    }),
    suggests: () => ({
      id: "Mungkin ada orang yang terhitung di dua tahap, atau angkanya dari tanggal berbeda; hitung tiap orang sekali, per tanggal yang sama.",
      en: "Perhaps some people are counted in two stages, or the figures are of different days; count each person once, as of one day.",
    }),
  },
  IKD_EXCEEDS_RECORDED: {
    title: { id: "IKD melebihi perekaman", en: "More IKD than people recorded" },
    says: ({ bound, found }, l) => ({
      id: `IKD aktif ${formatNumber(found, l)}, padahal yang terekam ${formatNumber(bound, l)}.`,
      en: `${formatNumber(found, l)} IKD are active, but ${formatNumber(bound, l)} people are recorded.`,
    }),
    suggests: () => ({
      id: "IKD hanya aktif setelah orangnya direkam; pastikan kedua angka dari tanggal yang sama dan hanya penduduk setempat.",
      en: "An IKD is active only after its owner was recorded; see that both figures are of the same day and of residents only.",
    }),
  },
  TARGET_MISMATCH: {
    title: { id: "Target tidak cocok dengan dasarnya", en: "Targets that do not fit their base" },
    says: ({ expected, found, base }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}; yang paling dekat ${formatNumber(expected, l)}${base === undefined ? "" : ` dari "${base}"`} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}; the nearest is ${formatNumber(expected, l)}${base === undefined ? "" : ` from "${base}"`} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  SERVICES_MISMATCH: mismatch({ id: "Jumlah ke samping tidak cocok", en: "Sums across that do not add up" }),
  CONDITIONS_MISMATCH: mismatch({ id: "Jumlah alat tidak cocok", en: "Devices do not add up" }),
  DAYS_REVERSED: {
    title: { id: "Urutan tanggal terbalik", en: "Days in the wrong order" },
    says: ({ earlier, later }, l) => ({
      id: `${formatDate(later, l)} lebih awal daripada ${formatDate(earlier, l)}.`,
      en: `${formatDate(later, l)} is before ${formatDate(earlier, l)}.`,
    }),
    suggests: () => ({
      id: "Periksa hari, bulan, dan tahun keduanya, lalu perbaiki yang keliru.",
      en: "Look at the day, month and year of both, and mend the wrong one.",
    }),
  },
  USE_ON_CLOSED_DAY: {
    title: { id: "Pemakaian pada hari tutup atau kosong", en: "Use on a closed day" },
    says: ({ used, status }, l) => ({
      id: `Tercatat pemakaian ${formatNumber(used, l)}, padahal status hari itu ${status}.`,
      en: `${formatNumber(used, l)} used although the day is marked ${status}.`,
    }),
    suggests: () => ({
      id: "Betulkan status harinya, atau pindahkan pemakaiannya ke hari yang benar.",
      en: "Correct the day's status, or move the use to its right day.",
    }),
  },
  NO_USE_ON_NORMAL_DAY: {
    title: { id: "Hari normal tanpa pemakaian", en: "Normal days without use" },
    says: () => ({
      id: "Hari ini berstatus normal tetapi tidak ada pemakaian.",
      en: "The day is marked normal and nothing was used.",
    }),
    suggests: () => ({ id: "Perbaiki statusnya, atau isi pemakaiannya.", en: "Mend its status, or fill in the use." }),
  },
  PARTNER_MISSING: {
    title: { id: "Pasangan data belum diisi", en: "Missing partners" },
    says: ({ given }) => ({
      id: `"${given}" sudah diisi, tetapi sel ini kosong.`,
      en: `"${given}" is filled in, but this cell is blank.`,
    }),
    suggests: () => ({
      id: "Isi sel ini, atau kosongkan pasangannya.",
      en: "Fill in this cell, or leave its partner blank.",
    }),
  },
  SESSION_EXCEEDED: {
    title: { id: "Hasil sesi terlalu besar", en: "Sessions with too many results" },
    says: ({ bound, found, attended }, l) => ({
      id: `Hasilnya ${formatNumber(found, l)}, padahal yang ${attended ? "hadir" : "disasar"} ${formatNumber(bound, l)}.`,
      en: `${formatNumber(found, l)} results, but ${formatNumber(bound, l)} ${attended ? "came" : "were expected"}.`,
    }),
    suggests: () => ({ id: "Periksa kedua angka.", en: "Check both figures." }),
  },
  CAPACITY_EXCEEDED: {
    title: { id: "Cetak melebihi kemampuan printer", en: "More printed than the printers can" },
    says: ({ bound, found }, l) => ({
      id: `Tercetak ${formatNumber(found, l)}, kemampuan printer ${formatNumber(bound, l)}.`,
      en: `${formatNumber(found, l)} printed, the printers can do ${formatNumber(bound, l)}.`,
    }),
    suggests: () => ({
      id: "Periksa angka cetaknya dan kapasitas printer.",
      en: "Check the number printed and the printers' capacity.",
    }),
  },
  SAME_FIGURE: {
    title: { id: "Angka sama untuk dua hal", en: "The same figure for two things" },
    says: ({ value, column }, l) => ({
      id: `${formatNumber(value, l)} juga tertulis di "${column}".`,
      en: `${formatNumber(value, l)} also stands under "${column}".`,
    }),
    suggests: () => ({ id: "Pastikan tidak tersalin.", en: "See that it was not copied." }),
  },
  SERIALS_MISMATCH: mismatch({ id: "Nomor seri tidak sesuai jumlah", en: "Serial numbers do not match the quantity" }),
  STOCK_COUNT_DIFFERS: {
    title: { id: "Hasil hitung fisik berbeda", en: "Counted stock differs" },
    says: ({ expected, found }, l) => ({
      id: `Dihitung ${formatNumber(found, l)}, di kartu ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `${formatNumber(found, l)} counted, ${formatNumber(expected, l)} on the card (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  CARRY_OVER_BROKEN: {
    title: { id: "Stok awal tidak sama dengan sisa sebelumnya", en: "Opening stock is not the closing before it" },
    says: ({ expected, found, previous, sheet }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, sisa sebelumnya (${previous}${sheet === undefined ? "" : ` di lembar "${sheet}"`}) ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}, the closing before it (${previous}${sheet === undefined ? "" : ` on sheet "${sheet}"`}) is ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  ENGLISH_THOUSANDS: {
    title: { id: "Ribuan ditulis dengan koma", en: "Thousands written with commas" },
    says: ({ header, rows, example }, l) => ({
      id: `${formatNumber(rows, l)} sel di kolom ${quote(header)} memakai koma sebagai pemisah ribuan, seperti ${quote(example)}. Excel berbahasa Indonesia membacanya sebagai desimal atau teks. Ubah semuanya sekaligus menjadi angka.`,
      en: `${formatNumber(rows, l)} cells of column ${quote(header)} part thousands with commas, such as ${quote(example)}. Indonesian Excel reads them as decimals or texts. Turn all of them into numbers at once.`,
    }),
  },
  BLANK_CELL: {
    title: { id: "Sel kosong di kolom yang lainnya terisi", en: "Blank cells in a column that is full otherwise" },
    says: ({ value }, l) => ({
      id: `Sel ini kosong, padahal angka lain di barisnya menghasilkan ${formatNumber(value, l)}.`,
      en: `This cell is blank, and the other figures of its row give ${formatNumber(value, l)}.`,
    }),
    suggests: () => ({
      id: "Isi sel ini bila angka lainnya benar.",
      en: "Fill it in if the other figures are right.",
    }),
  },
  NAME_BLANK: {
    title: { id: "Nama wilayah kosong", en: "Blank names of areas" },
    says: () => ({
      id: "Nama wilayah di baris ini kosong, padahal angkanya ada. Isi namanya.",
      en: "The name of this row's area is blank, though it has figures. Fill it in.",
    }),
  },
  CHOICES_UNKNOWN: {
    title: { id: "Kolom yang isinya tidak sesuai pilihan", en: "Columns whose content is not on the list" },
    says: ({ header, unknown, filled, choices }, l) => ({
      id: `${formatNumber(unknown, l)} dari ${formatNumber(filled, l)} isian ${quote(header)} bukan pilihan yang dikenal (${choices.join(", ")}). Mungkin kolom ini berisi hal lain; pilih artinya di bagian kolom.`,
      en: `${formatNumber(unknown, l)} of ${formatNumber(filled, l)} cells of ${quote(header)} are none of the known choices (${choices.join(", ")}). Perhaps the column holds something else; choose its meaning among the columns.`,
    }),
  },
  COLUMN_DOUBTED: {
    title: { id: "Kolom yang mungkin berisi hal lain", en: "Columns that may hold something else" },
    says: ({ others }) => ({
      id: `Sebagian besar baris kolom ini tidak cocok dengan ${others.map((other) => quote(other)).join(" dan ")}. Mungkin kolom ini berisi hal lain daripada judulnya; pilih artinya di bagian kolom.`,
      en: `Most rows of this column do not fit ${others.map((other) => quote(other)).join(" and ")}. Perhaps it holds something else than its header says; choose its meaning among the columns.`,
    }),
    suggests: ({ fit, of = [] }) => {
      const [a = "", b = ""] = of.map((other) => quote(other));
      if (fit === undefined) return undefined;
      const sum = { SUM: `${a} + ${b}`, DIFFERENCE: `${a} − ${b}`, SHARE: `${a} ÷ ${b}` }[fit];
      return { id: `Angkanya cocok dengan ${sum}.`, en: `Its figures are ${sum}.` };
    },
  },
  RUNNING_TOTAL_BROKEN: {
    title: {
      id: "Total berjalan tidak bertambah sesuai angka harinya",
      en: "Running totals that do not grow by what is new",
    },
    says: ({ expected, found, previous }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}; ${previous} ditambah angka baris ini menghasilkan ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}; ${previous} and what this row adds give ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  PARTS_ABOVE_WHOLE: {
    title: { id: "Rincian melebihi sasaran", en: "Details above the number expected" },
    says: ({ bound, found }, l) => ({
      id: `Rincian di baris ini berjumlah ${formatNumber(found, l)}, padahal sasarannya ${formatNumber(bound, l)}. Periksa keduanya.`,
      en: `The details of this row add up to ${formatNumber(found, l)}, but ${formatNumber(bound, l)} were expected. Check both.`,
    }),
  },
  NIK_AGAINST_PERSON: {
    title: { id: "Isi baris berbeda dari NIK-nya", en: "Rows that differ from their NIK" },
    says: ({ about, isMost }) => (isMost ? OF_MOST : OF_PERSON)[about],
  },
  YEARS_FILLED: {
    title: { id: "Tahun naik dari baris ke baris", en: "Years that go up row by row" },
    says: ({ first, last }) => ({
      id: `Tahunnya naik di tiap baris, dari ${first} sampai ${last}, padahal wilayahnya berlainan. Mungkin selnya terisi karena ditarik; samakan bila tahunnya sama.`,
      en: `The years go up row by row, from ${first} to ${last}, though the areas differ. Perhaps the cells were filled by dragging; make them equal if they are of one year.`,
    }),
  },
  CODE_TWICE: {
    title: { id: "Satu kode untuk dua wilayah", en: "One code for two areas" },
    says: ({ earlier }) => ({
      id: `Kode ini sudah dipakai wilayah lain di ${earlier}. Salah satunya keliru.`,
      en: `Another area has this code in ${earlier}. One of them is wrong.`,
    }),
  },
  DUPLICATE_KEY: {
    title: { id: "Baris tercatat dua kali", en: "Rows recorded twice" },
    says: ({ earlier }) => ({
      id: `Baris yang sama sudah tercatat di ${earlier}.`,
      en: `The same row already stands at ${earlier}.`,
    }),
    suggests: () => ({ id: "Hapus salah satunya, atau perbaiki isinya.", en: "Remove one of them, or mend it." }),
  },
  WORKING_DAY_MISSING: {
    title: { id: "Hari kerja terlewat", en: "Working days left out" },
    says: ({ first, days }, l) => ({
      id:
        days === 1
          ? `${formatDate(first, l)} belum ada barisnya.`
          : `${formatNumber(days, l)} hari kerja mulai ${formatDate(first, l)} belum ada barisnya.`,
      en:
        days === 1
          ? `${formatDate(first, l)} has no row.`
          : `${formatNumber(days, l)} working days from ${formatDate(first, l)} on have no row.`,
    }),
    suggests: () => ({
      id: "Sisipkan barisnya, atau tulis harinya di kalender bila kantor tutup.",
      en: "Insert the row, or put the day on the calendar if the office was closed.",
    }),
  },
  DATES_OUT_OF_ORDER: {
    title: { id: "Tanggal tidak berurutan", en: "Dates out of order" },
    says: ({ previous, date }, l) => ({
      id: `${formatDate(date, l)} berada sesudah ${formatDate(previous, l)}.`,
      en: `${formatDate(date, l)} stands after ${formatDate(previous, l)}.`,
    }),
    suggests: () => ({ id: "Periksa tanggalnya, atau urutkan barisnya.", en: "Check the day, or sort the rows." }),
  },
  CUMULATIVE_FALLS: {
    title: { id: "Angka kumulatif turun", en: "Cumulative figures that fall" },
    says: ({ expected, found, previous }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, sebelumnya (${previous}) ${formatNumber(expected, l)}.`,
      en: `It says ${formatNumber(found, l)}, before it (${previous}) stands ${formatNumber(expected, l)}.`,
    }),
    suggests: () => ({
      id: "Bila karena kematian atau penonaktifan, tulis alasannya di keterangan.",
      en: "If deaths or deactivations are the reason, say so in the notes.",
    }),
  },
  FIGURE_FROZEN: {
    title: { id: "Angka tidak berubah meski ada kegiatan", en: "Figures that stand still despite activity" },
    says: ({ value, previous }, l) => ({
      id: `Masih ${formatNumber(value, l)} seperti di ${previous}, padahal ada kegiatan.`,
      en: `Still ${formatNumber(value, l)} as at ${previous}, although there was activity.`,
    }),
    suggests: () => ({ id: "Perbarui angkanya.", en: "Bring the figure up to date." }),
  },
  OUTLIER: {
    title: { id: "Angka jauh dari biasanya", en: "Figures far from the usual" },
    says: ({ found, usual }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, biasanya sekitar ${formatNumber(usual, l, 0)}.`,
      en: `It says ${formatNumber(found, l)}, usually about ${formatNumber(usual, l, 0)}.`,
    }),
    suggests: () => ({
      id: "Biarkan bila memang demikian; bila tidak, betulkan.",
      en: "Leave it if that is right; if not, correct it.",
    }),
  },
  DIGIT_SLIP: {
    title: { id: "Kelebihan atau kekurangan angka", en: "A digit too many or too few" },
    says: ({ found, usual, factor }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, biasanya sekitar ${formatNumber(usual, l, 0)}; mungkin maksudnya ${formatNumber(found / factor, l)}.`,
      en: `It says ${formatNumber(found, l)}, usually about ${formatNumber(usual, l, 0)}; perhaps ${formatNumber(found / factor, l)} was meant.`,
    }),
  },
  TOTAL_BETWEEN_ROWS: {
    title: { id: "Baris jumlah di tengah data", en: "Total row between data rows" },
    says: () => ({
      id: "Baris jumlah ini berada di antara baris data, sehingga ikut terhitung dalam penjumlahan kolom.",
      en: "This total row stands between data rows, so every sum over the column counts it along.",
    }),
    suggests: () => ({ id: "Pindahkan ke bawah baris terakhir.", en: "Move it below the last row." }),
  },
  TOTAL_MISMATCH: mismatch({ id: "Jumlah tidak cocok", en: "Totals that do not add up" }),
  RISE_WITHOUT_RECEIPT: {
    title: { id: "Stok naik tanpa penerimaan", en: "Stock rises without a receipt" },
    says: ({ before, received, found }, l) => ({
      id: `Stok ${formatNumber(found, l)}, padahal sebelumnya ${formatNumber(before, l)} dan diterima ${formatNumber(received, l)}.`,
      en: `The stock is ${formatNumber(found, l)}, but it was ${formatNumber(before, l)} and ${formatNumber(received, l)} came in.`,
    }),
    suggests: () => causes.UNRECORDED_RECEIPT,
  },
  PARTS_MISMATCH: {
    title: { id: "Jumlah wilayah tidak cocok antarlembar", en: "Areas do not add up between sheets" },
    says: ({ expected, found, sheet }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}; jumlah wilayah di lembar "${sheet}" ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}; the areas on sheet "${sheet}" add up to ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  RECEIPTS_DIFFER: onOneDay({ id: "Penerimaan berbeda antarlembar", en: "Receipts differ between sheets" }),
  PRINTS_DIFFER: onOneDay({ id: "Pemakaian berbeda dengan laporan cetak", en: "Use differs from the printing report" }),
  STOCK_DIFFERS: onOneDay({ id: "Sisa berbeda dengan kartu stok", en: "Stock differs from the stock card" }),
  BASE_DIFFERS: {
    title: { id: "Dasar berbeda antarlembar", en: "The base differs between sheets" },
    says: ({ expected, found, sheet }, l) => ({
      id: `Tertulis ${formatNumber(found, l)}, di lembar "${sheet}" ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
      en: `It says ${formatNumber(found, l)}, sheet "${sheet}" says ${formatNumber(expected, l)} (${formatSigned(found - expected, l)}).`,
    }),
    suggests: because,
  },
  SEVERAL_TARGETS: {
    title: { id: "Lebih dari satu target atau batas waktu", en: "More than one target or deadline" },
    says: ({ earlier }) => ({
      id: `Untuk indikator yang sama sudah ada isi lain di ${earlier}.`,
      en: `The same indicator has another entry at ${earlier}.`,
    }),
    suggests: () => ({ id: "Pakai satu saja, atau tulis sumbernya.", en: "Keep one of them, or name its source." }),
  },
  PERIOD_DIFFERS: {
    title: { id: "Periode berbeda antarlembar", en: "Periods differ between sheets" },
    says: ({ sheet, here, there }) => ({
      id: `Lembar ini periode "${here}", lembar "${sheet}" periode "${there}".`,
      en: `This sheet is for "${here}", sheet "${sheet}" for "${there}".`,
    }),
    suggests: () => ({ id: "Bandingkan hanya periode yang sama.", en: "Compare figures of the same period only." }),
  },
  BASE_NOT_RECORDED: {
    title: { id: "Dasar target IKD bukan perekaman", en: "The IKD target is not based on the recorded" },
    says: () => ({
      id: "Ditjen Dukcapil menghitung target IKD dari penduduk yang sudah perekaman. Tulis dasarnya di setiap laporan.",
      en: "The ministry counts the IKD target from the people recorded. Name the base in every report.",
    }),
  },
  NOT_REPORTED: {
    title: { id: "Belum melapor", en: "Not reported" },
    says: ({ area, first, months }) => {
      const when = monthsText(first, months);
      return area === undefined
        ? { id: `Tidak ada laporan ${when.id} dari siapa pun.`, en: `Nobody reported ${when.en}.` }
        : { id: `${quote(area)} belum melapor ${when.id}.`, en: `${quote(area)} has not reported ${when.en}.` };
    },
    suggests: () => ({
      id: "Minta laporannya, atau isi bila sudah ada.",
      en: "Ask for the report, or fill it in where there is one.",
    }),
  },
  DELIVERY_OVERDUE: {
    title: { id: "Kiriman lewat waktu", en: "Delivery overdue" },
    says: ({ due, days }, l) => ({
      id: `Kiriman ${formatDate(due, l)} sudah lewat ${formatNumber(days, l)} hari dan belum dicatat diterima.`,
      en: `The delivery of ${formatDate(due, l)} is ${formatNumber(days, l)} days past and not recorded as received.`,
    }),
    suggests: () => ({
      id: "Tanyakan kirimannya, atau catat jumlah yang diterima.",
      en: "Ask about the delivery, or record what was received.",
    }),
  },
  REQUEST_DUE: {
    title: { id: "Usulan blanko sudah waktunya", en: "Request for blanks is due" },
    says: ({ runsOut, askBy, lead }, l) => ({
      id: `Blanko habis ${formatDate(runsOut, l)} dan kiriman perlu ${formatNumber(lead, l)} hari kerja: usulan paling lambat ${formatDate(askBy, l)}, belum ada yang tercatat.`,
      en: `The blanks run out on ${formatDate(runsOut, l)} and a delivery takes ${formatNumber(lead, l)} working days: the request was due by ${formatDate(askBy, l)}, and none is recorded.`,
    }),
    suggests: () => ({ id: "Kirim usulan sekarang.", en: "Send the request now." }),
  },
  RUNS_OUT_FIRST: {
    title: { id: "Blanko habis sebelum kiriman berikutnya", en: "Blanks run out before the next delivery" },
    says: ({ runsOut, receipt }, l) => ({
      id: `Dengan pemakaian biasanya blanko habis ${formatDate(runsOut, l)}, kiriman berikutnya ${formatDate(receipt, l)}.`,
      en: `At the usual use the blanks run out on ${formatDate(runsOut, l)}, the next delivery is on ${formatDate(receipt, l)}.`,
    }),
    suggests: () => ({
      id: "Minta kiriman lebih awal, atau atur kuota.",
      en: "Ask for an earlier delivery, or set a quota.",
    }),
  },
};

/** `Feb 2025`; `Feb 2025 sampai Mar 2025`. */
function monthsText(first: string, months: number): Words {
  const [year = 0, month = 1] = first.split("-").map(Number);
  const last = year * 12 + month - 1 + months - 1;
  const [from, to] = (["id", "en"] as const).map((l) => [
    formatMonth(year, month, l),
    formatMonth(Math.floor(last / 12), (last % 12) + 1, l),
  ]) as [string[], string[]];
  return months === 1 ? { id: from[0] ?? "", en: to[0] ?? "" } : { id: from.join(" sampai "), en: to.join(" to ") };
}

export function findingText(finding: Finding, language: Language): FindingText {
  const { says, suggests } = sentences[finding.code] as Sentence<unknown>;
  const message = says(finding.detail, language)[language];
  const suggestion = suggests?.(finding.detail, language)?.[language];
  return { message: message.charAt(0).toUpperCase() + message.slice(1), ...(suggestion && { suggestion }) };
}

/** Heading of a group of findings. */
export function findingTitle(code: FindingCode, language: Language): string {
  return sentences[code].title[language];
}

export const severityText: Readonly<Record<Finding["severity"], Words>> = {
  error: { id: "salah", en: "wrong" },
  warning: { id: "perlu dilihat", en: "to be looked at" },
  info: { id: "catatan", en: "note" },
};
