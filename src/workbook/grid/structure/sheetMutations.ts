import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type IMutationInfo,
  type IWorksheetData,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation, DeleteSheetTableMutation } from "@univerjs/preset-sheets-table";
import type { BookSheet } from "../../file/look/book";
import type { GridContext } from "../context";
import { fileFilters, filterMutation, filtersIn } from "../filters/filters";
import type { GridFilter } from "../filters/gridFilter";
import { rangeOf } from "../open/rangeOf";
import { sheetData } from "../open/sheetData";
import { lastRowNamed } from "../open/workbookData";
import { tablesIn } from "../tables/tablesIn";
import type { Mutations } from "./formulaMutations";
import type { Base } from "./structure";

interface Target {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** A sheet that the grid does not have yet, as in the file. */
export function sheetComes(context: GridContext, { book, ids }: Base, id: string): Mutations {
  const { grid, knows } = context;
  const place = ids.indexOf(id);
  const shown = book.sheets[place] as BookSheet;
  const target = { unitId: grid.getUnitId(), subUnitId: id };
  const sheet = sheetData(shown, { sheetId: id, knows, lastRow: lastRowNamed(book) });
  const around = aroundCells(context, target, shown.tables, fileFilters(shown));
  return {
    redos: [insertion(target, place, sheet), ...around.redos],
    undos: [...around.undos, removal(target, shown.name)],
  };
}

/** A deleted sheet, with everything its cells hold. */
export function sheetGoes(context: GridContext, id: string): Mutations {
  const { grid } = context;
  const sheet = grid.getSheetBySheetId(id);
  if (!sheet) return { redos: [], undos: [] };
  const target = { unitId: grid.getUnitId(), subUnitId: id };
  const around = aroundCells(context, target, tablesIn(context, id), filtersIn(context, id));
  const place = grid.getSheets().indexOf(sheet);
  return {
    redos: [...around.undos, removal(target, sheet.getName())],
    undos: [insertion(target, place, structuredClone(sheet.getSnapshot())), ...around.redos],
  };
}

const insertion = ({ unitId }: Target, index: number, sheet: Partial<IWorksheetData>): IMutationInfo => ({
  id: InsertSheetMutation.id,
  params: { unitId, index, sheet: mergeWorksheetSnapshotWithDefault(sheet) },
});

const removal = (target: Target, subUnitName: string): IMutationInfo => ({
  id: RemoveSheetMutation.id,
  params: { ...target, subUnitName },
});

/** The tables of a sheet and its filters. */
function aroundCells(
  context: GridContext,
  target: Target,
  tables: BookSheet["tables"],
  filters: ReadonlyMap<string, GridFilter>,
): Mutations {
  const kept = tables.filter((table) => table.headerRow);
  const filtered = [...filters].map(
    ([table, filter]) =>
      [
        filterMutation(context, target.subUnitId, table, filter),
        filterMutation(context, target.subUnitId, table, undefined),
      ] as const,
  );
  return {
    redos: [
      ...kept.map(({ name, area }) => ({
        id: AddSheetTableMutation.id,
        params: { ...target, tableId: name, name, range: rangeOf(area), options: { showHeader: true } },
      })),
      ...filtered.map(([comes]) => comes),
    ],
    undos: [
      ...filtered.map(([, goes]) => goes),
      ...kept.map(({ name }) => ({ id: DeleteSheetTableMutation.id, params: { ...target, tableId: name } })),
    ],
  };
}

/** Names, visibility and order of the tabs of sheets that stay. */
export function tabMutations({ grid }: GridContext, { book, ids }: Base, gone: string | undefined): Mutations {
  const unitId = grid.getUnitId();
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  ids.forEach((subUnitId, place) => {
    const sheet = grid.getSheetBySheetId(subUnitId);
    const shown = book.sheets[place];
    if (!sheet || !shown) return;
    const target = { unitId, subUnitId };
    const name = sheet.getName();
    if (name !== shown.name) {
      redos.push({ id: SetWorksheetNameMutation.id, params: { ...target, name: shown.name } });
      undos.push({ id: SetWorksheetNameMutation.id, params: { ...target, name } });
    }
    const isHidden = sheet.isSheetHidden();
    const wants = shown.visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (isHidden !== wants) {
      redos.push({ id: SetWorksheetHideMutation.id, params: { ...target, hidden: wants } });
      undos.push({ id: SetWorksheetHideMutation.id, params: { ...target, hidden: isHidden } });
    }
  });
  const now = grid.getSheets().map((sheet) => sheet.getSheetId());
  const stay = now.filter((id) => id !== gone);
  const came = ids.filter((id) => !now.includes(id));
  const then = [...ids, ...stay.filter((id) => !ids.includes(id))];
  const inserted = came.reduce(
    (order, id) => [...order.slice(0, ids.indexOf(id)), id, ...order.slice(ids.indexOf(id))],
    stay,
  );
  return {
    redos: [...redos, ...ordering(unitId, inserted, then)],
    undos: [
      ...undos,
      ...ordering(
        unitId,
        then.filter((id) => !came.includes(id)),
        stay,
        gone,
      ),
    ],
  };
}

/** The moves that turn one order of sheets into another. */
function ordering(
  unitId: string,
  from: readonly string[],
  to: readonly string[],
  besides?: string,
): readonly IMutationInfo[] {
  const order = from.filter((id) => id !== besides);
  const moves: IMutationInfo[] = [];
  to.forEach((subUnitId, toOrder) => {
    const fromOrder = order.indexOf(subUnitId);
    if (fromOrder === toOrder) return;
    order.splice(fromOrder, 1);
    order.splice(toOrder, 0, subUnitId);
    moves.push({ id: SetWorksheetOrderMutation.id, params: { unitId, subUnitId, fromOrder, toOrder } });
  });
  return moves;
}
