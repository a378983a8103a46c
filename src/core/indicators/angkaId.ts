import { columnWriting, UNKNOWN_WRITING } from "../cells/columnWriting";
import { readNumberInColumn } from "../cells/readInColumn";
import { isBlank, isDoubt, isHarmless } from "../cells/reading";
import { at, fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { angka, kolomAsal, optional } from "../parameter";

/**
 * Turns a text into the number it stands for, as Indonesian offices write numbers: 4.091, 1.234,5, 95,2%, 88 ribu.
 *
 * Approximate texts ("± 4.091", "2.000-an") give their number and a note in the explanation. A blank cell, a dash or
 * "nihil" is missing (`#N/A`), not zero. Ambiguous texts are refused (`#VALUE!`): "4,091" alone, a letter among digits,
 * dots in odd places, a number too long to be a quantity.
 *
 * kolom, the whole column, is evidence for "4,091": 4091 where the column has "1,234.5" or "12,345,678", 4,091 (four and a
 * bit) where it has "12,5", refused as mixed where it has "4.102". A number cell passes as it is, with one exception: a
 * number with exactly three decimals, such as 4,091, is taken for a count whose thousands dot was read as a decimal point
 * and is refused, unless kolom has genuine decimals; beside such cells a number below a thousand may have lost three zeros
 * and is refused too.
 *
 * Source: figures of Kota Pagar Alam, printed both as 108.330 and as 108,330 (2023); scripts of provincial dashboards that
 * turned "4.000" into 4.
 */
export default indicator({
  name: "ANGKA_ID",
  task: "alat",
  says: {
    id: "Mengubah teks menjadi angka menurut kebiasaan penulisan Indonesia.",
    en: "Turns a text into a number, as Indonesian offices write numbers.",
  },
  params: {
    teks: angka({
      en: "text",
      says: { id: "Sel yang berisi angka sebagai teks", en: "A cell with a number stored as text" },
    }),
    kolom: optional(
      kolomAsal({
        en: "column",
        says: {
          id: "Seluruh kolom asalnya, untuk menentukan arti titik dan koma",
          en: "The whole column it comes from, to settle what dot and comma mean",
        },
      }),
    ),
  },
  gives: { kind: "laju", says: { id: "Angka yang dimaksud", en: "The number meant" } },
  faults: ["CELL", "CELL_BLANK"],
  examples: [
    { args: ["4.091"], gives: 4091 },
    { args: ["4.091 keping"], gives: 4091 },
    { args: ["± 4.091"], gives: 4091 },
    { args: ["5 ribuan"], gives: 5000, says: { id: "Rejang Lebong, 2023", en: "Rejang Lebong, 2023" } },
    { args: ["2.000-an"], gives: 2000, says: { id: "Rejang Lebong, 2023", en: "Rejang Lebong, 2023" } },
    { args: ["88 ribu"], gives: 88000, says: { id: "Bolaang Mongondow Timur", en: "Bolaang Mongondow Timur" } },
    { args: ["95,2%"], gives: 0.952, says: { id: "Kaur, 2021", en: "Kaur, 2021" } },
    { args: ["1,5 juta"], gives: 1500000 },
    { args: ["(500)"], gives: -500 },
    { args: [4091], gives: 4091 },
    { args: ["108,330", ["104,229", "1,234,567"]], gives: 108330 },
    { args: ["4,091", ["12,5", "4,091"]], gives: 4.091 },
    { args: [["JUMLAH", "4.091", "1O5", "-"]], gives: ["", 4091, "CELL", "CELL_BLANK"] },
    {
      args: ["108,330", ["108.330", "104.229"]],
      gives: { fault: "CELL" },
      says: { id: "Kota Pagar Alam, 2023: pemisah bercampur", en: "Kota Pagar Alam, 2023: separators mixed" },
    },
    { args: ["4,091"], gives: { fault: "CELL" } },
    { args: [4.091], gives: { fault: "CELL" } },
    { args: ["-"], gives: { fault: "CELL_BLANK" } },
    { args: ["nihil"], gives: { fault: "CELL_BLANK" } },
    { args: [null], gives: { fault: "CELL_BLANK" } },
  ],
  prepare: ({ kolom }) => (kolom === undefined || isFault(kolom) ? UNKNOWN_WRITING : columnWriting(kolom)),
  compute: ({ teks: { cell } }, column, explain) => {
    const reading = readNumberInColumn(cell, column);
    if (isBlank(reading)) return at(fault("CELL_BLANK"), { param: "teks" });
    if (!isDoubt(reading)) {
      explain?.("ARGUMENT", { param: "teks", value: reading });
      return reading;
    }
    const usable = isHarmless(reading.doubt) || reading.doubt === "APPROXIMATE";
    if (!usable || reading.means === undefined) return at(fault("CELL", reading), { param: "teks" });
    explain?.("READ_AS", { param: "teks", doubt: reading });
    return reading.means;
  },
});
