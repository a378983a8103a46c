import { ageOn, isLeapDay } from "../calendar/birthday";
import { isFault } from "../fault";
import { indicator } from "../indicator";
import { birthFrom } from "../nik/usableNik";
import { nik, tanggal } from "../parameter";

/**
 * Full years of age on a day, by the day of birth in a NIK.
 *
 * The century is chosen as in NIK_LAHIR. A person born on 29 February has the birthday on 1 March in a common year.
 *
 * Source: PP 37/2007, article 37. The examples use a district 99, which does not exist.
 */
export default indicator({
  name: "NIK_UMUR",
  task: "nik",
  says: { id: "Umur penuh pada suatu tanggal menurut NIK.", en: "Full years of age on a day, by a NIK." },
  params: {
    nik: nik({ en: "nik", says: { id: "NIK yang tersimpan sebagai teks", en: "A NIK stored as text" } }),
    per_tanggal: tanggal({
      en: "as_of",
      says: { id: "Tanggal penghitungan umur", en: "Day on which the age is counted" },
    }),
  },
  gives: { kind: "jumlah", unit: "tahun", says: { id: "Umur dalam tahun penuh", en: "Age in full years" } },
  faults: ["ARGUMENT_MISSING", "BORN_LATER", "CELL", "CELL_BLANK", "NIK_UNUSABLE"],
  examples: [
    { args: ["1674991311060001", "13 November 2023"], gives: 17 },
    { args: ["1674991411060001", "13 November 2023"], gives: 16 },
    {
      args: ["1674996902040001", "28 Februari 2021"],
      gives: 16,
      says: { id: "Lahir 29 Februari", en: "Born on 29 February" },
    },
    { args: ["1674996902040001", "1 Maret 2021"], gives: 17 },
    { args: ["1674996902040001", "29 Februari 2024"], gives: 20 },
    {
      args: [
        ["NIK", "1674991311060001", "1674991708450000"],
        ["PER", "13/11/2023", "13/11/2023"],
      ],
      gives: ["", 17, "NIK_UNUSABLE"],
    },
    { args: ["1674991311060001"], gives: { fault: "ARGUMENT_MISSING" } },
    { args: ["1674991708450001", "1 Januari 1940"], gives: { fault: "BORN_LATER" } },
    { args: ["1674991311060001", "13/11"], gives: { fault: "CELL" } },
    { args: ["1674991311060001", null], gives: { fault: "CELL_BLANK" } },
    { args: ["1674991713060001", "13 November 2023"], gives: { fault: "NIK_UNUSABLE" } },
  ],
  compute: ({ nik: { cell }, per_tanggal }, _prepared, explain) => {
    const birth = birthFrom(cell, per_tanggal, explain);
    if (isFault(birth)) return birth;
    if (isLeapDay(birth)) explain?.("LEAP_DAY_RULE", undefined);
    return ageOn(birth, per_tanggal);
  },
});
