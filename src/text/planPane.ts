import { longDate } from "./standing/words";
import type { Words } from "../core/words";
import { formatDate, formatNumber } from "./format";

type Said = Words | ((...values: never[]) => Words);
type PaneText = Readonly<Record<string, Said | Readonly<Record<string, Said>>>>;

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

const MONTHS = {
  id: "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" "),
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
} as const;

/** The screen *Rencana*. */
export const planText = {
  standing: { id: "Keadaan", en: "Standing" },
  plan: { id: "Rencana", en: "Plan" },
  views: { id: "Keadaan atau rencana", en: "Standing or plan" },
  needs: { id: "Rencana memerlukan stok dan pemakaian harian.", en: "A plan needs the stock and the daily use." },
  needsHelp: {
    id: "Lengkapi kartu stok sampai lima hari normal, lalu baca lagi.",
    en: "Complete the stock card up to five normal days, then read again.",
  },
  lasts: (day: number) => ({
    id: `Dengan rencana ini blanko diperkirakan cukup sampai sebelum ${longDate(day, "id")}.`,
    en: `With this plan the cards are expected to last until before ${longDate(day, "en")}.`,
  }),
  lastsLong: {
    id: "Dengan rencana ini blanko cukup lebih dari dua tahun.",
    en: "With this plan the cards last for more than two years.",
  },
  decide: { id: "Yang direncanakan", en: "What is planned" },
  requestCards: { id: "Blanko yang diminta (keping)", en: "Blank cards to ask for" },
  requestDay: { id: "Diperkirakan datang", en: "Expected to come" },
  quota: { id: "Kuota per hari kerja (keping)", en: "Quota a working day (cards)" },
  quotaHint: { id: "Kosongkan bila tidak dibatasi.", en: "Leave empty where nothing is rationed." },
  inRepair: { id: "Printer yang diperbaiki", en: "Printers in repair" },
  inRepairHint: (working: number) => ({
    id: `Sekarang ${formatNumber(working, "id")} printer bekerja.`,
    en: `${formatNumber(working, "en")} ${working === 1 ? "printer works" : "printers work"} now.`,
  }),
  factor: { id: "Pemakaian menjadi berapa kali", en: "Demand, how many times the usual" },
  factorHint: { id: "Misalnya 1,5 menjelang Pilkades.", en: "For example 1.5 before a village election." },
  from: { id: "Mulai", en: "From" },
  to: { id: "Sampai", en: "To" },
  policy: { id: "Siapa yang didahulukan bila blanko kurang", en: "Who comes first if cards are short" },
  policies: {
    URUT: {
      id: "PRR, pemula, hilang, ubah, pindah, rusak",
      en: "Ready to print, first, lost, changed, moved, spoiled",
    },
    PEMULA: {
      id: "Pemula, lalu PRR, lalu cetak ulang (urutan 2020)",
      en: "First cards, ready to print, then reprints (order of 2020)",
    },
    RATA: { id: "Semua sebanding dengan kebutuhannya", en: "All in proportion to their need" },
  },
  causes: {
    prr: { id: "PRR", en: "ready to print" },
    pemula: { id: "pemula", en: "first cards" },
    hilang: { id: "hilang", en: "lost" },
    ubah: { id: "ubah data", en: "changed" },
    pindah: { id: "pindah datang", en: "moved" },
    rusak: { id: "rusak dan cetak ulang", en: "spoiled and reprints" },
  },
  unservedBy: (cause: Words, until: number) => ({
    id: `Belum terlayani sampai ${formatDate(until, "id")}: ${cause.id}`,
    en: `Not served until ${formatDate(until, "en")}: ${cause.en}`,
  }),
  outreachDays: { id: "Hari jemput bola per minggu", en: "Days of outreach a week" },
  outreachDaysHint: (daysAWeek: number, results: readonly Words[]) => ({
    id: `Sekarang ${formatNumber(daysAWeek, "id", 1)}; sehari rata-rata ${results.map(({ id }) => id).join(" dan ")}.`,
    en: `Now ${formatNumber(daysAWeek, "en", 1)}; a day brings ${results.map(({ en }) => en).join(" and ")} on average.`,
  }),
  outreachResult: {
    perekaman: (people: number) => ({
      id: `${formatNumber(people, "id", 1)} perekaman`,
      en: `${formatNumber(people, "en", 1)} recordings`,
    }),
    ikd: (people: number) => ({
      id: `${formatNumber(people, "id", 1)} aktivasi IKD`,
      en: `${formatNumber(people, "en", 1)} IKD activations`,
    }),
  },
  pin: { id: "Bandingkan dengan rencana lain", en: "Compare with another plan" },
  unpin: { id: "Bandingkan dengan keadaan sekarang", en: "Compare with how it is" },
  first: { id: "Rencana 1", en: "Plan 1" },
  second: { id: "Rencana 2", en: "Plan 2" },
  outreach: {
    perekaman: { id: "Tambahan perekaman per hari kerja (jiwa)", en: "More recordings a working day (people)" },
    ikd: { id: "Tambahan aktivasi IKD per hari kerja (jiwa)", en: "More IKD activations a working day (people)" },
  },
  outreachHint: (pace: number) => ({
    id: `Misalnya dari jemput bola. Sekarang ${formatNumber(pace, "id", pace < 10 ? 1 : 0)} per hari kerja.`,
    en: `From outreach, for example. ${formatNumber(pace, "en", pace < 10 ? 1 : 0)} a working day now.`,
  }),
  reached: {
    perekaman: (deadline: number) => ({
      id: `Target perekaman tercapai (batas ${formatDate(deadline, "id")})`,
      en: `Recording target reached (by ${formatDate(deadline, "en")})`,
    }),
    ikd: (deadline: number) => ({
      id: `Target IKD tercapai (batas ${formatDate(deadline, "id")})`,
      en: `IKD target reached (by ${formatDate(deadline, "en")})`,
    }),
  },
  never: { id: "tidak tercapai", en: "not reached" },
  same: { id: "Seperti sekarang", en: "As it is" },
  withPlan: { id: "Dengan rencana", en: "With the plan" },
  what: { id: "Akibatnya", en: "What comes of it" },
  runsOut: { id: "Diperkirakan habis", en: "Expected to run out" },
  between: { id: "Kemungkinan besar antara", en: "Probably between" },
  daysShort: (until: number) => ({
    id: `Hari kerja yang tidak terlayani penuh sampai ${formatDate(until, "id")}`,
    en: `Working days not served in full until ${formatDate(until, "en")}`,
  }),
  unservedIn: (year: number, month: number) => ({
    id: `Belum terlayani ${MONTHS.id[month - 1]} ${year} (keping)`,
    en: `Not served in ${MONTHS.en[month - 1]} ${year} (cards)`,
  }),
  left: (until: number) => ({
    id: `Sisa pada ${formatDate(until, "id")} (keping)`,
    en: `Left on ${formatDate(until, "en")} (cards)`,
  }),
  twoYears: { id: "lebih dari dua tahun", en: "more than two years" },
  and: { id: "dan", en: "and" },
  caption: (first: number, day: number, until: number, [left, right]: readonly [Words, Words]) => ({
    id: `Stok ${formatNumber(first, "id")} keping pada ${formatDate(day, "id")} sampai ${formatDate(until, "id")}. Garis penuh: ${lower(right.id)}. Garis putus-putus: ${lower(left.id)}.`,
    en: `Stock of ${formatNumber(first, "en")} cards on ${formatDate(day, "en")} until ${formatDate(until, "en")}. Drawn through: ${lower(right.en)}. Dashed: ${lower(left.en)}.`,
  }),
  thin: {
    id: "Garis tipis: bila pemakaian lebih banyak atau lebih sedikit.",
    en: "Thin: at more or less use.",
  },
  write: { id: "Tulis ke lembar baru", en: "Write to a new sheet" },
  written: (sheet: string) => ({
    id: `Rencana ditulis di lembar "${sheet}", dengan rumus yang ikut berubah bila angkanya diubah.`,
    en: `The plan is on the sheet "${sheet}", with formulas that follow when its figures are changed.`,
  }),
  writtenPartly: (sheet: string) => ({
    id: `Lembar "${sheet}" dibuat, tetapi sebagian rumusnya tidak dapat ditulis. Hapus lembar itu lalu ulangi.`,
    en: `The sheet "${sheet}" was made, but some of its formulas could not be written. Delete it and try again.`,
  }),
  sheet: { id: "Rencana", en: "Plan" },
  letter: { id: "Salin angka surat permintaan", en: "Copy the figures of the request letter" },
} as const satisfies PaneText;

/** The text on the sheet that a plan is written to. */
export const planSheetText = {
  title: { id: "Rencana blanko KTP-el", en: "Plan for KTP-el blank cards" },
  about: (day: number) => ({
    id: `Dari keadaan per ${longDate(day, "id")}. Ubah angka di kolom B; rumus di bawah ikut berubah.`,
    en: `From the figures of ${longDate(day, "en")}. Change the figures in column B; the formulas below follow.`,
  }),
  stock: { id: "Stok (keping)", en: "Stock (cards)" },
  asOf: { id: "Keadaan per tanggal", en: "As of" },
  use: { id: "Blanko keluar per hari kerja", en: "Cards a working day" },
  receipts: { id: "Kiriman: tanggal dan keping", en: "Deliveries: day and cards" },
  agenda: { id: "Agenda: mulai, selesai, kali", en: "Events: from, to, times" },
  daysOff: { id: "Hari libur", en: "Days off" },
  result: { id: "Hasil", en: "Result" },
  withAddIn: { id: "Dengan Lembar Dukcapil", en: "With Lembar Dukcapil" },
  plain: { id: "Dengan Excel biasa", en: "In plain Excel" },
  lasts: { id: "Stok cukup untuk (hari kerja)", en: "The stock lasts for (working days)" },
  out: { id: "Diperkirakan habis tanpa kiriman dan agenda", en: "Expected to run out without deliveries and events" },
  outPlanned: {
    id: "Diperkirakan habis dengan kiriman dan agenda",
    en: "Expected to run out with deliveries and events",
  },
  request: { id: "Permintaan", en: "Request" },
  asked: { id: "Blanko yang diusulkan (keping)", en: "Blank cards to ask for" },
  letter: { id: "Angka untuk surat permintaan", en: "Figures for the request letter" },
} as const satisfies PaneText;
