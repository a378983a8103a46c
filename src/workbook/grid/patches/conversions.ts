import {
  BaseValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/preset-sheets-core";
import { numberOfText, textOfNumber } from "../functions/indonesian";
import { doubt } from "./doubt";

interface Patched {
  isIndonesian?: true;
}

/**
 * The grid converts between numbers and texts in the American way: "4.091" is four, "3/11/2025" a day in March, and 1.5&"" is
 * "1.5". Here it converts as Excel does with Indonesian settings; where that is unknown, the result is not trusted. This
 * affects all grids of the page.
 */
export function convertAsExcel(): void {
  const texts = StringValueObject.prototype as StringValueObject & Patched;
  if (texts.isIndonesian) return;
  texts.isIndonesian = true;
  const { convertToNumberObjectValue } = texts;
  texts.convertToNumberObjectValue = function () {
    const read = numberOfText(this.getValue());
    if (typeof read === "number") return NumberValueObject.create(read);
    if (read === undefined) doubt();
    return convertToNumberObjectValue.call(this);
  };
  const { concatenate } = BaseValueObject.prototype;
  BaseValueObject.prototype.concatenate = function (value, type) {
    const own = this.getValue();
    const front = typeof own === "number" ? StringValueObject.create(written(own)) : this;
    return concatenate.call(front, typeof value === "number" ? written(value) : value, type);
  };
  keepTexts();
  addBinary();
}

/** A number as joined to a text. */
export function written(value: number): string {
  const text = textOfNumber(value);
  if (text === undefined) doubt();
  return text ?? String(value);
}

/** Quoted text in a formula is a text, whatever it looks like. */
function keepTexts(): void {
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (raw, isPlain) => {
    const text = typeof raw === "string" ? /^\s*"([^]*)"\s*$/.exec(raw)?.[1] : undefined;
    return text === undefined ? create(raw, isPlain) : StringValueObject.create(text.replace(/""/g, '"'));
  };
}

/** A smaller difference between two numbers is a remainder of binary arithmetic; Excel sometimes turns it into 0. */
const NEARLY_NOTHING = 1e-14;

/** The grid adds decimal numbers, Excel binary ones. */
function addBinary(): void {
  const numbers = NumberValueObject.prototype;
  const { plusBy, minusBy } = numbers;
  const added = (one: number, other: number) => {
    const sum = one + other;
    if (sum !== 0 && Math.abs(sum) < NEARLY_NOTHING * Math.max(Math.abs(one), Math.abs(other))) doubt();
    return Number.isFinite(sum) ? NumberValueObject.create(sum) : undefined;
  };
  numbers.plusBy = function (value) {
    return (typeof value === "number" && added(this.getValue(), value)) || plusBy.call(this, value);
  };
  numbers.minusBy = function (value) {
    return (typeof value === "number" && added(this.getValue(), -value)) || minusBy.call(this, value);
  };
}
