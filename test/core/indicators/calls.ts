import { evaluate, type Table } from "../../../src/core/evaluate";
import { argumentOf } from "../../../src/core/example";
import { isFault, type Fault, type FaultCode } from "../../../src/core/fault";
import type { AnyIndicator, ExampleArgument, Value } from "../../../src/core/indicator";

/** A call of a function as a cell would make it; a column is a list, an omitted argument is undefined. */
export function call(indicator: AnyIndicator, ...args: readonly ExampleArgument[]): Table {
  return evaluate(indicator, args.map(argumentOf)) as Table;
}

/** The first cell of a call, or the refusal of the whole call. */
export function one(indicator: AnyIndicator, ...args: readonly ExampleArgument[]): Value | Fault {
  const answer = evaluate(indicator, args.map(argumentOf));
  return "fault" in answer ? answer : ((answer as Table)[0]?.[0] as Value | Fault);
}

/** The results of a spilled call, one per row. */
export function column(indicator: AnyIndicator, ...args: readonly ExampleArgument[]): readonly (Value | Fault)[] {
  return call(indicator, ...args).map((row) => row[0] as Value | Fault);
}

/** The first cell of a call, a refusal as its code. */
export function answer(indicator: AnyIndicator, ...args: readonly ExampleArgument[]): Value | FaultCode {
  const value = one(indicator, ...args);
  return isFault(value) ? value.fault : value;
}

/** The first cell of a call that must be a number. */
export function number(indicator: AnyIndicator, ...args: readonly ExampleArgument[]): number {
  const value = answer(indicator, ...args);
  if (typeof value !== "number") throw new Error(`${indicator.name} gave ${value}`);
  return value;
}
