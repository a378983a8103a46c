import kartuStok from "../../../sheets/kartuStok";
import laporanHarian from "../../../sheets/laporanHarian";
import penerimaan from "../../../sheets/penerimaan";
import { TAB, type Plan } from "./plan";

const OUTS = ["dipakai", "rusakCetak", "keluar"] as const;
const SERVICES = ["cetakPemula", "cetakHilang", "cetakRusak", "cetakUbah", "cetakPindah"] as const;

/** Daily records: cards in stock, cards delivered, people served. */
export const dailySheets: readonly Plan[] = [
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
    computed: { cetak: (at) => SERVICES.map(at).join("+") },
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
];

/** The same column without its first row. */
function below<A extends { readonly row: number; readonly rows: number }>(area: A): A {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

/** The cell below another: A6 for A5. */
const next = (address: string) => address.replace(/\d+$/, (row) => String(Number(row) + 1));
