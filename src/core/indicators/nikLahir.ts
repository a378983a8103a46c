import { indicator } from "../indicator";
import { birthFrom } from "../nik/usableNik";
import { nik, tanggal } from "../parameter";

/**
 * The day of birth in a NIK, as a date.
 *
 * A NIK has the year in two digits only: it is read in the latest century that does not put the birth after per_tanggal, so
 * a person over a hundred comes out a century too young. For women 40 is subtracted from the day. A NIK that NIK_CEK finds
 * fault with is refused.
 *
 * Source: PP 37/2007, article 37. The examples use a district 99, which does not exist.
 */
export default indicator({
  name: "NIK_LAHIR",
  task: "nik",
  says: { id: "Tanggal lahir menurut NIK.", en: "The day of birth in a NIK." },
  params: {
    nik: nik({ en: "nik", says: { id: "NIK yang tersimpan sebagai teks", en: "A NIK stored as text" } }),
    per_tanggal: tanggal({
      en: "as_of",
      says: {
        id: "Tanggal acuan untuk memilih abad; tanggal lahir tidak boleh sesudahnya",
        en: "Day that decides the century; nobody is born after it",
      },
    }),
  },
  gives: { kind: "tanggal", says: { id: "Tanggal lahir", en: "Day of birth" } },
  faults: ["ARGUMENT_MISSING", "BORN_LATER", "CELL", "CELL_BLANK", "NIK_UNUSABLE"],
  examples: [
    {
      args: ["1674991708450001", "13 November 2023"],
      gives: 16666,
      says: { id: "17 Agustus 1945", en: "17 August 1945" },
    },
    { args: ["1674995708450001", "13 November 2023"], gives: 16666, says: { id: "Perempuan", en: "A woman" } },
    {
      args: ["1674991311060001", "13 November 2023"],
      gives: 39034,
      says: { id: "13 November 2006", en: "13 November 2006" },
    },
    {
      args: ["1674991411230001", "13 November 2023"],
      gives: 8719,
      says: { id: "Lahir tahun 1923", en: "Born in 1923" },
    },
    {
      args: ["1674991311230001", "13 November 2023"],
      gives: 45243,
      says: { id: "Lahir hari itu juga", en: "Born that very day" },
    },
    { args: ["1674991708450001"], gives: { fault: "ARGUMENT_MISSING" } },
    { args: ["1674991708450001", "1 Januari 1940"], gives: { fault: "BORN_LATER" } },
    { args: ["1674991708450001", "13 November"], gives: { fault: "CELL" } },
    { args: [null, "13 November 2023"], gives: { fault: "CELL_BLANK" } },
    { args: [1674991708450001, "13 November 2023"], gives: { fault: "NIK_UNUSABLE" } },
  ],
  compute: ({ nik: { cell }, per_tanggal }, _prepared, explain) => birthFrom(cell, per_tanggal, explain),
});
