import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { withoutIdentity } from "../../core/nik/identity";
import type { Mapping, MappingsOf } from "../recognise/recognised";
import type { KeptMapping } from "./keptMappings";

/** How many rows up or down to look for a table. */
const REACH = 60;

/** The choices that still hold for a sheet. A choice whose headers are gone is not used. */
export function mappingsFor(sheet: SheetCells, kept: readonly KeptMapping[]): readonly Mapping[] {
  return kept.flatMap((mapping) => {
    const headerRow = headerRowNow(sheet, mapping);
    if (headerRow === undefined) return [];
    const { kind, columns, bases, aside, at } = mapping;
    return [
      { kind, headerRow, columns, ...(bases && { bases }), ...(aside && { aside }), ...(at !== undefined && { at }) },
    ];
  });
}

/** The choices for any sheet of a workbook. */
export const mappingsIn =
  (kept: readonly KeptMapping[]): MappingsOf =>
  (sheet) =>
    mappingsFor(sheet, kept);

/** The row where a choice's headers are now; undefined if they are gone. */
export function headerRowNow(sheet: SheetCells, { sheet: name, headerRow, anchors }: KeptMapping): number | undefined {
  if (name !== withoutIdentity(sheet.name) || anchors.length === 0) return undefined;
  for (let shift = 0; shift <= REACH; shift++)
    for (const row of [headerRow + shift, headerRow - shift])
      if (anchors.every(({ below, column, text }) => textAt(sheet, row + below, column) === text)) return row;
  return undefined;
}

/** The header text that locates a choice. Identity numbers are never stored. */
export function textAt(sheet: SheetCells, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  return isEmptyCell(cell) || typeof cell === "object" ? "" : withoutIdentity(String(cell).trim());
}
