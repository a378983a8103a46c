import type { DecimalSign, OutsideTable } from "./outsideTable";

/** Only people who group with one sign and use the other for decimals write like this. */
const PROOF: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^[+-]?(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})) ?%?$/,
  ".": /^[+-]?(?:\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+) ?%?$/,
};

/**
 * The decimal sign in copied data: as its program states, else as some figure proves, else the page's. So 4,091 beside
 * 1,234,567 is four thousand, because both came from a computer set to English.
 */
export function decimalSign({ rows, decimal }: OutsideTable, ofPage: DecimalSign): DecimalSign {
  if (decimal) return decimal;
  const other = ofPage === "," ? "." : ",";
  const proves = (sign: DecimalSign) => rows.some((row) => row.some(({ text }) => PROOF[sign].test(text.trim())));
  return proves(other) && !proves(ofPage) ? other : ofPage;
}
