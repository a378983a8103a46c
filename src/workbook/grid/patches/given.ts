import type { Injector } from "@univerjs/core";
import {
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { criterionFor } from "../functions/criteria";
import { numberOfText } from "../functions/indonesian";
import { exchanged, holds, textIn, type Argument } from "./arguments";
import { compareAsExcel, isNumberText } from "./compare";
import { written } from "./conversions";
import { doubt } from "./doubt";

/** Passes arguments to the grid's functions as Excel does. */
export function giveAsExcel(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const change = (name: string, changed: (given: readonly Argument[]) => readonly Argument[]) => {
    const executor = functions.getExecutor(name);
    if (!executor) return;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...given) => calculate(...changed(given));
  };
  const guard = (name: string, isDoubtful: (given: readonly Argument[]) => boolean) =>
    change(name, (given) => {
      if (isDoubtful(given)) doubt();
      return given;
    });
  for (const name of OF_TEXTS) change(name, (given) => given.map(textual));
  for (const name of OF_NUMBERS) change(name, (given) => given.map(numeric));
  for (const name of OF_LISTS) change(name, (given) => given.map(withoutTexts));
  for (const name of RANKING) guard(name, (given) => given.some((argument) => holds(argument, isNumberText)));
  for (const name of OF_TWO) guard(name, (given) => numbersIn(given) < 2);
  for (const [name, isCriterion] of Object.entries(CRITERIA))
    change(name, (given) => given.map((argument, index) => (isCriterion(index) ? criterion(argument) : argument)));
  for (const name of LOOKING_UP) guard(name, ([wanted, within]) => isUnsureFind(wanted, within));
  for (const name of SUMMING) guard(name, (given) => given.some(isJoinedText));
  guard("IF", ([condition]) => condition !== undefined && holds(condition, isText));
  const comparing = functions.getExecutor("COMPARE");
  if (comparing) compareAsExcel(comparing);
}

const words = (list: string): readonly string[] => list.split(" ");

/** Functions on texts; the grid converts a day to its shown text, Excel to its number. */
const OF_TEXTS = words(
  "LEFT RIGHT MID LEN FIND SUBSTITUTE REPLACE UPPER LOWER PROPER TRIM EXACT REPT CONCATENATE CONCAT TEXTJOIN",
);
/** Functions of one or more numbers, for which Excel converts a text to a number. */
const OF_NUMBERS = words(
  "ABS ACOS ACOSH ASIN ATAN COS SIN TAN EXP LN LOG LOG10 SQRT SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MROUND CEILING " +
    "CEILING.MATH FLOOR FLOOR.MATH EVEN ODD FACT POWER QUOTIENT DEGREES RADIANS YEAR MONTH DAY WEEKDAY HOUR MINUTE DATE " +
    "TIME DAYS DAYS360 DATEDIF EOMONTH YEARFRAC NETWORKDAYS",
);
/** Functions of ranges, which ignore texts in them; the grid counts those that look like numbers. */
const OF_LISTS = words(
  "AVEDEV DEVSQ GEOMEAN HARMEAN MEDIAN MODE LARGE SMALL STDEV STDEV.S STDEV.P STDEVP VAR VAR.P VARP TRIMMEAN QUARTILE " +
    "QUARTILE.INC PERCENTILE PERCENTILE.INC CORREL SLOPE INTERCEPT RSQ FORECAST COVARIANCE.P SUMSQ PRODUCT",
);
const RANKING = words("RANK RANK.EQ");
/** Functions for which Excel gives no result with only one number. */
const OF_TWO = words("STDEV STDEV.S VAR");
/** Functions that look up a value; the grid confuses codes stored as text with numbers. */
const LOOKING_UP = words("VLOOKUP HLOOKUP XLOOKUP LOOKUP MATCH XMATCH");
/** Functions that convert a text argument to a number, and ignore the texts of a range. */
const SUMMING = words("SUM AVERAGE MIN MAX COUNT").concat(OF_LISTS);

const isSecond = (index: number) => index === 1;
const isOdd = (index: number) => index % 2 === 1;
const isLaterEven = (index: number) => index > 0 && index % 2 === 0;
/** Functions with criteria, and the arguments that are criteria. */
const CRITERIA: Readonly<Record<string, (index: number) => boolean>> = {
  COUNTIF: isSecond,
  SUMIF: isSecond,
  AVERAGEIF: isSecond,
  COUNTIFS: isOdd,
  SUMIFS: isLaterEven,
  AVERAGEIFS: isLaterEven,
  MAXIFS: isLaterEven,
  MINIFS: isLaterEven,
};

const isText = (value: BaseValueObject) => value.isString();
const isOddNumber = (value: BaseValueObject) =>
  value.isNumber() && (!isPlain(Number(value.getValue())) || value.getPattern() !== "");
const isPlain = (value: number) => Number.isInteger(value) && Math.abs(value) < 1e15;

/** Its numbers as text, where the grid would write them differently. */
const textual = (argument: Argument) =>
  exchanged(argument, isOddNumber, (value) => StringValueObject.create(written(Number(value.getValue()))));

/** Its texts as numbers; words stay. */
const numeric = (argument: Argument) =>
  exchanged(argument, isText, (value) => {
    const read = numberOfText(textIn(value));
    if (read === undefined) doubt();
    return typeof read === "number" ? NumberValueObject.create(read) : value;
  });

/** A range without its texts; with texts alone each function returns its own error. */
function withoutTexts(argument: Argument): Argument {
  if (!argument.isReferenceObject() && !argument.isArray()) return argument;
  if (holds(argument, isText) && numbersIn([argument]) === 0) doubt();
  return exchanged(argument, isText, () => NullValueObject.create());
}

function numbersIn(given: readonly Argument[]): number {
  let count = 0;
  for (const argument of given) holds(argument, (value) => value.isNumber() && ++count < 0);
  return count;
}

const withNumberTexts = new WeakMap<Argument, boolean>();

/** True if a code is looked up, or a number among codes. */
function isUnsureFind(wanted: Argument | undefined, within: Argument | undefined): boolean {
  if (wanted === undefined || within === undefined) return false;
  if (holds(wanted, isNumberText)) return true;
  if (!holds(wanted, (value) => value.isNumber())) return false;
  const known = withNumberTexts.get(within) ?? holds(within, isNumberText);
  withNumberTexts.set(within, known);
  return known;
}

/** A criterion in the grid's notation. */
const criterion = (argument: Argument) =>
  exchanged(argument, isText, (value) => {
    const read = criterionFor(textIn(value));
    if (read === undefined) doubt();
    return read === undefined ? value : StringValueObject.create(read);
  });

/** True for one text made by a formula: a number to Excel, but a text in a cell to the grid. */
function isJoinedText(argument: Argument): boolean {
  if (argument.isReferenceObject() || !argument.isArray()) return false;
  const array = argument as ArrayValueObject;
  const isMade = array.getUnitId() === "" || array.getSheetId() === "";
  return isMade && holds(argument, (value) => /\d/.test(textIn(value)));
}
