import { CommandType, ICommandService, type ICellData, type IMutationInfo, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";

const PUT = "lembar.mutation.put-cells";

type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Sets cells with their values unchanged. */
export const putCells = (
  target: { readonly unitId: string; readonly subUnitId: string },
  cellValue: Matrix,
): IMutationInfo => ({ id: PUT, params: { ...target, cellValue } });

/**
 * Registers `putCells` in the grid. When the grid hears of a formula for a cell, it removes the cell's value and would
 * recalculate it; it ignores mutations that concern this page alone.
 */
export function registerPutCells(injector: Injector): void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: PUT,
    type: CommandType.MUTATION,
    handler: (_accessor, params) =>
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { ...(params as object) }, { onlyLocal: true }),
  });
}
