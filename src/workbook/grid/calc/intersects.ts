import type { Look } from "./looks";

/** Functions that take a range as many cells. For any other function, Excel takes the one cell in line with the formula. */
const TAKE_RANGES: ReadonlySet<string> = new Set(
  (
    "SUM SUMIF SUMIFS SUMSQ PRODUCT COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS MIN MAX " +
    "MINA MAXA MINIFS MAXIFS MEDIAN MODE MODE.SNGL STDEV STDEV.S STDEV.P STDEVP VAR VAR.S VAR.P VARP LARGE SMALL RANK RANK.EQ " +
    "RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC TRIMMEAN " +
    "GEOMEAN HARMEAN CORREL SLOPE INTERCEPT RSQ FORECAST FORECAST.LINEAR COVAR COVARIANCE.P COVARIANCE.S DEVSQ AVEDEV KURT SKEW " +
    "AND OR XOR NOT INDEX MATCH XMATCH VLOOKUP HLOOKUP XLOOKUP LOOKUP CHOOSE OFFSET ROW ROWS COLUMN COLUMNS SUBTOTAL AGGREGATE " +
    "SUMPRODUCT TEXTJOIN CONCAT UNIQUE SORT SORTBY FILTER TRANSPOSE FREQUENCY MMULT NPV IRR XNPV XIRR NETWORKDAYS " +
    "NETWORKDAYS.INTL WORKDAY WORKDAY.INTL GCD LCM MULTINOMIAL SERIESSUM AREAS ISREF DSUM DCOUNT DCOUNTA DGET DMAX DMIN DAVERAGE"
  ).split(" "),
);

/** For such a function, an argument that must be a single value shows in its result, which then fills several cells. */
export const takesRanges = (name: string): boolean => TAKE_RANGES.has(name) || name.startsWith("DUKCAPIL.");

/** Functions whose arguments are calculated cell by cell, even in a plain formula. */
const CELL_BY_CELL: ReadonlySet<string> = new Set(["SUMPRODUCT", "MMULT"]);
/** Except inside these. */
const ONE_BY_ONE: ReadonlySet<string> = new Set(["IF", "IFS", "SWITCH", "IFERROR", "IFNA", "CHOOSE"]);

/**
 * True if a plain formula takes only the cell in its own row or column of this range. The grid would calculate with all of
 * them.
 */
export function intersects({ calls, isOperand }: Look): boolean {
  const outer = calls.findIndex((call) => CELL_BY_CELL.has(call));
  if (outer >= 0 && !calls.slice(outer).some((call) => ONE_BY_ONE.has(call))) return false;
  const nearest = calls[calls.length - 1];
  return isOperand || nearest === undefined || !takesRanges(nearest);
}
