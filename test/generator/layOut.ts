import { cellAddress } from "../../src/core/cells/area";
import type { Cell } from "../../src/core/cells/cell";
import { headerOf } from "./headerRows";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";
import type { DataRow, Draft } from "./draft";

/** A draft laid out: the sheet, and the position of each figure of a row. */
export interface LaidOut {
  readonly sheet: SheetCells;
  at(row: DataRow, key: string): { readonly row: number; readonly column: number };
}

/** Writes a draft as a sheet: titles, header of one to three rows, data, total, foot. */
export function layOut(draft: Draft): LaidOut {
  const { columns } = draft;
  const columnOf = new Map(columns.map(({ key }, index) => [key, index]));
  const cells: Cell[][] = draft.titles.map((title) => [title]);
  if (draft.titles.length > 0) cells.push([]);

  const merges = draft.titles.map((_, row) => ({ row, column: 0, rows: 1, columns: columns.length }));
  const header = cells.length;
  const head = headerOf(columns);
  cells.push(...head.cells);
  for (const merge of head.merges) merges.push({ ...merge, row: merge.row + header });
  const headerRows = cells.slice(header);
  if (draft.numbered) cells.push(columns.map((_, index) => index + 1));

  const rowOf = new Map<DataRow, number>();
  const first = cells.length;
  const { total, totalFirst } = draft;
  const rows = total ? (totalFirst ? [total, ...draft.rows] : [...draft.rows, total]) : draft.rows;
  for (const [index, row] of rows.entries()) {
    if (index > 0 && draft.headerEvery && index % draft.headerEvery === 0) cells.push(...headerRows);
    rowOf.set(row, cells.length);
    cells.push(columns.map(({ key }) => row.figures.get(key)?.cell ?? null));
  }
  const end = cells.length;
  for (const line of draft.foot) cells.push([...line]);

  const rowAt = new Map([...rowOf].map(([row, index]) => [index, row]));
  const formula = (row: number, column: number): string | undefined => {
    const rule = columns[column]?.formula;
    const data = rowAt.get(row);
    if (!rule || !data || data.total || draft.constants.get(data)?.has(columns[column]?.key as string))
      return undefined;
    return rule((key) => cellAddress(row, columnOf.get(key) as number));
  };
  const numberFormat = (row: number, column: number): string | undefined =>
    row >= first && row < end ? columns[column]?.format : undefined;

  return {
    sheet: sheetCells(draft.sheetName, cells, { formula, numberFormat, merges }),
    at: (row, key) => {
      const column = columnOf.get(key);
      const index = rowOf.get(row);
      if (column === undefined || index === undefined) throw new Error(`no cell for ${key}`);
      return { row: index, column };
    },
  };
}
