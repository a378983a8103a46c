import { readArea } from "../areas/readArea";
import { indicator } from "../indicator";
import { kode } from "../parameter";
import { errorIn } from "../nik/usableNik";

/**
 * What is wrong with a government area's code: OK, or the first of KOSONG, BUKAN_ANGKA, PANJANG, TITIK, PROVINSI, NOMOR.
 *
 * A code has 2 digits for a province, 4 for a regency or city, 6 for a district, 10 for a village, with or without the dots
 * of 33.01.05.2001. Only the province is looked up, because areas below it are split and renumbered every year.
 *
 * Source: Permendagri 137/2017, article 4; the 38 provinces of Kepmendagri 300.2.2-2138 of 2025. The code 72011 of a sheet
 * of Sulawesi Tengah lost or gained a digit.
 */
export default indicator({
  name: "WILAYAH_CEK",
  task: "pencocokan",
  says: {
    id: "Apakah sebuah kode wilayah benar bentuknya.",
    en: "Whether the code of a government area is well formed.",
  },
  params: {
    kode: kode({
      en: "code",
      says: { id: "Kode wilayah, dengan atau tanpa titik", en: "The code, with or without dots" },
    }),
  },
  gives: {
    kind: "teks",
    says: {
      id: "OK, KOSONG, BUKAN_ANGKA, PANJANG, TITIK, PROVINSI, atau NOMOR",
      en: "OK, KOSONG (blank), BUKAN_ANGKA (no digits), PANJANG (length), TITIK (dots), PROVINSI (unknown province) or NOMOR (a part is 00)",
    },
  },
  faults: ["CELL"],
  examples: [
    {
      args: [["KODE", "33", "33.01", "330105", "33.01.05.2001", "3301"]],
      gives: ["", "OK", "OK", "OK", "OK", "OK"],
    },
    {
      args: ["72011"],
      gives: "PANJANG",
      says: { id: "Sulawesi Tengah: satu digit hilang", en: "Sulawesi Tengah: a digit is lost" },
    },
    { args: ["3.301"], gives: "TITIK" },
    { args: ["99.01"], gives: "PROVINSI" },
    { args: ["33.00"], gives: "NOMOR" },
    { args: ["Cilacap"], gives: "BUKAN_ANGKA" },
    { args: [null], gives: "KOSONG" },
    { args: ["#REF!"], gives: { fault: "CELL" } },
  ],
  compute: ({ kode: { cell } }, _prepared, explain) => {
    const error = errorIn(cell, "kode");
    if (error) return error;
    const code = readArea(cell);
    if (typeof code !== "string") return "OK";
    explain?.("AREA_CHECK", code);
    return code;
  },
});
