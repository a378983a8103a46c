import daftarByName from "../../sheets/daftarByName";
import ikd from "../../sheets/ikd";
import jemputBola from "../../sheets/jemputBola";
import kalender from "../../sheets/kalender";
import kartuStok from "../../sheets/kartuStok";
import laporanHarian from "../../sheets/laporanHarian";
import penerimaan from "../../sheets/penerimaan";
import perangkat from "../../sheets/perangkat";
import rekapPerekaman from "../../sheets/rekapPerekaman";
import type { SampleRow } from "../../sheets/sheetKind";
import target from "../../sheets/target";
import { CETAK_LAYANAN } from "../../sheets/laporanHarian";
import type { DataSheet } from "./dataSheet";

/** What stands in each sheet of data, by the sheet's name; a sheet that is not named is empty. */
export type Filling = Readonly<Record<string, readonly SampleRow[]>>;

/** Tabs by subject. */
const TAB = { blanko: "2E75B6", layanan: "3A8F6B", wilayah: "8064A2", acuan: "7F7F7F" } as const;

const OUTS = ["dipakai", "rusakCetak", "keluar"] as const;
const SERVICES = ["cetakPemula", "cetakHilang", "cetakRusak", "cetakUbah", "cetakPindah"] as const;

type Plan = Omit<DataSheet, "rows" | "blankRows"> & { readonly blankRows: number };

/**
 * The sheets of data in the order of the workbook. The columns are those of their kinds, so that the checker knows every
 * one; computed columns are plain Excel, as offices without the add-in have it.
 */
const PLANS: readonly Plan[] = [
  {
    name: "Kartu Stok",
    table: "KartuStok",
    kind: kartuStok,
    keys: ["tanggal", "stokAwal", "diterima", ...OUTS, "kembali", "sisa", "sisaFisik", "statusHari", "keterangan"],
    blankRows: 31,
    computed: {
      sisa: (at) => `${at("stokAwal")}+${at("diterima")}+${at("kembali")}-${OUTS.map(at).join("-")}`,
    },
    names: {
      tanggal: "Stok_Tanggal",
      stokAwal: "Stok_Awal",
      diterima: "Stok_Diterima",
      dipakai: "Stok_Dipakai",
      rusakCetak: "Stok_Rusak",
      keluar: "Stok_Keluar",
      kembali: "Stok_Kembali",
      sisa: "Stok_Sisa",
      statusHari: "Stok_Status",
    },
    marks: (column, at) => [
      {
        area: below(column("stokAwal")),
        when: `AND(${next(at("tanggal"))}<>"",${next(at("stokAwal"))}<>${at("sisa")})`,
        tone: "alarm",
      },
      { area: column("sisa"), when: `AND(${at("sisa")}<>"",${at("sisa")}<N(Titik_Pesan))`, tone: "warn" },
      {
        area: column("statusHari"),
        when: `OR(${at("statusHari")}="kosong",${at("statusHari")}="gangguan")`,
        tone: "alarm",
      },
      {
        area: column("statusHari"),
        when: `OR(${at("statusHari")}="kuota",${at("statusHari")}="prioritas")`,
        tone: "warn",
      },
      { area: column("statusHari"), when: `${at("statusHari")}="tutup"`, tone: "quiet" },
    ],
    tab: TAB.blanko,
  },
  {
    name: "Penerimaan",
    table: "Penerimaan",
    kind: penerimaan,
    keys: [
      "tanggal",
      "noBast",
      "asal",
      "diminta",
      "diterima",
      "noSeriAwal",
      "noSeriAkhir",
      "tanggalUsul",
      "keterangan",
    ],
    blankRows: 12,
    names: { diterima: "Terima_Jumlah", diminta: "Terima_Diminta" },
    marks: (column, at) => [
      { area: column("diterima"), when: `AND(${at("diterima")}<>"",${at("diterima")}<${at("diminta")})`, tone: "warn" },
    ],
    tab: TAB.blanko,
  },
  {
    name: "Laporan Harian",
    table: "LaporanHarian",
    kind: laporanHarian,
    keys: [
      "tanggal",
      "rekam",
      "prr",
      "duplicate",
      ...SERVICES,
      "cetak",
      "gagal",
      "ikd",
      "suket",
      "sisaPrr",
      "sisaBlanko",
      "keterangan",
    ],
    blankRows: 31,
    computed: {
      cetak: (at) =>
        CETAK_LAYANAN.filter((key) => (SERVICES as readonly string[]).includes(key))
          .map(at)
          .join("+"),
    },
    names: {
      tanggal: "Lap_Tanggal",
      rekam: "Lap_Rekam",
      cetakHilang: "Lap_Hilang",
      cetakRusak: "Lap_Rusak",
      cetakUbah: "Lap_Ubah",
      cetakPindah: "Lap_Pindah",
      cetak: "Lap_Cetak",
      ikd: "Lap_IKD",
      sisaPrr: "Lap_SisaPRR",
    },
    tab: TAB.layanan,
  },
  {
    name: "Rekap Perekaman",
    table: "RekapPerekaman",
    kind: rekapPerekaman,
    keys: [
      "periode",
      "kode",
      "wilayah",
      "penduduk",
      "wajibL",
      "wajibP",
      "wajib",
      "rekamL",
      "rekamP",
      "rekam",
      "belum",
      "persen",
    ],
    blankRows: 20,
    computed: {
      wajib: (at) => `${at("wajibL")}+${at("wajibP")}`,
      rekam: (at) => `${at("rekamL")}+${at("rekamP")}`,
      belum: (at) => `${at("wajib")}-${at("rekam")}`,
      persen: (at) => `IF(${at("wajib")}=0,"",${at("rekam")}/${at("wajib")})`,
    },
    names: { wilayah: "Rekap_Wilayah", wajib: "Rekap_Wajib", rekam: "Rekap_Rekam", persen: "Rekap_Persen" },
    marks: (column) => [{ area: column("belum"), bar: true }],
    tab: TAB.wilayah,
    frozenColumns: 3,
  },
  {
    name: "IKD",
    table: "IkdWilayah",
    kind: ikd,
    keys: ["periode", "kode", "wilayah", "dasar", "dasarN", "aktif", "belum", "persen", "target", "capaian"],
    blankRows: 20,
    computed: {
      belum: (at) => `${at("dasarN")}-${at("aktif")}`,
      persen: (at) => `IF(${at("dasarN")}=0,"",${at("aktif")}/${at("dasarN")})`,
      target: (at) => `ROUNDUP(ROUND(${at("dasarN")}*N(IKD_Bagian),6),0)`,
      capaian: (at) => `IF(${at("target")}=0,"",${at("aktif")}/${at("target")})`,
    },
    names: { dasarN: "IKD_Dasar", aktif: "IKD_Aktif" },
    marks: (column) => [{ area: column("capaian"), bar: true }],
    tab: TAB.wilayah,
    frozenColumns: 3,
  },
  {
    name: "Jemput Bola",
    table: "JemputBola",
    kind: jemputBola,
    keys: [
      "idSesi",
      "tanggal",
      "lokasi",
      "kode",
      "jenis",
      "sasaran",
      "hadir",
      "rekam",
      "cetak",
      "ikd",
      "petugas",
      "jam",
      "batal",
      "kendala",
    ],
    blankRows: 20,
    names: { ikd: "Jebol_IKD", rekam: "Jebol_Rekam" },
    marks: (column, at) => [{ area: column("batal"), when: `${at("batal")}="ya"`, tone: "quiet" }],
    tab: TAB.layanan,
    frozenColumns: 2,
  },
  {
    name: "Printer",
    table: "Perangkat",
    kind: perangkat,
    keys: ["idAlat", "jenis", "lokasi", "kondisi", "mulai", "selesai", "kapasitas", "keterangan"],
    blankRows: 12,
    names: { jenis: "Alat_Jenis", kondisi: "Alat_Kondisi", selesai: "Alat_Selesai", kapasitas: "Alat_Kapasitas" },
    marks: (column, at) => [
      { area: column("kondisi"), when: `OR(${at("kondisi")}="rusak",${at("kondisi")}="hilang")`, tone: "alarm" },
      { area: column("kondisi"), when: `OR(${at("kondisi")}="kurang",${at("kondisi")}="diperbaiki")`, tone: "warn" },
    ],
    tab: TAB.layanan,
  },
  {
    name: "Kalender",
    table: "Kalender",
    kind: kalender,
    keys: ["tanggal", "jenis", "keterangan", "dasarSurat"],
    blankRows: 6,
    names: { tanggal: "Kal_Tanggal", jenis: "Kal_Jenis", "tanggal+jenis": "Kal_Libur" },
    marks: (column, at) => [{ area: column("jenis"), when: `${at("jenis")}="buka ekstra"`, tone: "good" }],
    tab: TAB.acuan,
    landscape: false,
  },
  {
    name: "Daftar By-Name",
    table: "DaftarByName",
    kind: daftarByName,
    keys: [
      "nik",
      "nama",
      "jk",
      "lahir",
      "kode",
      "kecamatan",
      "desa",
      "statusPusat",
      "hasilLapangan",
      "tglCek",
      "petugas",
      "keterangan",
    ],
    blankRows: 20,
    names: { nik: "Nama_NIK", lahir: "Nama_Lahir", hasilLapangan: "Nama_Hasil" },
    marks: (column, at) => [
      { area: column("nik"), when: `AND(${at("nik")}<>"",LEN(${at("nik")})<>16)`, tone: "alarm" },
    ],
    tab: TAB.layanan,
    frozenColumns: 2,
  },
  {
    name: "Target",
    table: "TargetTahun",
    title: "Target perekaman dan IKD",
    kind: target,
    keys: ["tahun", "indikator", "kode", "wilayah", "nilai", "dasar", "batas", "surat"],
    blankRows: 4,
    names: { tahun: "Target_Tahun", indikator: "Target_Indikator", nilai: "Target_Nilai", batas: "Target_Batas" },
    tab: TAB.acuan,
  },
];

/** The sheets of data with what stands in them; a filled sheet has no blank rows, for its table grows by itself. */
export function dataSheets(filling: Filling): readonly DataSheet[] {
  return PLANS.map((plan) => {
    const rows = filling[plan.name] ?? [];
    return { ...plan, rows, blankRows: rows.length === 0 ? plan.blankRows : 0 };
  });
}

/** The same column without its first row. */
function below<A extends { readonly row: number; readonly rows: number }>(area: A): A {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** The cell under another: A6 for A5. */
const next = (address: string) => address.replace(/\d+$/, (row) => String(Number(row) + 1));
