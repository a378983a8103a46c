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
 * The grid reads and writes numbers in texts as in America: "4.091" is four to it, "3/11/2025" a day of March, and 1.5&"" is
 * "1.5". Here they are read and written as Excel does under Indonesian settings; where that cannot be told, the result is not
 * believed. This holds for all grids of the page.
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

/** A number as it is joined to a text. */
export function written(value: number): string {
  const text = textOfNumber(value);
  if (text === undefined) doubt();
  return text ?? String(value);
}

/** What stands in quotes in a formula is a text, whatever it looks like. */
function keepTexts(): void {
  const { create } = ValueObjectFactory;
  ValueObjectFactory.create = (raw, isPlain) => {
    const text = typeof raw === "string" ? /^\s*"([^]*)"\s*$/.exec(raw)?.[1] : undefined;
    return text === undefined ? create(raw, isPlain) : StringValueObject.create(text.replace(/""/g, '"'));
  };
}

/** So little of two numbers is what binary arithmetic leaves of their difference; Excel makes 0 of it at times. */
const NEARLY_NOTHING = 1e-14;

/** The grid adds in decimals, Excel in binary numbers. */
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
