import { indicator } from "../indicator";
import { masked, readNikDigits } from "../nik/readNik";
import { errorIn, unusable } from "../nik/usableNik";
import { nik } from "../parameter";

/**
 * A NIK made fit for a list that others see: the first six digits (the area) and the last two, none between them.
 *
 * Any sixteen digits are masked, even a NIK with a wrong day of birth, so that a list can be passed on before it is
 * corrected. Anything else is refused rather than shown.
 *
 * Source: UU 27/2022 on personal data; the day of birth is in the middle of a NIK and must not be shown.
 */
export default indicator({
  name: "NIK_SAMAR",
  task: "nik",
  says: {
    id: "Menyamarkan NIK: hanya enam digit pertama dan dua digit terakhir yang terlihat.",
    en: "Masks a NIK: only its first six and last two digits are shown.",
  },
  params: {
    nik: nik({ en: "nik", says: { id: "NIK yang tersimpan sebagai teks", en: "A NIK stored as text" } }),
  },
  gives: { kind: "teks", says: { id: "NIK yang disamarkan", en: "The masked NIK" } },
  faults: ["CELL", "CELL_BLANK", "NIK_UNUSABLE"],
  examples: [
    { args: ["1674991708450001"], gives: "167499********01" },
    { args: ["1674 9917 0845 0001"], gives: "167499********01" },
    { args: ["1674993108459999"], gives: "167499********99" },
    { args: [["NIK", "1674991708450001", "1674991708"]], gives: ["", "167499********01", "NIK_UNUSABLE"] },
    { args: [{ error: "#N/A" }], gives: { fault: "CELL" } },
    { args: [""], gives: { fault: "CELL_BLANK" } },
    { args: [1674991708450001], gives: { fault: "NIK_UNUSABLE" } },
  ],
  compute: ({ nik: { cell } }) => {
    const error = errorIn(cell);
    if (error) return error;
    const digits = readNikDigits(cell);
    return typeof digits === "string" ? unusable(digits) : masked(digits.digits);
  },
});
