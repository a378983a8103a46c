import type { Nullable } from "@univerjs/core";
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/preset-sheets-core";

export type Argument = Parameters<BaseFunction["calculate"]>[number];
type Is = (value: BaseValueObject) => boolean;

/** True if any cell of an argument meets a condition. */
export function holds(argument: Argument, is: Is): boolean {
  let found = false;
  const look = (value: Nullable<BaseValueObject>) => {
    if (value && is(value)) found = true;
  };
  if (argument.isReferenceObject()) (argument as unknown as BaseReferenceObject).iterator((value) => look(value));
  else if (argument.isArray()) (argument as ArrayValueObject).iterator((value) => look(value));
  else look(argument as BaseValueObject);
  return found;
}

/** An argument with some of its cells replaced; the same object if none are. */
export function exchanged(argument: Argument, is: Is, change: (value: BaseValueObject) => BaseValueObject): Argument {
  if (!holds(argument, is)) return argument;
  const given = argument.isReferenceObject()
    ? (argument as unknown as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
  const changed = (value: BaseValueObject) => (is(value) ? change(value) : value);
  return given.isArray() ? (given as ArrayValueObject).mapValue(changed) : changed(given);
}

/** The single value of an argument; undefined if it has several. */
export function alone(argument: Argument): BaseValueObject | undefined {
  if (argument.isReferenceObject()) return undefined;
  if (!argument.isArray()) return argument as BaseValueObject;
  const array = argument as ArrayValueObject;
  const isOne = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return (isOne && array.get(0, 0)) || undefined;
}

export const textIn = (value: BaseValueObject): string => (value.isString() ? String(value.getValue()) : "");
