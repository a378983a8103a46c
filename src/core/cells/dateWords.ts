const MONTHS: readonly (readonly string[])[] = [
  ["januari", "january", "jan"],
  ["februari", "pebruari", "february", "feb", "peb", "febr"],
  ["maret", "march", "mar", "mrt"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["agustus", "august", "agt", "agu", "ags", "agst", "agus", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nopember", "nov", "nop"],
  ["desember", "december", "des", "dec"],
];
const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) =>
    names.flatMap((name) => [name, capitalised(name), name.toUpperCase()].map((word) => [word, index + 1] as const)),
  ),
);

const WEEKDAYS: readonly (readonly string[])[] = [
  ["senin", "sen", "monday", "mon"],
  ["selasa", "sel", "tuesday", "tue"],
  ["rabu", "rab", "wednesday", "wed"],
  ["kamis", "kam", "thursday", "thu"],
  ["jumat", "jum'at", "jum`at", "jum’at", "jum", "friday", "fri"],
  ["sabtu", "sab", "saturday", "sat"],
  ["minggu", "ahad", "min", "sunday", "sun"],
];
const WEEKDAY_OF = new Map(WEEKDAYS.flatMap((names, index) => names.map((name) => [name, index] as const)));

/** Month 1 to 12 of an Indonesian or English name or its abbreviation: november, November or NOVEMBER. */
export function monthNamed(name: string): number | undefined {
  return MONTH_OF.get(name);
}

/** Weekday of an Indonesian or English name or its abbreviation, in lower case; Monday = 0. */
export function weekdayNamed(name: string): number | undefined {
  return WEEKDAY_OF.get(name);
}
