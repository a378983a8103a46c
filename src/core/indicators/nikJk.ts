import { isFault } from "../fault";
import { indicator } from "../indicator";
import { usableNik } from "../nik/usableNik";
import { nik } from "../parameter";

/**
 * The sex in a NIK: L (laki-laki, male) or P (perempuan, female), for whom 40 is added to the day of birth.
 *
 * A NIK that NIK_CEK finds fault with is refused.
 *
 * Source: PP 37/2007, article 37. The examples use a district 99, which does not exist.
 */
export default indicator({
  name: "NIK_JK",
  task: "nik",
  says: { id: "Jenis kelamin menurut NIK: L atau P.", en: "The sex in a NIK: L (male) or P (female)." },
  params: {
    nik: nik({ en: "nik", says: { id: "NIK yang tersimpan sebagai teks", en: "A NIK stored as text" } }),
  },
  gives: { kind: "teks", says: { id: "L (laki-laki) atau P (perempuan)", en: "L (male) or P (female)" } },
  faults: ["CELL", "CELL_BLANK", "NIK_UNUSABLE"],
  examples: [
    { args: ["1674991708450001"], gives: "L" },
    { args: ["1674995708450001"], gives: "P" },
    { args: ["1674993108450001"], gives: "L" },
    { args: ["1674994108450001"], gives: "P" },
    { args: [["NIK", "1674991708450001", "1674995708450001", "1674 9957"]], gives: ["", "L", "P", "NIK_UNUSABLE"] },
    { args: [{ error: "#N/A" }], gives: { fault: "CELL" } },
    { args: ["nihil"], gives: { fault: "CELL_BLANK" } },
    { args: ["1674993208450001"], gives: { fault: "NIK_UNUSABLE" } },
  ],
  compute: ({ nik: { cell } }) => {
    const found = usableNik(cell);
    return isFault(found) ? found : found.sex;
  },
});
