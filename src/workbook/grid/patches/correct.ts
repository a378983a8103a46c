import type { Injector } from "@univerjs/core";
import { IFunctionService, type BaseFunction, type BaseReferenceObject } from "@univerjs/preset-sheets-core";
import { DAYS } from "../functions/days";
import { OfValues } from "../functions/ofValues";
import { NUMBERS, TEXTS } from "../functions/texts";
import { doubt } from "./doubt";

/** Corrects functions that the grid calculates differently from Excel. */
export function correctFunctions(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of ["SUMIF", "AVERAGEIF"]) {
    const executor = functions.getExecutor(name);
    if (executor) keepRanges(executor);
  }
  for (const definition of [...DAYS, ...TEXTS, ...NUMBERS])
    functions.registerExecutors(new OfValues(definition, doubt));
}

/** A short sum range is extended to the other's size; the grid extends it for every formula that uses it later. */
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
