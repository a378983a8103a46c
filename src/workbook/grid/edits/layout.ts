import { BooleanNumber, ICommandService, type ICommandInfo, type IRange, type Worksheet } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/preset-sheets-core";
import { areaAddress, type Area } from "../../../core/cells/area";
import type { BookSheet } from "../../file/look/book";
import { rowsHiddenByHand } from "../../file/look/filters";
import type { LayoutPatch, StripPatch } from "../../file/patch/change";
import type { GridContext } from "../context";
import { areaOf, rangeOf } from "../open/rangeOf";

/** Rows and columns of one sheet that the user resized, hid or restyled. */
export interface TouchedLayout {
  readonly columns: Set<number>;
  readonly rows: Set<number>;
  frozen: boolean;
  merged: boolean;
}

const OF_COLUMNS: readonly string[] = [
  SetWorksheetColWidthMutation.id,
  SetColHiddenMutation.id,
  SetColVisibleMutation.id,
];
const OF_ROWS: readonly string[] = [
  SetWorksheetRowHeightMutation.id,
  SetRowHiddenMutation.id,
  SetRowVisibleMutation.id,
];

const OF_MERGES: readonly string[] = [AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id];
export const UNTOUCHED = { frozen: false, merged: false } as const;

interface LayoutChange {
  readonly subUnitId: string;
  readonly ranges?: readonly IRange[];
}

/** Records what a mutation of the grid lays out differently; false for any other mutation. */
export function noteLayout({ id, params }: Readonly<ICommandInfo>, sheets: Map<string, TouchedLayout>): boolean {
  const ofColumns = OF_COLUMNS.includes(id);
  const ofRows = OF_ROWS.includes(id);
  const isFrozen = id === SetFrozenMutation.id;
  const isMerged = OF_MERGES.includes(id);
  if (!ofColumns && !ofRows && !isFrozen && !isMerged) return false;
  const { subUnitId, ranges = [] } = params as LayoutChange;
  const touched = sheets.get(subUnitId) ?? { ...UNTOUCHED, columns: new Set(), rows: new Set() };
  sheets.set(subUnitId, touched);
  if (isFrozen) touched.frozen = true;
  if (isMerged) touched.merged = true;
  for (const { startRow, endRow, startColumn, endColumn } of ranges) {
    if (ofColumns) for (let column = startColumn; column <= endColumn; column++) touched.columns.add(column);
    if (ofRows) for (let row = startRow; row <= endRow; row++) touched.rows.add(row);
  }
  return true;
}

/** What is laid out differently from the file; undefined if nothing is. */
export function layoutChanges(
  sheet: Worksheet,
  file: BookSheet,
  touched: TouchedLayout | undefined,
): LayoutPatch | undefined {
  if (!touched) return undefined;
  const columnData = sheet.getColumnManager().getColumnData();
  const rowData = sheet.getRowManager().getRowData();
  const columns = [...touched.columns].flatMap((index) =>
    strip(index, columnData[index]?.w, columnData[index]?.hd, file.look.columns.get(index)?.size, file.hiddenColumns),
  );
  const rows = [...touched.rows].flatMap((index) =>
    strip(
      index,
      rowData[index]?.h,
      rowData[index]?.hd,
      file.look.rows.get(index)?.size ?? usual(sheet),
      rowsHiddenByHand(file),
    ),
  );
  const { xSplit, ySplit } = sheet.getFreeze();
  const frozen = { rows: ySplit, columns: xSplit };
  const isFrozen =
    touched.frozen && (frozen.rows !== file.look.frozen.rows || frozen.columns !== file.look.frozen.columns);
  const merges = sheet.getMergeData().map(areaOf);
  const isMerged = touched.merged && !isSameSet(merges, file.merges);
  if (columns.length + rows.length === 0 && !isFrozen && !isMerged) return undefined;
  return {
    ...(columns.length > 0 ? { columns } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    ...(isFrozen ? { frozen } : {}),
    ...(isMerged ? { merges } : {}),
  };
}

const isSameSet = (one: readonly Area[], other: readonly Area[]) => {
  const [first, second] = [one, other].map((areas) => areas.map(areaAddress).sort().join());
  return first === second;
};

const usual = (sheet: Worksheet) => sheet.getConfig().defaultRowHeight;

function strip(
  index: number,
  size: number | undefined,
  hd: BooleanNumber | undefined,
  sizeBefore: number | undefined,
  hiddenBefore: ReadonlySet<number>,
): readonly StripPatch[] {
  const hidden = hd === BooleanNumber.TRUE;
  const isResized = size !== undefined && size !== sizeBefore;
  const isHiddenAnew = hidden !== hiddenBefore.has(index);
  if (!isResized && !isHiddenAnew) return [];
  return [{ index, ...(isResized ? { size: Math.round(size) } : {}), ...(isHiddenAnew ? { hidden } : {}) }];
}

/** Restores the layout of a sheet that was just opened. */
export function layOut({ injector, grid }: GridContext, sheet: Worksheet, layout: LayoutPatch): void {
  const commands = injector.get(ICommandService);
  const target = { unitId: grid.getUnitId(), subUnitId: sheet.getSheetId() };
  const run = (id: string, more: object) => commands.syncExecuteCommand(id, { ...target, ...more });
  const lastRow = sheet.getRowCount() - 1;
  const lastColumn = sheet.getColumnCount() - 1;
  for (const { index, size, hidden } of layout.columns ?? []) {
    const ranges = [{ startColumn: index, endColumn: index, startRow: 0, endRow: lastRow }];
    if (size !== undefined) run(SetWorksheetColWidthMutation.id, { ranges, colWidth: size });
    if (hidden !== undefined) run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
  }
  for (const { index, size, hidden } of layout.rows ?? []) {
    const ranges = [{ startRow: index, endRow: index, startColumn: 0, endColumn: lastColumn }];
    if (size !== undefined) run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: size });
    if (hidden !== undefined) run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
  }
  if (layout.merges) {
    const former = sheet.getMergeData().map((range) => ({ ...range }));
    if (former.length > 0) run(RemoveWorksheetMergeMutation.id, { ranges: former });
    if (layout.merges.length > 0) run(AddWorksheetMergeMutation.id, { ranges: layout.merges.map(rangeOf) });
  }
  if (!layout.frozen) return;
  const { rows, columns } = layout.frozen;
  const starts = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
  run(SetFrozenMutation.id, { xSplit: columns, ySplit: rows, ...starts });
}
