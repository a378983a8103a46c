import type { CellRule } from "../rule";

/** Rules on single cells, by id: the doubts each one covers, and the code of its findings. */
export const cellRules: readonly CellRule[] = [
  // The cell should hold a figure and holds something else.
  {
    id: "C01",
    code: "NOT_A_NUMBER",
    severity: "error",
    doubts: ["NOT_A_NUMBER", "BAD_GROUPING", "PERCENT_IN_COUNT", "TOO_LARGE"],
  },
  // A figure stored as text: it looks right but every sum leaves it out.
  { id: "C02", code: "TEXT_NUMBER", severity: "warning", doubts: ["TEXT_NUMBER", "SCALE_WORD"] },
  // "4,091" can be four thousand or about four.
  {
    id: "C03",
    code: "AMBIGUOUS_SEPARATOR",
    severity: "error",
    doubts: ["AMBIGUOUS_SEPARATOR", "MIXED_SEPARATORS"],
  },
  // A count with three decimals: 4.091 keping, read under another locale.
  { id: "C04", code: "THREE_DECIMALS", severity: "error", doubts: ["THREE_DECIMALS"] },
  // A letter that looks like a digit.
  { id: "C05", code: "LOOK_ALIKE", severity: "error", doubts: ["LOOK_ALIKE"] },
  // An approximate figure, such as "2.000-an". A ledger cannot be closed with it.
  { id: "C06", code: "APPROXIMATE", severity: "warning", doubts: ["APPROXIMATE"] },
  // A count below zero.
  { id: "C07", code: "NEGATIVE", severity: "error", doubts: ["NEGATIVE"] },
  // A fraction of a card or of a person.
  { id: "C08", code: "FRACTION", severity: "error", doubts: ["FRACTION"] },
  // A formula that returns an error.
  { id: "C09", code: "ERROR_CELL", severity: "error", doubts: ["ERROR_CELL"] },
  // A day stored as text: it looks right but cannot be sorted or calculated with.
  { id: "C10", code: "TEXT_DATE", severity: "warning", doubts: ["TEXT_DATE"] },
  // An unreadable day, period or time of day, or a missing year.
  {
    id: "C10",
    code: "UNREADABLE_DATE",
    severity: "error",
    doubts: [
      "NOT_A_DATE",
      "YEAR_MISSING",
      "DAY_MISSING",
      "YEAR_ONLY",
      "IMPOSSIBLE_DATE",
      "WEEKDAY_MISMATCH",
      "DATE_OUT_OF_RANGE",
      "NOT_A_PERIOD",
      "NOT_A_TIME",
    ],
  },
  // A day with the month first, such as 11/13/2023.
  { id: "C12", code: "MONTH_FIRST", severity: "warning", doubts: ["MONTH_FIRST", "MIXED_DATE_ORDER"] },
  // A NIK that is not sixteen digits stored as text; Excel keeps only fifteen digits of a number.
  {
    id: "C13",
    code: "NIK_UNUSABLE",
    severity: "error",
    doubts: ["NIK_AS_NUMBER", "NIK_NOT_DIGITS", "NIK_LENGTH"],
  },
  // A NIK with an impossible region, birth date or serial number.
  { id: "C14", code: "NIK_ODD", severity: "warning", doubts: ["NIK_AREA", "NIK_BIRTH", "NIK_SERIAL"] },
  // An area code whose length is not two, four, six or ten digits.
  { id: "C15", code: "CODE_LENGTH", severity: "error", doubts: ["CODE_LENGTH"] },
  // A word that is not on the closed list.
  { id: "C16", code: "UNKNOWN_CHOICE", severity: "warning", doubts: ["UNKNOWN_CHOICE"] },
  // 95.2 among shares such as 0.952, or the reverse.
  { id: "C17", code: "MIXED_PERCENT_SCALE", severity: "error", doubts: ["ABOVE_SHARE"] },
  // A figure with its unit in the same cell.
  { id: "C18", code: "UNIT_SUFFIX", severity: "warning", doubts: ["UNIT_SUFFIX"] },
  // A dash for nothing to report.
  { id: "C19", code: "DASH_AS_MISSING", severity: "info", doubts: ["DASH"] },
  // Invisible characters or extra spaces.
  { id: "C20", code: "HIDDEN_CHARACTERS", severity: "warning", doubts: ["HIDDEN_CHARACTERS"] },
];
