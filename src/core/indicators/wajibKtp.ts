import { ageOn, isLeapDay } from "../calendar/birthday";
import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { optional, tanggal, teks } from "../parameter";
import { everMarried, MARITAL_STATUSES } from "../people/maritalStatus";
import { CARD_AGE } from "../people/seventeenthBirthdays";

/**
 * Whether a person must hold a KTP-el on a day: aged 17, or married, or formerly married.
 *
 * Without a status, or with a blank one, age decides. The statuses are those of the population register, in any case: BELUM
 * KAWIN, KAWIN, CERAI HIDUP, CERAI MATI, and PERNAH KAWIN; anything else is refused. A person born on 29 February turns 17
 * on 1 March.
 *
 * Source: UU 24/2013, article 63: citizens and foreigners with a permanent permit who are 17 or are or were married.
 */
export default indicator({
  name: "WAJIB_KTP",
  task: "nik",
  says: {
    id: "Apakah seseorang wajib memiliki KTP-el pada suatu tanggal.",
    en: "Whether somebody has the duty to hold a card (KTP-el) on a day.",
  },
  params: {
    lahir: tanggal({ en: "born", says: { id: "Tanggal lahir", en: "Day of birth" } }),
    per_tanggal: tanggal({
      en: "as_of",
      says: { id: "Tanggal penghitungan", en: "Day of the count" },
    }),
    status_kawin: optional(
      teks({
        en: "marital_status",
        says: {
          id: "BELUM KAWIN, KAWIN, CERAI HIDUP, CERAI MATI, atau PERNAH KAWIN",
          en: "BELUM KAWIN (single), KAWIN (married), CERAI HIDUP (divorced), CERAI MATI (widowed) or PERNAH KAWIN (once married)",
        },
      }),
    ),
  },
  gives: { kind: "ya", says: { id: "TRUE bila wajib KTP", en: "TRUE for somebody with the duty" } },
  faults: ["BORN_LATER", "CELL", "CELL_BLANK", "OUT_OF_CHOICE"],
  examples: [
    {
      args: ["13 November 2006", "13 November 2023"],
      gives: true,
      says: { id: "Tepat 17 tahun", en: "17 that very day" },
    },
    { args: ["14 November 2006", "13 November 2023"], gives: false },
    { args: ["14 November 2006", "13 November 2023", "BELUM KAWIN"], gives: false },
    {
      args: ["14 November 2007", "13 November 2023", "Kawin"],
      gives: true,
      says: { id: "Sudah kawin", en: "Married" },
    },
    { args: ["14 November 2007", "13 November 2023", "CERAI MATI"], gives: true },
    { args: ["29 Februari 2004", "28 Februari 2021"], gives: false },
    { args: ["29 Februari 2004", "1 Maret 2021"], gives: true },
    {
      args: [["LAHIR", 39034, 39035, 39035], "13 November 2023", ["STATUS", null, "", "kawin"]],
      gives: ["", true, false, true],
    },
    { args: ["14 November 2023", "13 November 2023"], gives: { fault: "BORN_LATER" } },
    { args: ["31 November 2006", "13 November 2023"], gives: { fault: "CELL" } },
    { args: [null, "13 November 2023"], gives: { fault: "CELL_BLANK" } },
    { args: ["13 November 2007", "13 November 2023", "JANDA"], gives: { fault: "OUT_OF_CHOICE" } },
  ],
  compute: ({ lahir, per_tanggal, status_kawin }, _prepared, explain) => {
    const married = status_kawin === undefined ? false : everMarried(status_kawin);
    if (married === undefined)
      return at(fault("OUT_OF_CHOICE", { choices: MARITAL_STATUSES }), { param: "status_kawin" });
    if (lahir > per_tanggal) return at(fault("BORN_LATER"), { param: "lahir" });
    const age = ageOn(lahir, per_tanggal);
    explain?.("AGE", age);
    if (isLeapDay(lahir)) explain?.("LEAP_DAY_RULE", undefined);
    return married || age >= CARD_AGE;
  },
});
