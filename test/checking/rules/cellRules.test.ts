import type { DoubtCode } from "../../../src/core/cells/reading";
import { cellRules } from "../../../src/checking/rules";

/** The rule that reports each doubt; undefined where only the functions have it. */
const RULE_OF: Readonly<Record<DoubtCode, string | undefined>> = {
  NOT_A_NUMBER: "C01",
  BAD_GROUPING: "C01",
  PERCENT_IN_COUNT: "C01",
  TOO_LARGE: "C01",
  TEXT_NUMBER: "C02",
  SCALE_WORD: "C02",
  AMBIGUOUS_SEPARATOR: "C03",
  MIXED_SEPARATORS: "C03",
  THREE_DECIMALS: "C04",
  LOOK_ALIKE: "C05",
  APPROXIMATE: "C06",
  NEGATIVE: "C07",
  FRACTION: "C08",
  ERROR_CELL: "C09",
  TEXT_DATE: "C10",
  NOT_A_DATE: "C10",
  YEAR_MISSING: "C10",
  DAY_MISSING: "C10",
  YEAR_ONLY: "C10",
  IMPOSSIBLE_DATE: "C10",
  MONTH_FIRST: "C12",
  MIXED_DATE_ORDER: "C12",
  WEEKDAY_MISMATCH: "C10",
  DATE_OUT_OF_RANGE: "C10",
  NOT_A_PERIOD: "C10",
  NOT_A_TIME: "C10",
  NIK_AS_NUMBER: "C13",
  NIK_NOT_DIGITS: "C13",
  NIK_LENGTH: "C13",
  NIK_AREA: "C14",
  NIK_BIRTH: "C14",
  NIK_SERIAL: "C14",
  CODE_LENGTH: "C15",
  UNKNOWN_CHOICE: "C16",
  ABOVE_SHARE: "C17",
  UNIT_SUFFIX: "C18",
  DASH: "C19",
  HIDDEN_CHARACTERS: "C20",
  LOST_THOUSANDS: undefined,
  BAD_WEEK: undefined,
  INVERTED_WEEK: undefined,
  DAY_NOT_NOW: undefined,
  DAY_IN_RATE: undefined,
  LOW_SERVICE: undefined,
  HIGH_SPOILAGE: undefined,
  TIME_IN_HOURS: undefined,
  SHORT_WINDOW: undefined,
  NO_VALUE: undefined,
};

test.each(Object.entries(RULE_OF))("a doubt %s is reported by %s alone", (doubt, rule) => {
  const reporting = cellRules.filter(({ doubts }) => doubts.includes(doubt as DoubtCode)).map(({ id }) => id);
  expect(reporting).toEqual(rule === undefined ? [] : [rule]);
});
