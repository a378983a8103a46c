import {
  BooleanValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { alone, holds, textIn } from "./arguments";
import { doubt } from "./doubt";

interface Comparing {
  readonly _compareType: "=" | "<>" | ">" | ">=" | "<" | "<=";
}

/**
 * In Excel any text is greater than any number, and texts are compared by letters; the grid reads a text as the number it looks
 * like, and "*" as any letters. Results for ranges with such texts are not trusted.
 */
export function compareAsExcel(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const [one, other] = given.map(alone);
    const { _compareType: sign } = executor as unknown as Comparing;
    if (one && other && one.isString() && other.isString() && /^(=|<>)$/.test(sign) && [one, other].some(isPattern))
      return BooleanValueObject.create((textIn(one).toLowerCase() === textIn(other).toLowerCase()) === (sign === "="));
    if (one && other && one.isString() !== other.isString() && (one.isNumber() || other.isNumber()))
      return BooleanValueObject.create(one.isString() ? /^(<>|>=?)$/.test(sign) : /^(<>|<=?)$/.test(sign));
    if (one?.isNumber() && other?.isNumber()) return calculate(fifteenFigures(one), fifteenFigures(other));
    const isAny = (is: (value: BaseValueObject) => boolean) => given.some((argument) => holds(argument, is));
    if (isAny(isPattern) || isAny(isLong) || (isAny(isNumberText) && isAny((value) => value.isNumber()))) doubt();
    return calculate(...given);
  };
}

const rounded = (value: BaseValueObject) => Number(Number(value.getValue()).toPrecision(15));

/** Numbers are equal if their first fifteen digits are. */
const fifteenFigures = (value: BaseValueObject) =>
  isLong(value) ? NumberValueObject.create(rounded(value), value.getPattern()) : value;
const isLong = (value: BaseValueObject) => value.isNumber() && rounded(value) !== value.getValue();

const isPattern = (value: BaseValueObject) => /[*?~]/.test(textIn(value));

/** A text that the grid reads as the number it looks like. */
export const isNumberText = (value: BaseValueObject): boolean => /^\s*[-+]?[\d.,]+%?\s*$/.test(textIn(value));
