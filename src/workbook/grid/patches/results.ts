import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/preset-sheets-core";

/** The result of a formula in the grid's form. */
export type Result = Parameters<IFormulaRuntimeService["setRuntimeData"]>[0];

/** Decides which formulas are calculated and which results count. */
export interface ResultFilter {
  /** True if a formula is to be calculated now. */
  isDue(sheetId: string, row: number, column: number): boolean;
  /** True if a result counts; otherwise the cell keeps what it shows, also for formulas that refer to it. */
  counts(sheetId: string, row: number, column: number, result: Result): boolean;
}

/**
 * The grid calculates more than what depends on a change, and some of its functions change the cells they refer to. This makes
 * it calculate only what is due.
 */
export function filterResults(injector: Injector, filter: ResultFilter): void {
  const generator = injector.get(IFormulaDependencyGenerator);
  const generate = generator.generate.bind(generator);
  generator.generate = async (isTreeModel) =>
    (await generate(isTreeModel)).filter(
      ({ formulaId, featureId, subUnitId, row, column }) =>
        Boolean(formulaId ?? featureId) || filter.isDue(subUnitId, row, column),
    );
  const runtime = injector.get(IFormulaRuntimeService);
  const take = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (result) => {
    const { currentSubUnitId, currentRow, currentColumn } = runtime;
    if (filter.counts(currentSubUnitId, currentRow, currentColumn, result)) take(result);
  };
}
