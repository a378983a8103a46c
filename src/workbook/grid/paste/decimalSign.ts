import type { DecimalSign, OutsideTable } from "./outsideTable";

/** Only somebody who groups by the one sign and parts decimals by the other writes so. */
const PROOF: Readonly<Record<DecimalSign, RegExp>> = {
  ",": /^[+-]?(?:\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+|\d+,(?:\d{1,2}|\d{4,})) ?%?$/,
  ".": /^[+-]?(?:\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+) ?%?$/,
};

/**
 * The sign that parts decimals in what was copied: what its program says, else what some figure of it proves, else that of
 * the page. So 4,091 beside 1,234,567 is four thousand, for both came from a computer set to English.
 */
export function decimalSign({ rows, decimal }: OutsideTable, ofPage: DecimalSign): DecimalSign {
  if (decimal) return decimal;
  const other = ofPage === "," ? "." : ",";
  const proves = (sign: DecimalSign) => rows.some((row) => row.some(({ text }) => PROOF[sign].test(text.trim())));
  return proves(other) && !proves(ofPage) ? other : ofPage;
}
