import type { Injector } from "@univerjs/core";
import { IFormulaDependencyGenerator, IFormulaRuntimeService } from "@univerjs/preset-sheets-core";

/** What a formula gave, as the grid says it. */
export type Result = Parameters<IFormulaRuntimeService["setRuntimeData"]>[0];

/** Says which formulas are worked out and which results count. */
export interface ResultFilter {
  /** Whether a formula is to be worked out now. */
  isDue(sheetId: string, row: number, column: number): boolean;
  /** Whether what it gave counts; without it the cell keeps what it shows, for those too that look at it. */
  counts(sheetId: string, row: number, column: number, result: Result): boolean;
}

/**
 * The grid works out more than what depends on a change, and some of its functions change the cells that they look at. Here
 * it works out what is due and nothing else.
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
