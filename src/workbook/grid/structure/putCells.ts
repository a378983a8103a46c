import { CommandType, ICommandService, type ICellData, type IMutationInfo, type Injector } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";

const PUT = "lembar.mutation.put-cells";

type Matrix = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Puts cells as they are, with the values that they hold. */
export const putCells = (
  target: { readonly unitId: string; readonly subUnitId: string },
  cellValue: Matrix,
): IMutationInfo => ({ id: PUT, params: { ...target, cellValue } });

/**
 * Has the grid know `putCells`. It takes the value of each cell away that it hears of a formula for, and would work it out
 * again; from what concerns this page alone it keeps away.
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
