import { kategori, tanggal, teks } from "./columnType";
import { dayColumns } from "./dayColumns";
import { sheetKind } from "./sheetKind";
import { angka } from "./types";

/** S10, gangguan dan tutup: what stopped an office from working, with start and end. */
export default sheetKind({
  name: "gangguan",
  title: { id: "Gangguan dan tutup", en: "Outages and closures" },
  says: {
    id: "Satu baris per gangguan: jenis, tempat, mulai, selesai, dan jam yang hilang.",
    en: "One row per outage: what, where, from, until, and hours lost.",
  },
  columns: {
    jenis: {
      type: kategori(
        ["jaringan", "listrik", "server pusat", "alat", "tutup", "pandemi"],
        {
          internet: "jaringan",
          VPN: "jaringan",
          PLN: "listrik",
          genset: "listrik",
          SIAK: "server pusat",
          Covid: "pandemi",
        },
        [
          [/\b(?:jaringan|koneksi|internet|fiber|vpn|sinyal)\b/i, "jaringan"],
          [/\b(?:listrik|padam|pemadaman|genset)\b/i, "listrik"],
          [/\b(?:server|siak|pusat|aplikasi|sistem)\b/i, "server pusat"],
          [/\b(?:alat|printer|komputer|kamera|scanner|mesin)\b/i, "alat"],
          [/\b(?:tutup|libur|banjir)\b/i, "tutup"],
          [/\b(?:covid|pandemi|wabah)\b/i, "pandemi"],
        ],
      ),
      header: "Jenis gangguan",
      says: {
        id: "jaringan, listrik, server pusat, alat, tutup, atau pandemi",
        en: "network, power, central server, equipment, closed or pandemic",
      },
      required: true,
      spellings: ["GANGGUAN", "PENYEBAB GANGGUAN", "JENIS KENDALA"],
    },
    lokasi: dayColumns.lokasi,
    mulai: {
      type: tanggal,
      header: "Mulai",
      says: { id: "Hari gangguan mulai", en: "First day" },
      required: true,
      spellings: ["TANGGAL MULAI", "TANGGAL GANGGUAN", "TANGGAL KEJADIAN", "SEJAK", "TANGGAL"],
      firstFits: true,
    },
    selesai: {
      type: tanggal,
      header: "Selesai",
      says: { id: "Hari gangguan berakhir", en: "Last day" },
      spellings: ["TANGGAL SELESAI", "PULIH", "TANGGAL PULIH", "SAMPAI"],
    },
    jamHilang: {
      type: angka,
      header: "Jam hilang",
      unit: "jam",
      says: { id: "Jam pelayanan yang hilang", en: "Hours of service lost" },
      spellings: ["LAMA GANGGUAN", "DURASI", "DURASI GANGGUAN", "LAMA (JAM)"],
    },
    dampak: {
      type: teks,
      header: "Dampak",
      says: { id: "Pelayanan yang terganggu", en: "What was hindered" },
      spellings: ["AKIBAT", "PELAYANAN TERGANGGU", "TINDAK LANJUT", "KETERANGAN"],
      firstFits: true,
    },
  },
  needs: [["jenis"], ["mulai"], ["selesai", "jamHilang", "dampak"]],
  excludes: ["NIK", "NIP", "NAMA"],
  relations: [
    { relation: "DAYS_IN_ORDER", earlier: "mulai", later: "selesai" },
    { relation: "KEY", columns: ["mulai", "lokasi", "jenis"] },
  ],
  samples: [
    { jenis: "jaringan", lokasi: "Sukamaju", mulai: 45964, selesai: 45964, jamHilang: 3, dampak: "Perekaman terhenti" },
    { jenis: "listrik", lokasi: "Mekarsari", mulai: 45966, selesai: 45967, jamHilang: 9.5, dampak: "Cetak terhenti" },
  ],
});
