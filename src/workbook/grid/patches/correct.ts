import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
  NumberValueObject,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { civilOf, serialOf } from "../../../core/calendar/civil";
import { doubt } from "./doubts";

type Argument = Parameters<BaseFunction["calculate"]>[number];

/** Functions that the grid works out otherwise than Excel, made right. */
export function correctFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of ["SUMIF", "AVERAGEIF"]) {
    const executor = functions.getExecutor(name);
    if (executor) keepRanges(executor);
  }
  functions.registerExecutors(new OfNumbers("EDATE", edate), new OfNumbers("ISOWEEKNUM", isoWeek));
}

/** A short sum range is stretched to the other's size; the grid stretches it for every formula that looks at it later. */
function keepRanges(executor: BaseFunction): void {
  const calculate = executor.calculate.bind(executor);
  executor.calculate = (...given) => {
    const ranges = given.flatMap((argument) => {
      if (!argument?.isReferenceObject()) return [];
      const reference = argument as unknown as BaseReferenceObject;
      return [{ reference, range: { ...reference.getRangeData() } }];
    });
    const result = calculate(...given);
    for (const { reference, range } of ranges) {
      Object.assign(reference.getRangeData(), range);
      reference.setRangeData(reference.getRangeData());
    }
    return result;
  };
}

/** Undefined for `#NUM!`. */
type Compute = (...numbers: readonly number[]) => number | undefined;

/** A function of plain numbers. */
class OfNumbers extends BaseFunction {
  constructor(
    name: string,
    private readonly compute: Compute,
  ) {
    super(name);
    this.minParams = compute.length;
    this.maxParams = compute.length;
  }

  override calculate(...given: Argument[]): ReturnType<BaseFunction["calculate"]> {
    const numbers: number[] = [];
    for (const one of given) {
      const argument = alone(one);
      if (argument.isArray()) doubt();
      if (argument.isArray() || argument.isBoolean()) return ErrorValueObject.create(ErrorType.VALUE);
      const value: BaseValueObject = argument.isString() ? argument.convertToNumberObjectValue() : argument;
      if (value.isError()) return value;
      numbers.push(value.isNull() ? 0 : Number(value.getValue()));
    }
    const result = this.compute(...numbers);
    return result === undefined ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(result);
  }
}

/** A cell comes as an array of one. */
function alone(argument: Argument): Argument {
  if (!argument.isArray()) return argument;
  const array = argument as ArrayValueObject;
  return array.getRowCount() === 1 && array.getColumnCount() === 1 ? (array.getFirstCell() as Argument) : argument;
}

/** The same day some months on, or the month's last day where it has no such day. */
function edate(start: number, months: number): number | undefined {
  if (start < 0) return undefined;
  const { year, month, day } = civilOf(Math.floor(start));
  const count = year * 12 + month - 1 + Math.trunc(months);
  const first = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const next = { year: Math.floor((count + 1) / 12), month: ((count + 1) % 12) + 1 };
  if (first.year < 1900 || next.year > 9999) return undefined;
  const length = serialOf({ ...next, day: 1 }) - serialOf({ ...first, day: 1 });
  return serialOf({ ...first, day: Math.min(day, length) });
}

/** Weeks begin on Monday; the first is the one with the year's first Thursday. */
function isoWeek(serial: number): number | undefined {
  if (serial < 0) return undefined;
  const day = Math.floor(serial);
  const thursday = day - ((day + 5) % 7) + 3;
  return 1 + Math.floor((thursday - serialOf({ year: civilOf(thursday).year, month: 1, day: 1 })) / 7);
}
