import { CanceledError, ICommandService, type IRange } from "@univerjs/core";
import {
  InsertColByRangeCommand,
  InsertColCommand,
  InsertRowByRangeCommand,
  InsertRowCommand,
  RemoveColByRangeCommand,
  RemoveColCommand,
  RemoveRowByRangeCommand,
  RemoveRowCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { rowsChange } from "./rowsChange";
import type { Structure, StructureParts } from "./structure";

type Kind = Pick<Shift, "axis" | "kind">;

const KINDS: Readonly<Record<string, Kind>> = {
  [InsertRowCommand.id]: { axis: "rows", kind: "insert" },
  [InsertRowByRangeCommand.id]: { axis: "rows", kind: "insert" },
  [RemoveRowCommand.id]: { axis: "rows", kind: "delete" },
  [RemoveRowByRangeCommand.id]: { axis: "rows", kind: "delete" },
  [InsertColCommand.id]: { axis: "columns", kind: "insert" },
  [InsertColByRangeCommand.id]: { axis: "columns", kind: "insert" },
  [RemoveColCommand.id]: { axis: "columns", kind: "delete" },
  [RemoveColByRangeCommand.id]: { axis: "columns", kind: "delete" },
};

/**
 * Takes over wherever the grid would insert or delete rows or columns, because no file would keep what the grid does by
 * itself.
 */
export function watchStructure(context: GridContext, structure: Structure, parts: StructureParts, guard: Guard): void {
  context.injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    const kind = KINDS[id];
    if (!kind) return;
    const { range, subUnitId } = (params ?? {}) as { readonly range?: IRange; readonly subUnitId?: string };
    const selected = range ?? context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const sheetId = subUnitId ?? context.grid.getActiveSheet().getSheetId();
    if (selected) void begin(sheetId, kind, selected);
    throw new CanceledError();
  });

  async function begin(sheetId: string, kind: Kind, range: IRange): Promise<void> {
    const [at, last] = kind.axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    const refused = await structure.change(rowsChange(parts, sheetId, { ...kind, at, count: last - at + 1 }));
    if (refused !== undefined) guard.refuseShift(refused);
  }
}
