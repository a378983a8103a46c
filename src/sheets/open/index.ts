import { teks } from "../columnType";
import type { Act, Doc } from "../meaning/concept";
import type { SheetKind } from "../sheetKind";
import { openKind, some, type OpenKind } from "./openKind";

const PAPERS: ReadonlySet<Doc | undefined> = new Set([
  "kia",
  "kk",
  "akta",
  "aktaLahir",
  "aktaMati",
  "aktaKawin",
  "aktaCerai",
]);
const SUPPLIES: ReadonlySet<Doc | undefined> = new Set(["blanko", "blankoKia", "ribbon", "film", "cleaningKit"]);
const STOCK: ReadonlySet<Act | undefined> = new Set([
  "stok",
  "sistem",
  "laporan",
  "fisik",
  "selisih",
  "masuk",
  "pakai",
  "keluar",
  "butuh",
]);
/** Two ways of counting one stock. */
const COUNTED: ReadonlySet<Act> = new Set(["sistem", "laporan", "fisik"]);
const HELD: ReadonlySet<Act | undefined> = new Set(["miliki", "tte"]);

/** Cards in stock by district: according to the system, as reported, and the difference; with ribbon and film. */
const stokKecamatan = openKind(
  {
    name: "stokKecamatan",
    title: { id: "Stok per kecamatan", en: "Stock by district" },
    says: {
      id: "Satu baris per kecamatan: stok menurut sistem, menurut laporan, dan selisihnya.",
      en: "One row per district: stock by the system, as reported, and the difference.",
    },
    doc: "blanko",
  },
  (figures) =>
    some(figures, 2, ({ doc, act }) => SUPPLIES.has(doc) && (act === undefined || STOCK.has(act))) ||
    new Set(figures.flatMap(({ act }) => (act && COUNTED.has(act) ? [act] : []))).size >= 2,
);

/** PRR per wilayah: recorded, unique and waiting for their card, by area. */
const prrWilayah = openKind(
  {
    name: "prrWilayah",
    title: { id: "PRR per wilayah", en: "Ready to print by area" },
    says: {
      id: "Satu baris per wilayah: yang siap cetak, dewasa dan pemula.",
      en: "One row per area: ready to be printed, adults and those who come of age.",
    },
  },
  (figures) =>
    some(figures, 1, ({ act }) => act === "prr") &&
    figures.every(({ act, own, doc }) => act === "prr" || act === "sfe" || own !== undefined || SUPPLIES.has(doc)),
);

/** Cakupan dokumen: who holds a child's card, a family card or a certificate, and out of how many. */
const cakupanDokumen = openKind(
  {
    name: "cakupanDokumen",
    title: { id: "Cakupan dokumen per wilayah", en: "Documents held by area" },
    says: {
      id: "Satu baris per wilayah: yang memiliki dan belum memiliki KIA, akta, atau KK.",
      en: "One row per area: people with and without a child card, certificate or family card.",
    },
  },
  (figures) =>
    some(
      figures,
      1,
      ({ act, doc, no }) => doc !== "ktp" && doc !== "ikd" && (HELD.has(act) || (no === true && PAPERS.has(doc))),
    ),
);

/** Target per wilayah: what each area has to reach. */
const targetWilayah = openKind(
  {
    name: "targetWilayah",
    title: { id: "Target per wilayah", en: "Targets by area" },
    says: {
      id: "Satu baris per wilayah: target dan yang tercapai.",
      en: "One row per area: targets and what was reached.",
    },
  },
  (figures) => some(figures, 1, ({ act, unit }) => (act === "target" || act === "sasaran") && unit === undefined),
);

/** Rekap pelayanan: how many of each service an office gave in a month, by area. */
const rekapPelayanan = openKind(
  {
    name: "rekapPelayanan",
    title: { id: "Rekap pelayanan", en: "Services given" },
    says: {
      id: "Satu baris per wilayah: banyaknya tiap layanan dalam satu periode.",
      en: "One row per area: how many of each service in one period.",
    },
    grain: "flow",
  },
  (figures) => new Set(figures.flatMap(({ doc, no }) => (doc && !no && !SUPPLIES.has(doc) ? [doc] : []))).size >= 3,
);

/** Any other table of areas: only its own arithmetic is checked. */
export const tabelWilayah = openKind(
  {
    name: "tabelWilayah",
    title: { id: "Tabel per wilayah", en: "Table of areas" },
    says: {
      id: "Satu baris per wilayah; diperiksa jumlahnya saja.",
      en: "One row per area; only its sums are checked.",
    },
  },
  () => true,
);

/** Any table whose rows are services, ages, religions or the like: only its own arithmetic is checked. */
export const tabelRincian: SheetKind = {
  name: "tabelRincian",
  title: { id: "Tabel menurut rincian", en: "Table by item" },
  says: {
    id: "Satu baris per layanan, kelompok umur, agama, atau rincian lain; diperiksa jumlahnya saja.",
    en: "One row per service, age, religion or other item; only its sums are checked.",
  },
  columns: {
    rincian: {
      type: teks,
      header: "Rincian",
      says: { id: "Yang dihitung di baris ini", en: "What the row counts" },
      firstFits: true,
      spellings: [
        "URAIAN",
        "JENIS PELAYANAN",
        "JENIS LAYANAN",
        "NAMA LAYANAN",
        "LAYANAN",
        "PELAYANAN",
        "JENIS PERMOHONAN",
        "JENIS KEGIATAN",
        "KEGIATAN",
        "JENIS DOKUMEN",
        "NAMA DOKUMEN",
        "DOKUMEN",
        "INDIKATOR",
        "KATEGORI",
        "ALASAN",
        "AGAMA",
        "TINGKAT PENDIDIKAN",
        "PENDIDIKAN AKHIR",
        "PENDIDIKAN TERAKHIR",
        "PENDIDIKAN",
        "JENIS PEKERJAAN",
        "PEKERJAAN",
        "MATA PENCAHARIAN",
        "STATUS PERKAWINAN",
        "STATUS KAWIN",
        "GOLONGAN DARAH",
        "STATUS HUBUNGAN KELUARGA",
        "HUBUNGAN KELUARGA",
        "JENIS DISABILITAS",
        "DISABILITAS",
        "KELOMPOK UMUR",
        "KELOMPOK USIA",
        "GOLONGAN UMUR",
        "STRUKTUR UMUR",
        "RENTANG USIA",
        "USIA",
        "UMUR",
        "BULAN",
        "MINGGU",
        "HARI",
        "TANGGAL",
        "TRIWULAN",
        "SEMESTER",
        "TAHUN",
        "NAMA OPERATOR",
        "OPERATOR",
        "NAMA PETUGAS",
        "PETUGAS",
        "LOKET",
        "PRINTER",
        "NAMA BARANG",
        "JENIS BARANG",
        "NAMA PEGAWAI",
        "BIDANG",
        "BAGIAN",
        "SEKSI",
      ],
    },
  },
  needs: [["rincian"]],
  open: true,
  proven: true,
  measures: true,
  relations: [{ relation: "TOTAL", columns: [], ifMost: true }],
  samples: [],
};

/** Tables of areas that no list of columns explains. The first that matches is used. */
export const openKinds: readonly OpenKind[] = [
  stokKecamatan,
  prrWilayah,
  cakupanDokumen,
  rekapPelayanan,
  targetWilayah,
  tabelWilayah,
];

/** Every kind that is known by its figures. */
export const figureKinds: readonly SheetKind[] = [...openKinds.map(({ kind }) => kind), tabelRincian];
