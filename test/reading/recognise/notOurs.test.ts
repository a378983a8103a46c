import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../src/sheets";
import { recognise } from "../../../src/reading/recognise/recognise";

const sheets: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[] = [
  [
    "a budget",
    [
      ["KODE REKENING", "URAIAN", "ANGGARAN", "REALISASI", "%", "SISA"],
      ["5.1", "Belanja pegawai", 100, 50, 0.5, 50],
    ],
  ],
  [
    "a staff list",
    [
      ["NO", "NIP", "NAMA", "TANGGAL LAHIR", "JENIS KELAMIN", "JABATAN"],
      [1, "1965", "A", 30000, "L", "Kasi"],
    ],
  ],
  [
    "a staff list with NIK",
    [
      ["NO", "NIK", "NAMA", "TANGGAL LAHIR", "JENIS KELAMIN", "JABATAN", "UNIT KERJA"],
      [1, "1", "A", 1, "L", "Kasi", "X"],
    ],
  ],
  [
    "family cards and children's cards",
    [
      ["NO", "KECAMATAN", "JUMLAH KK", "MEMILIKI KK", "WAJIB KIA", "MEMILIKI KIA", "BELUM MEMILIKI KIA", "%"],
      [1, "A", 9, 8, 7, 6, 1, 0.9],
      [2, "B", 9, 8, 7, 6, 1, 0.9],
    ],
  ],
  [
    "children's cards by title",
    [
      ["REKAP KEPEMILIKAN KIA"],
      ["NO", "KECAMATAN", "JUMLAH ANAK", "MEMILIKI", "BELUM MEMILIKI", "%"],
      [1, "A", 100, 50, 50, 0.5],
    ],
  ],
  [
    "birth certificates",
    [
      ["REKAP AKTA KELAHIRAN"],
      ["NO", "KECAMATAN", "JUMLAH PENDUDUK", "MEMILIKI AKTA", "BELUM", "%"],
      [1, "A", 100, 50, 50, 0.5],
    ],
  ],
  [
    "a phone list",
    [
      ["NO", "NAMA", "JABATAN", "NO HP", "ALAMAT"],
      [1, "A", "Kasi", "08", "Jl"],
    ],
  ],
  [
    "the population",
    [
      ["NO", "KECAMATAN", "LAKI-LAKI", "PEREMPUAN", "JUMLAH"],
      [1, "A", 10, 20, 30],
      [2, "B", 1, 2, 3],
    ],
  ],
  [
    "families",
    [
      ["NO", "KECAMATAN", "PENDUDUK L", "PENDUDUK P", "JUMLAH PENDUDUK", "JUMLAH KK"],
      [1, "A", 10, 20, 30, 5],
    ],
  ],
  [
    "an attendance list",
    [
      ["NO", "NAMA", "TANGGAL", "JAM MASUK", "JAM PULANG", "KETERANGAN"],
      [1, "A", 45000, "07:30", "16:00", "-"],
    ],
  ],
  [
    "office supplies",
    [
      ["NO", "NAMA BARANG", "STOK AWAL", "MASUK", "KELUAR", "SISA"],
      [1, "Kertas A4", 10, 5, 3, 12],
      [2, "Tinta", 1, 1, 1, 1],
    ],
  ],
  [
    "an agenda",
    [
      ["NO", "TANGGAL", "KEGIATAN", "TEMPAT", "PESERTA", "KETERANGAN"],
      [1, 45000, "Rapat", "Aula", 30, "-"],
    ],
  ],
  [
    "letters",
    [
      ["NO", "TANGGAL SURAT", "NO SURAT", "PERIHAL", "TUJUAN", "KET"],
      [1, 45000, "1/2", "Undangan", "Camat", ""],
    ],
  ],
  [
    "travel",
    [
      ["NO", "NAMA", "TUJUAN", "TANGGAL", "JUMLAH", "KET"],
      [1, "A", "Jakarta", 45000, 1000000, ""],
    ],
  ],
  [
    "a work plan",
    [
      ["NO", "INDIKATOR", "SATUAN", "TARGET", "REALISASI", "CAPAIAN (%)"],
      [1, "Nilai SAKIP", "angka", 70, 68, 97],
    ],
  ],
  [
    "furniture",
    [
      ["NO", "NAMA BARANG", "MERK", "JUMLAH", "BAIK", "RUSAK RINGAN", "RUSAK BERAT", "KET"],
      [1, "Kursi", "X", 10, 8, 1, 1, ""],
    ],
  ],
  [
    "land tax",
    [
      ["REALISASI PBB"],
      ["NO", "KECAMATAN", "TARGET", "REALISASI", "%"],
      [1, "A", 100, 50, 0.5],
      [2, "B", 80, 60, 0.75],
    ],
  ],
  [
    "tax payers",
    [
      ["NO", "KECAMATAN", "WAJIB PAJAK", "SUDAH", "BELUM", "%"],
      [1, "A", 100, 50, 50, 0.5],
    ],
  ],
  ["a page of text", [["Kata pengantar"], ["Puji syukur kami panjatkan"], ["Kepala Dinas"]]],
  ["nothing", []],
];

test.each(sheets)("%s is not a sheet of ours", (_name, rows) => {
  expect(recognise(sheetCells("Sheet1", rows), sheetKinds)).toEqual([]);
});
