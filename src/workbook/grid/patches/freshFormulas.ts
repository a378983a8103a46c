import { IDependencyManagerService, IFunctionService, IOtherFormulaManagerService } from "@univerjs/preset-sheets-core";
import { TableManager } from "@univerjs/preset-sheets-table";
import type { GridContext } from "../context";

/**
 * Makes the grid forget a table that changes its size. The grid calculates formulas that name its columns with the new rows
 * once, but keeps how it parsed them before, and would return to the old rows at the next change.
 */
export function forgetOldSizes(context: GridContext): void {
  const functions = context.injector.get(IFunctionService);
  context.injector.get(TableManager).tableRangeChanged$.subscribe(({ tableId }) => {
    functions.deleteFormulaAstCacheKey(tableId);
  });
  forgetWholeRules(context);
}

/** Makes the grid parse all formulas again: it keeps how it parsed them, with the cells that their names meant before. */
export function forgetNames({ injector }: GridContext): void {
  // Whatever contains this text is forgotten.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

/**
 * The grid then finds the dependencies of that sheet's formulas again. For conditional formats that refer to another sheet it
 * would also keep the old dependencies, and log an error about each at every later change.
 */
function forgetWholeRules({ injector }: GridContext): void {
  const dependencies = injector.get(IDependencyManagerService);
  const rules = injector.get(IOtherFormulaManagerService);
  const { clearOtherFormulaDependency } = dependencies;
  dependencies.clearOtherFormulaDependency = (unitId, sheetId) => {
    const ids = sheetId === undefined ? [] : Object.keys(rules.getOtherFormulaData()[unitId]?.[sheetId] ?? {});
    if (sheetId !== undefined) dependencies.removeOtherFormulaDependency(unitId, sheetId, ids);
    clearOtherFormulaDependency.call(dependencies, unitId, sheetId);
  };
}
