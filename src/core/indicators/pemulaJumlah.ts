import { countUntil } from "../calendar/calendar";
import { fault, isFault } from "../fault";
import { indicator } from "../indicator";
import { daftarLahir, tanggalKantor } from "../parameter";

/**
 * How many people of a list turn 17 in a span of days, both ends counted: the newcomers (*pemula*) who need a first card.
 *
 * The list is one range of days of birth; a header and blanks are skipped, but an unreadable day is refused with its row,
 * because a count that leaves a person out would look right. A person born on 29 February turns 17 on 1 March. Marriages
 * before 17 are unknown here.
 *
 * Source: offices take such lists from the school register (Dapodik), as Rejang Lebong did for its 5,000 pupils before the
 * election of 14 February 2024 and Bontang for records made at school.
 */
export default indicator({
  name: "PEMULA_JUMLAH",
  task: "perekaman",
  says: {
    id: "Berapa orang dalam daftar yang genap 17 tahun dalam suatu rentang tanggal.",
    en: "How many people of a list turn 17 within a span of days.",
  },
  params: {
    lahir: daftarLahir({
      en: "born",
      says: { id: "Kolom tanggal lahir, satu sel per orang", en: "The column of days of birth, one cell a person" },
    }),
    dari: tanggalKantor({ en: "from", says: { id: "Hari pertama; ikut dihitung", en: "First day; it counts" } }),
    sampai: tanggalKantor({ en: "to", says: { id: "Hari terakhir; ikut dihitung", en: "Last day; it counts" } }),
  },
  gives: {
    kind: "jumlah",
    unit: "jiwa",
    says: { id: "Jiwa yang genap 17 tahun", en: "People who turn 17" },
  },
  faults: ["CELL", "CELL_BLANK", "EMPTY_SERIES", "WINDOW_REVERSED"],
  examples: [
    {
      args: [
        ["TGL LAHIR", "14 Februari 2007", 39127, "15/02/2007", null, "1 Januari 2006"],
        "1 Januari 2024",
        "14 Februari 2024",
      ],
      gives: 2,
      says: { id: "Sampai hari Pemilu 2024", en: "Up to the election day of 2024" },
    },
    {
      args: [["29 Februari 2004", "28 Februari 2004"], "1 Maret 2021", "1 Maret 2021"],
      gives: 1,
      says: { id: "Lahir 29 Februari: genap 17 pada 1 Maret", en: "Born on 29 February: 17 on 1 March" },
    },
    { args: [["1 Mei 2007", "2 Mei 2007"], "1 Mei 2024", "2 Mei 2024"], gives: 2 },
    { args: [["1 Mei 2007", "2 Mei 2007"], ["1 Mei 2024", "2 Mei 2024"], "2 Mei 2024"], gives: [2, 1] },
    { args: ["1 Mei 2007", "1 Juni 2024", "30 Juni 2024"], gives: 0 },
    { args: [["1 Mei 2007", "31 April 2007"], "1 Mei 2024", "2 Mei 2024"], gives: { fault: "CELL" } },
    { args: [["1 Mei 2007", "2 Mei 2007"], null, "2 Mei 2024"], gives: { fault: "CELL_BLANK" } },
    { args: [["TGL LAHIR", null, ""], "1 Mei 2024", "2 Mei 2024"], gives: { fault: "EMPTY_SERIES" } },
    { args: [["1 Mei 2007", "2 Mei 2007"], "3 Mei 2024", "2 Mei 2024"], gives: { fault: "WINDOW_REVERSED" } },
  ],
  compute: ({ dari, sampai }, { lahir: birthdays }, explain) => {
    if (isFault(birthdays)) return birthdays;
    if (dari > sampai) return fault("WINDOW_REVERSED");
    const within = (day: number) => dari <= day && day <= sampai;
    explain?.("BIRTHS_READ", birthdays.all.length);
    if (birthdays.leapDays.some(within)) explain?.("LEAP_DAY_RULE", undefined);
    return countUntil(birthdays.all, sampai) - countUntil(birthdays.all, dari - 1);
  },
});
