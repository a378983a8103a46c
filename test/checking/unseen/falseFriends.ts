import type { Cell } from "../../../src/core/cells/cell";
import { _ } from "./unseenSheet";

/** Sheets of the same offices, and of any office, that are about something else. */
export const falseFriends: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[] = [
  [
    "a stock of paper for certificates",
    [
      ["KARTU PERSEDIAAN KERTAS SECURITY PRINTING"],
      ["TGL", "STOK AWAL", "MASUK", "KELUAR", "SISA"],
      [45964, 10, 0, 2, 8],
    ],
  ],
  [
    "children's cards by day",
    [["LAPORAN HARIAN KIA"], ["TGL", "KECAMATAN", "CETAK KIA", "SISA"], [45964, "Timur", 20, 300]],
  ],
  [
    "family cards",
    [
      ["REKAP PENERBITAN KK"],
      ["TANGGAL", "KECAMATAN", "KK BARU", "KK PERUBAHAN", "KK HILANG", "JUMLAH"],
      [45964, "Timur", 5, 10, 2, 17],
    ],
  ],
  [
    "people who moved",
    [["REKAP PINDAH DATANG"], ["NO", "KECAMATAN", "DATANG", "PINDAH", "JUMLAH"], [1, "Timur", 10, 12, 22]],
  ],
  [
    "attendance",
    [
      ["DAFTAR HADIR PEGAWAI"],
      ["NO", "NAMA", "NIP", "HADIR", "SAKIT", "IZIN", "CUTI", "JUMLAH"],
      [1, "A", "1965", 20, 0, 1, 1, 22],
    ],
  ],
  [
    "a budget",
    [
      ["REALISASI ANGGARAN"],
      ["KODE REKENING", "URAIAN", "PAGU", "REALISASI", "SISA", "%"],
      ["5.1.02", "Belanja ATK", 10000000, 4000000, 6000000, 40],
    ],
  ],
  [
    "a cash book",
    [["BUKU KAS UMUM"], ["TGL", "URAIAN", "PENERIMAAN", "PENGELUARAN", "SALDO"], [45964, "SP2D", 1000000, 0, 1000000]],
  ],
  [
    "a cash book without a title",
    [
      ["TGL", "URAIAN", "DEBET", "KREDIT", "SALDO"],
      [45964, "SP2D", 1000000, 0, 1000000],
    ],
  ],
  [
    "an inventory of the office",
    [
      ["DAFTAR INVENTARIS RUANGAN"],
      ["NO", "NAMA BARANG", "MERK", "TAHUN", "JUMLAH", "BAIK", "RUSAK RINGAN", "RUSAK BERAT"],
      [1, "Kursi", "X", 2019, 10, 8, 1, 1],
    ],
  ],
  [
    "leave of the staff",
    [["DATA CUTI PEGAWAI"], ["NO", "NAMA", "TANGGAL", "JENIS CUTI", "KETERANGAN"], [1, "A", 45964, "Cuti tahunan", _]],
  ],
  ["visitors", [["BUKU TAMU"], ["TANGGAL", "NAMA", "INSTANSI", "KEPERLUAN"], [45964, "A", "Camat", "Konsultasi"]]],
  [
    "queue numbers",
    [
      ["TANGGAL", "ANTREAN", "DILAYANI", "SISA"],
      [45964, 120, 110, 10],
    ],
  ],
  [
    "letters in and out",
    [["REKAP SURAT MASUK DAN KELUAR"], ["BULAN", "MASUK", "KELUAR", "SISA"], ["Januari", 30, 25, 5]],
  ],
  ["complaints", [["REKAP PENGADUAN"], ["BULAN", "MASUK", "SELESAI", "SISA", "%"], ["Januari", 30, 25, 5, 83]]],
  [
    "stunting by village",
    [["DATA STUNTING"], ["NO", "DESA", "SASARAN", "SUDAH", "BELUM", "%"], [1, "Satu", 100, 80, 20, 80]],
  ],
  [
    "activities of the office",
    [
      ["JADWAL KEGIATAN"],
      ["NO", "KEGIATAN", "MULAI", "SELESAI", "LOKASI", "KET"],
      [1, "Rapat", 46082, 46083, "Aula", _],
    ],
  ],
  [
    "what came in and went out, of nobody knows what",
    [["REKAP BULANAN"], ["BULAN", "MASUK", "KELUAR", "SISA"], ["Januari", 380, 360, 40]],
  ],
];
