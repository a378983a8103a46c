import { parseArea, type Area } from "../../../src/core/cells/area";
import type { Cell, Range } from "../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";

/** The content of an office's sheet besides its values; addresses in Excel's notation. */
export interface OfficeSheetMore {
  /** Formulas without their equals sign, by cell. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number formats by area; the first area that contains a cell decides. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenColumns?: readonly number[];
}

function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`not an address: ${address}`);
  return parsed;
}

const holds = (place: Area, row: number, column: number) =>
  row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;

/** A sheet as an office keeps it, row by row from A1; an empty list is a blank row. */
export function officeSheet(name: string, rows: readonly (readonly Cell[])[], more: OfficeSheetMore = {}): SheetCells {
  const cells: Range = rows;
  const formats = Object.entries(more.formats ?? {}).map(([address, format]) => [area(address), format] as const);
  const formulas = Object.entries(more.formulas ?? {}).map(([address, formula]) => [area(address), formula] as const);
  const at = (list: readonly (readonly [Area, string])[], row: number, column: number) =>
    list.find(([place]) => holds(place, row, column))?.[1];
  return sheetCells(name, cells, {
    formula: (row, column) => at(formulas, row, column),
    numberFormat: (row, column) => at(formats, row, column),
    merges: (more.merges ?? []).map(area),
    hiddenColumns: new Set(more.hiddenColumns ?? []),
  });
}
