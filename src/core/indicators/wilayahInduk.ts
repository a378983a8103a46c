import { parentOf } from "../areas/readArea";
import { usableArea } from "../areas/usableArea";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { kode } from "../parameter";

/**
 * The code of the area that contains an area, as a text in the style of the given one: the district of a village, the
 * regency or city of a district, the province of a regency or city. A province has none.
 *
 * Source: Permendagri 137/2017, article 4: the codes are nested.
 */
export default indicator({
  name: "WILAYAH_INDUK",
  task: "pencocokan",
  says: { id: "Kode wilayah induk dari sebuah kode.", en: "The code of the area that an area belongs to." },
  params: {
    kode: kode({
      en: "code",
      says: { id: "Kode wilayah, dengan atau tanpa titik", en: "The code, with or without dots" },
    }),
  },
  gives: { kind: "teks", says: { id: "Kode induk, sebagai teks", en: "Code of the area around it, as text" } },
  faults: ["CELL", "CELL_BLANK", "AREA_UNUSABLE", "NO_PARENT"],
  examples: [
    {
      args: [["KODE", "33.01.05.2001", "33.01.05", "33.01", "3301052001"]],
      gives: ["", "33.01.05", "33.01", "33", "330105"],
    },
    { args: ["3301"], gives: "33" },
    { args: ["33"], gives: { fault: "NO_PARENT" } },
    { args: ["72011"], gives: { fault: "AREA_UNUSABLE" } },
    { args: [null], gives: { fault: "CELL_BLANK" } },
    { args: ["#REF!"], gives: { fault: "CELL" } },
  ],
  compute: ({ kode: { cell } }) => {
    const code = usableArea(cell);
    if (isFault(code)) return code;
    return parentOf(code) ?? at(fault("NO_PARENT"), { param: "kode" });
  },
});
