import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { numberOfText } from "./indonesian";

type Argument = Parameters<BaseFunction["calculate"]>[number];
type Result = ReturnType<BaseFunction["calculate"]>;

/** The value of a cell as an argument. */
export type Given = number | string | boolean | null;

/** An error as the result of a function. */
export class Failed {
  constructor(readonly error: ErrorType) {}
}

/** Undefined if only Excel can tell. */
export type Answer = number | string | boolean | Failed | undefined;

export interface Definition {
  readonly name: string;
  /** The minimum and maximum number of arguments. */
  readonly takes: readonly [least: number, most: number];
  /** The index of the argument that is a list of cells; the others are single cells. */
  readonly list?: number;
  compute(given: readonly Given[], list: readonly Given[]): Answer;
}

/** A function of single values, calculated cell by cell for ranges. */
export class OfValues extends BaseFunction {
  constructor(
    private readonly definition: Definition,
    private readonly doubt: () => void,
  ) {
    super(definition.name);
    [this.minParams, this.maxParams] = definition.takes;
  }

  override calculate(...given: Argument[]): Result {
    const { list } = this.definition;
    const cells = list === undefined || given[list] === undefined ? [] : cellsOf(given[list]);
    const wrong = cells.find((cell) => cell.isError());
    if (wrong) return wrong;
    const values = cells.map(valueOf);
    const single = given.map((argument, index) => (index === list ? [] : gridOf(argument)));
    const rows = Math.max(1, ...single.map((grid) => grid.length));
    const columns = Math.max(1, ...single.map((grid) => grid[0]?.length ?? 0));
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_none, column) => this.one(single.map(at(row, column)), values)),
    );
    if (rows === 1 && columns === 1) return results[0]?.[0] as BaseValueObject;
    return ArrayValueObject.create({
      calculateValueList: results,
      rowCount: rows,
      columnCount: columns,
      unitId: "",
      sheetId: "",
      row: -1,
      column: -1,
    });
  }

  private one(given: readonly (BaseValueObject | undefined)[], list: readonly Given[]): BaseValueObject {
    const wrong = given.find((value) => value?.isError());
    if (wrong) return wrong;
    const answer = this.definition.compute(
      given.map((value) => (value ? valueOf(value) : null)),
      list,
    );
    if (answer === undefined) this.doubt();
    if (answer === undefined) return ErrorValueObject.create(ErrorType.VALUE);
    if (answer instanceof Failed) return ErrorValueObject.create(answer.error);
    if (typeof answer === "number") return NumberValueObject.create(answer);
    return typeof answer === "string" ? StringValueObject.create(answer) : BooleanValueObject.create(answer);
  }
}

type Grid = readonly (readonly Nullable<BaseValueObject>[])[];

/** A single row or column repeats to the size of the others. */
const at = (row: number, column: number) => (grid: Grid) => {
  const line = grid.length === 1 ? grid[0] : grid[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? undefined;
};

function gridOf(argument: Argument): Grid {
  const value = argument.isReferenceObject()
    ? (argument as unknown as BaseReferenceObject).toArrayValueObject()
    : argument;
  return value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value as BaseValueObject]];
}

const cellsOf = (argument: Argument): readonly BaseValueObject[] =>
  gridOf(argument).flatMap((line) => line.flatMap((cell) => cell ?? []));

function valueOf(value: BaseValueObject): Given {
  if (value.isNull()) return null;
  if (value.isNumber()) return Number(value.getValue());
  return value.isBoolean() ? Boolean(value.getValue()) : String(value.getValue());
}

/** A value as a number, as in arithmetic. */
export function numberIn(given: Given): number | Failed | undefined {
  if (typeof given !== "string") return Number(given ?? 0);
  const read = numberOfText(given);
  return read === "NONE" ? new Failed(ErrorType.VALUE) : read;
}

/** Makes a function of numbers from a computation; the first argument that is not a number decides the result. */
export function ofNumbers(compute: (...numbers: readonly number[]) => Answer): Definition["compute"] {
  return (given) => {
    const numbers: number[] = [];
    for (const one of given) {
      const number = numberIn(one);
      if (typeof number !== "number") return number;
      numbers.push(number);
    }
    return compute(...numbers);
  };
}
