import { isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { withoutIdentity } from "../../core/nik/identity";
import type { Mapping, MappingsOf } from "../recognise/recognised";
import type { KeptMapping } from "./keptMappings";

/** Rows up or down that a table is looked for. */
const REACH = 60;

/** The choices that hold for a sheet as it is now. One whose headers are no longer found is not used. */
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

/** The same for every sheet of a workbook. */
export const mappingsIn =
  (kept: readonly KeptMapping[]): MappingsOf =>
  (sheet) =>
    mappingsFor(sheet, kept);

/** The row in which the headers of a choice stand now; undefined where they are no longer found. */
export function headerRowNow(sheet: SheetCells, { sheet: name, headerRow, anchors }: KeptMapping): number | undefined {
  if (name !== withoutIdentity(sheet.name) || anchors.length === 0) return undefined;
  for (let shift = 0; shift <= REACH; shift++)
    for (const row of [headerRow + shift, headerRow - shift])
      if (anchors.every(({ below, column, text }) => textAt(sheet, row + below, column) === text)) return row;
  return undefined;
}

/** The text of a header as a choice is found by it: no identity number is kept. */
export function textAt(sheet: SheetCells, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  return isEmptyCell(cell) || typeof cell === "object" ? "" : withoutIdentity(String(cell).trim());
}
