import { indicator } from "../indicator";
import { readNik } from "../nik/readNik";
import { errorIn } from "../nik/usableNik";
import { nik, optional, tanggal } from "../parameter";

/**
 * The first thing that is wrong with a NIK, as a code: KOSONG (blank or a dash), ANGKA_EXCEL (a number cell, whose
 * sixteenth digit Excel has lost), BUKAN_ANGKA (something other than digits), PANJANG (not 16 digits), WILAYAH (no such
 * province), TGL (no such day of birth), URUT (serial number 0000, or sixteen equal digits), and OK.
 *
 * Without per_tanggal a day of birth that exists in either century passes; with it, the day must also not lie after it. OK
 * says that the number is well formed, not that it was issued: there is no check digit. Spaces, hidden characters and a
 * leading apostrophe are ignored; dots and hyphens are not. The area is that of the first registration, so it may differ
 * from the present one.
 *
 * Source: PP 37/2007, article 37, on the make-up of a NIK; Kepmendagri 300.2.2-2138 of 2025 on area codes. The examples use
 * a district 99, which does not exist, so that they belong to no person.
 */
export default indicator({
  name: "NIK_CEK",
  task: "nik",
  says: {
    id: "Memeriksa bentuk NIK: OK, atau kode kesalahan pertama yang ditemukan.",
    en: "Checks the form of a NIK: OK, or the code of the first thing wrong.",
  },
  params: {
    nik: nik({
      en: "nik",
      says: { id: "NIK yang tersimpan sebagai teks", en: "A NIK stored as text" },
    }),
    per_tanggal: optional(
      tanggal({
        en: "as_of",
        says: {
          id: "Tanggal pemeriksaan; tanggal lahir tidak boleh sesudahnya",
          en: "Day of the check; nobody is born after it",
        },
      }),
    ),
  },
  gives: {
    kind: "teks",
    says: {
      id: "OK, KOSONG, ANGKA_EXCEL, BUKAN_ANGKA, PANJANG, WILAYAH, TGL, atau URUT",
      en: "OK, KOSONG (blank), ANGKA_EXCEL (a number), BUKAN_ANGKA (not digits), PANJANG (length), WILAYAH (area), TGL (day of birth) or URUT (serial)",
    },
  },
  faults: ["CELL"],
  examples: [
    { args: ["1674991708450001"], gives: "OK" },
    {
      args: ["1674995708450001"],
      gives: "OK",
      says: { id: "Perempuan: tanggal ditambah 40", en: "A woman: 40 added to the day" },
    },
    { args: ["1674 9917 0845 0001"], gives: "OK" },
    { args: [null], gives: "KOSONG" },
    { args: ["-"], gives: "KOSONG" },
    { args: [1674991708450001], gives: "ANGKA_EXCEL" },
    { args: ["1674.99.170845.0001"], gives: "BUKAN_ANGKA" },
    { args: ["167499170845001"], gives: "PANJANG" },
    { args: ["9799991708450001"], gives: "WILAYAH" },
    { args: ["1674993102450001"], gives: "TGL" },
    { args: ["1674991708450000"], gives: "URUT" },
    { args: ["1674990101300001", "1 Januari 2029"], gives: "OK", says: { id: "Lahir tahun 1930", en: "Born in 1930" } },
    { args: ["1674992902000001", "1 Januari 1999"], gives: "TGL" },
    {
      args: [["NIK", "1674991708450001", "1674991713450001", 1674991708450001]],
      gives: ["", "OK", "TGL", "ANGKA_EXCEL"],
    },
    { args: [{ error: "#REF!" }], gives: { fault: "CELL" } },
  ],
  compute: ({ nik: { cell }, per_tanggal }, _prepared, explain) => {
    const error = errorIn(cell);
    if (error) return error;
    const found = readNik(cell, per_tanggal);
    if (typeof found !== "string") return "OK";
    explain?.("NIK_CHECK", found);
    return found;
  },
});
