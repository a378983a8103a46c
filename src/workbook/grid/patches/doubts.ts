import type { Injector, Nullable } from "@univerjs/core";
import {
  BaseValueObject,
  IFunctionService,
  StringValueObject,
  type BaseFunction,
  type BaseReferenceObject,
  type ArrayValueObject,
} from "@univerjs/preset-sheets-core";

type Argument = Parameters<BaseFunction["calculate"]>[number];

/** Hears when a formula makes a number of a text, or a text of a number, in a way that depends on the computer's settings. */
let doubted: () => void = () => undefined;

/** Tells that what is being worked out is not to be believed. */
export const doubt = (): void => doubted();

export function onDoubt(listener: () => void): void {
  doubted = listener;
}

interface Patched {
  hasDoubts?: true;
}

/**
 * The grid reads and writes numbers in texts as in America: "4.091" is four to it, and 1.5&"" is "1.5". What it gives then
 * is not believed. A whole number without separators reads the same everywhere.
 */
export function doubtTexts(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  const guard = (name: string, isDoubtful: (given: readonly Argument[]) => boolean) => {
    const executor = functions.getExecutor(name);
    if (executor) guarded(executor, isDoubtful);
  };
  for (const name of ON_TEXTS) guard(name, (given) => given.some((argument) => holds(argument, isOddNumber)));
  for (const name of JOINING) guard(name, (given) => given.some((argument) => holds(argument, isFractionValue)));
  guard("SEARCH", ([wanted]) => wanted !== undefined && holds(wanted, isPattern));
  for (const name of LOOKING_UP) guard(name, ([wanted]) => wanted !== undefined && holds(wanted, isNumberText));
  guard("IF", ([condition]) => condition !== undefined && holds(condition, (value) => value.isString()));
  guard("MOD", (given) => given.some((argument) => holds(argument, isFractionValue)));
  guard("COMPARE", (given) => {
    const isAny = (is: (value: BaseValueObject) => boolean) => given.some((argument) => holds(argument, is));
    return isAny(isPattern) || (isAny(isNumberText) && isAny((value) => value.isNumber()));
  });
  const texts = StringValueObject.prototype as StringValueObject & Patched;
  if (texts.hasDoubts) return;
  texts.hasDoubts = true;
  const { convertToNumberObjectValue } = texts;
  texts.convertToNumberObjectValue = function () {
    if (isOdd(this.getValue())) doubted();
    return convertToNumberObjectValue.call(this);
  };
  const { concatenate } = BaseValueObject.prototype;
  BaseValueObject.prototype.concatenate = function (value, type) {
    if ([this.getValue(), value].some(isFraction)) doubted();
    return concatenate.call(this, value, type);
  };
}

/** Functions on texts; the grid makes a text of a day as it is shown, Excel of its number. */
const ON_TEXTS = "LEFT RIGHT MID LEN FIND SEARCH SUBSTITUTE REPLACE UPPER LOWER PROPER TRIM EXACT REPT".split(" ");
/** Functions that look for a value; codes that are written as texts are not always found. */
const LOOKING_UP = ["VLOOKUP", "HLOOKUP", "XLOOKUP", "LOOKUP", "MATCH", "XMATCH"];
/** Functions that put texts together. */
const JOINING = ["CONCATENATE", "CONCAT", "TEXTJOIN"];

function guarded(executor: BaseFunction, isDoubtful: (given: readonly Argument[]) => boolean): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    if (isDoubtful(given)) doubted();
    return calculate(...given);
  };
}

function holds(argument: Argument, is: (value: BaseValueObject) => boolean): boolean {
  let found = false;
  const look = (value: Nullable<BaseValueObject>) => {
    if (value && is(value)) found = true;
  };
  if (argument.isReferenceObject()) (argument as unknown as BaseReferenceObject).iterator((value) => look(value));
  else if (argument.isArray()) (argument as ArrayValueObject).iterator((value) => look(value));
  else look(argument as BaseValueObject);
  return found;
}

const isOddNumber = (value: BaseValueObject) =>
  value.isNumber() && (isFraction(value.getValue()) || value.getPattern() !== "");
const isFractionValue = (value: BaseValueObject) => value.isNumber() && isFraction(value.getValue());
const textIn = (value: BaseValueObject) => (value.isString() ? String(value.getValue()) : "");
/** Signs that stand for others: the grid knows them where Excel compares letter by letter, and not where Excel does. */
const isPattern = (value: BaseValueObject) => /[*?~]/.test(textIn(value));
/** The grid takes such a text for the number it looks like; to Excel a text is never equal to a number. */
const isNumberText = (value: BaseValueObject) => /^\s*[-+]?[\d.,]+%?\s*$/.test(textIn(value));
const isOdd = (text: string) => /\d/.test(text) && !/^\s*-?\d+\s*$/.test(text);
const isFraction = (value: unknown) => typeof value === "number" && !Number.isInteger(value);
