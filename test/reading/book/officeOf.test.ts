import { officeNamed, officeOf } from "../../../src/reading/book/officeOf";
import { sheet, tablesIn } from "../../summary/office";

test.each<[title: string, name: string]>([
  ["PEMERINTAH KABUPATEN KAUR", "KABUPATEN KAUR"],
  ["Disdukcapil Kab. Kaur Tahun 2025", "KABUPATEN KAUR"],
  ["REKAP PEREKAMAN KABUPATEN KAUR S/D OKTOBER 2025", "KABUPATEN KAUR"],
  ["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL KOTA PAGAR ALAM", "KOTA PAGAR ALAM"],
  ["Kecamatan Nasal Kabupaten Kaur, Provinsi Bengkulu", "KABUPATEN KAUR"],
  ["KABUPATEN BOLAANG MONGONDOW TIMUR BULAN JUNI", "KABUPATEN BOLAANG MONGONDOW TIMUR"],
  ["PEMKOT TEGAL", "KOTA TEGAL"],
])("%s belongs to %s", (title, name) => expect(officeNamed(title)?.name).toBe(name));

test("spellings of one office are one", () => {
  const keys = ["KOTA PAGAR ALAM", "Kota Pagaralam", "PEMKOT PAGAR-ALAM"].map((title) => officeNamed(title)?.key);
  expect(new Set(keys).size).toBe(1);
  expect(officeNamed("KABUPATEN BENGKULU TENGAH")?.key).not.toBe(officeNamed("KABUPATEN BENGKULU")?.key);
});

test.each([
  "REKAP PEREKAMAN PER KECAMATAN",
  "KECAMATAN KOTA MANNA",
  "PENERIMAAN BLANGKO DARI KABUPATEN SELUMA",
  "DIPINJAMKAN KE KOTA BENGKULU",
  "PELAYANAN LUAR KOTA",
  "KABUPATEN/KOTA",
  "BULAN OKTOBER 2025",
])("%s names no office", (title) => expect(officeNamed(title)).toBeUndefined());

test("a letterhead covers every table of a sheet, a table's own title only that table", () => {
  const table = [
    ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
    [45964, 100, 0, 10, 90],
    [45965, 90, 0, 12, 78],
  ];
  const names = (...lines: string[]) =>
    tablesIn(sheet("Kartu", ...lines.flatMap((line) => [[line], ...table, []]))).map((found) => officeOf(found)?.name);
  expect(names("DINAS KEPENDUDUKAN KABUPATEN KAUR", "Kartu stok loket 2")).toEqual([
    "KABUPATEN KAUR",
    "KABUPATEN KAUR",
  ]);
  expect(names("Kartu stok Kabupaten Kaur", "Kartu stok Kota Pagar Alam", "Kartu stok")).toEqual([
    "KABUPATEN KAUR",
    "KOTA PAGAR ALAM",
    undefined,
  ]);
});
