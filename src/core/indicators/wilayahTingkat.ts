import { usableArea } from "../areas/usableArea";
import { levelOf } from "../areas/readArea";
import { isFault } from "../fault";
import { indicator } from "../indicator";
import { kode } from "../parameter";

/**
 * What a government area's code stands for: PROVINSI, KABUPATEN, KOTA, KECAMATAN, KELURAHAN or DESA.
 *
 * The second pair of digits distinguishes a regency (01 to 69) from a city (71 to 99); the first of a village's four
 * distinguishes a kelurahan (1) from a desa (2).
 *
 * Source: Permendagri 137/2017, article 4.
 */
export default indicator({
  name: "WILAYAH_TINGKAT",
  task: "pencocokan",
  says: { id: "Tingkat wilayah dari sebuah kode.", en: "What kind of area a code stands for." },
  params: {
    kode: kode({
      en: "code",
      says: { id: "Kode wilayah, dengan atau tanpa titik", en: "The code, with or without dots" },
    }),
  },
  gives: {
    kind: "teks",
    says: {
      id: "PROVINSI, KABUPATEN, KOTA, KECAMATAN, KELURAHAN, atau DESA",
      en: "PROVINSI (province), KABUPATEN (regency), KOTA (city), KECAMATAN (district), KELURAHAN or DESA (villages)",
    },
  },
  faults: ["CELL", "CELL_BLANK", "AREA_UNUSABLE"],
  examples: [
    {
      args: [["KODE", "33", "33.01", "33.74", "33.01.05", "33.01.05.1001", "33.01.05.2001"]],
      gives: ["", "PROVINSI", "KABUPATEN", "KOTA", "KECAMATAN", "KELURAHAN", "DESA"],
    },
    {
      args: ["1674"],
      gives: "KOTA",
      says: {
        id: "Kota di Sumatera Selatan, kode sebagai angka",
        en: "A city of Sumatera Selatan, the code as a number",
      },
    },
    { args: ["72011"], gives: { fault: "AREA_UNUSABLE" } },
    { args: [null], gives: { fault: "CELL_BLANK" } },
    { args: ["#REF!"], gives: { fault: "CELL" } },
  ],
  compute: ({ kode: { cell } }) => {
    const code = usableArea(cell);
    return isFault(code) ? code : levelOf(code);
  },
});
