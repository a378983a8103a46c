import type { RecapDoubt } from "../contract/recap";
import type { Language, Words } from "../core/words";
import { formatNumber, formatPercent, quote } from "./format";

/** The names of the recap's sheets and columns. */
export const recapText = {
  TITLE: { id: "Rekap kantor", en: "Recap of offices" },
  ABOUT: {
    id: "Dari berkas yang diperiksa; laporan yang diganti laporan lebih baru tidak dijumlahkan.",
    en: "From the files that were checked; a report with a later one is not added up.",
  },
  OFFICES: { id: "Rekap", en: "Recap" },
  AREAS: { id: "Wilayah", en: "Areas" },
  DOUBTS: { id: "Perlu dilihat", en: "Worth a look" },
  CHARTS: { id: "Grafik", en: "Charts" },
  OFFICE: { id: "Kantor", en: "Office" },
  FILE: { id: "Berkas", en: "File" },
  PERIOD: { id: "Periode", en: "Period" },
  SUMMED: { id: "Dijumlahkan", en: "Added up" },
  REQUIRED: { id: "Wajib KTP (jiwa)", en: "Wajib KTP (people)" },
  RECORDED: { id: "Sudah rekam (jiwa)", en: "Recorded (people)" },
  COVERAGE: { id: "Cakupan perekaman", en: "Recording coverage" },
  ACTIVE: { id: "IKD aktif (jiwa)", en: "Active IKD (people)" },
  BASE: { id: "Dasar IKD (jiwa)", en: "Base of IKD (people)" },
  BASE_NAME: { id: "Nama dasar", en: "Name of the base" },
  IKD_SHARE: { id: "IKD dari dasarnya", en: "IKD of its base" },
  STOCK: { id: "Stok blanko (keping)", en: "Blank stock (cards)" },
  RUNS_OUT: { id: "Blanko habis", en: "Blanks run out" },
  ERRORS: { id: "Salah", en: "Wrong" },
  WARNINGS: { id: "Perlu dilihat", en: "Worth a look" },
  TOTAL: { id: "Jumlah", en: "Total" },
  KIND: { id: "Jenis lembar", en: "Kind of sheet" },
  AREA_CODE: { id: "Kode wilayah", en: "Area code" },
  AREA: { id: "Wilayah", en: "Area" },
  COLUMN: { id: "Kolom", en: "Column" },
  UNIT: { id: "Satuan", en: "Unit" },
  VALUE: { id: "Nilai", en: "Value" },
  WHAT: { id: "Yang perlu diketahui", en: "What to know" },
  YES: { id: "ya", en: "yes" },
  NO: { id: "tidak", en: "no" },
  COVERAGE_CHART: { id: "Cakupan perekaman tiap kantor", en: "Recording coverage by office" },
  IKD_CHART: { id: "IKD dari dasarnya tiap kantor", en: "IKD of its base by office" },
  HISTORIES: { id: "Perjalanan", en: "Over time" },
  HISTORY_SAYS: { id: "Cakupan perekaman dari waktu ke waktu", en: "Recording coverage over time" },
  CHART_SAYS: { id: "Batang tiap kantor, yang terendah di atas", en: "A bar for each office, the lowest first" },
} as const satisfies Readonly<Record<string, Words>>;

/** The limits of the small charts' axes, because they do not begin at 0. */
export function historyAxisText(from: number, to: number): Words {
  const share = (value: number, l: Language) => formatPercent(value, l, 0);
  return {
    id: `Cakupan perekaman tiap kantor dari waktu ke waktu, yang terendah kini lebih dahulu. Semua sumbu sama, dari ${share(from, "id")} sampai ${share(to, "id")}, tidak dari 0.`,
    en: `Recording coverage of each office over time, the one that stands lowest now first. All axes are alike, from ${share(from, "en")} to ${share(to, "en")}, not from 0.`,
  };
}

/** One sentence for each thing to know before using the sums. */
export function recapDoubtText(doubt: RecapDoubt): Words {
  switch (doubt.doubt) {
    case "SAME_OFFICE": {
      const files = doubt.files.join(", ");
      return {
        id: `${quote(doubt.office)} ada dua kali untuk waktu yang sama (${files}); yang dijumlahkan berkas terakhir. Hapus salah satunya bila itu salinan.`,
        en: `${quote(doubt.office)} is there twice for one time (${files}); the last file is added up. Remove one if it is a copy.`,
      };
    }
    case "SEVERAL_OFFICES":
      return {
        id: `${doubt.file} berisi beberapa kantor (${doubt.offices.map(quote).join(", ")}); masing-masing ditulis sendiri.`,
        en: `${doubt.file} holds several offices (${doubt.offices.map(quote).join(", ")}); each is written by itself.`,
      };
    case "OTHER_PERIOD":
      return {
        id: `${doubt.file}: angka ${quote(doubt.office)} dari ${doubt.period}, kebanyakan kantor dari ${doubt.usual}. Mintalah yang terbaru sebelum menjumlahkan.`,
        en: `${doubt.file}: the figures of ${quote(doubt.office)} are of ${doubt.period}, most offices' of ${doubt.usual}. Ask for the latest before adding up.`,
      };
    case "NOT_REPORTED":
      return {
        id: `${quote(doubt.office)} belum melapor untuk ${doubt.period}.`,
        en: `${quote(doubt.office)} has not reported for ${doubt.period}.`,
      };
    case "LEVELS_DIFFER": {
      const figures = (l: Language) =>
        doubt.figures
          .map(({ header, own, above }) => `${header} ${formatNumber(own, l)} / ${formatNumber(above, l)}`)
          .join(", ");
      return {
        id: `${quote(doubt.office)} (${doubt.file}) dan ${doubt.above} berbeda untuk ${doubt.period}: ${figures("id")}. Tanyakan angka mana yang berlaku.`,
        en: `${quote(doubt.office)} (${doubt.file}) and ${doubt.above} differ for ${doubt.period}: ${figures("en")}. Ask which figure holds.`,
      };
    }
    case "NOTHING_KNOWN":
      return {
        id: `${doubt.file}: tidak ada tabel yang dikenal, jadi tidak ada angkanya di sini.`,
        en: `${doubt.file}: no table is known in it, so none of its figures is here.`,
      };
  }
}

/** The line that the command writes when it is done. */
export function recapDoneText(files: number, offices: number, unread: number): Words {
  return {
    id: `${files} berkas dibaca, ${offices} laporan, ${unread} berkas tidak terbaca.`,
    en: `${files} ${files === 1 ? "file" : "files"} read, ${offices} ${offices === 1 ? "report" : "reports"}, ${unread} not readable.`,
  };
}
