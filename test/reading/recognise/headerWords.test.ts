import { headerWords } from "../../../src/reading/recognise/headerWords";

test.each([
  ["Jml. Wajib KTP-EL (jiwa)", "JUMLAH WAJIB KTP"],
  ["jumlah_wajib_ktp_el", "JUMLAH WAJIB KTP"],
  ["JLH WKTP", "JUMLAH WAJIB KTP"],
  ["JML_WKTP", "JMLWKTP"],
  ["stokAwal", "STOK AWAL"],
  ["SISA\u00A0BLANGKO\nKTP-EL", "SISA BLANKO KTP"],
  ["sisa_blktp", "SISA BLANKO KTP"],
  ["BLM_REKAM", "BELUM REKAM"],
  ["SDH PEREKAMAN KTP ELEKTRONIK", "SUDAH REKAM KTP"],
  ["MMLK", "MEMILIKI"],
  ["L + P", "JUMLAH"],
  ["L/P", "KELAMIN"],
  ["PENDUDUK(LK)", "PENDUDUK L"],
  ["Persentase (%)", "PERSEN"],
  ["Sisa (3+4-5)", "SISA"],
  ["1. Wajib KTP Tahun 2024", "WAJIB KTP TAHUN"],
  ["KAB./ KOTA", "KABUPATEN KOTA"],
  ["Hari/Tgl", "HARI TANGGAL"],
  ["Opening Stock (pcs)", "STOK AWAL"],
  ["Closing balance", "STOK AKHIR"],
  ["District / Kecamatan", "KECAMATAN"],
  ["Not yet recorded", "BELUM REKAM"],
  ["TOTAL PENDUDUK", "JUMLAH PENDUDUK"],
  ["jumlah_total", "JUMLAH TOTAL"],
  ["Identitas Kependudukan Digital", "IKD"],
])("%j says %s", (text, words) => {
  expect(headerWords(text).join(" ")).toBe(words);
});
