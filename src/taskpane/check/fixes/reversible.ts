import type { Cell } from "../../../core/cells/cell";
import type { CellChange, CellPlace } from "../../../workbook/workbook";

/** A change to one cell, and the change that takes it back. */
export interface Reversible {
  readonly change: CellChange;
  readonly back: CellChange;
}

/** Of a value that needs a number format, the former format comes back with the former value. */
export function reversible(
  place: CellPlace,
  from: Cell,
  to: Cell,
  format?: { readonly needed: string; readonly former: string },
): Reversible {
  const { sheet, row, column } = place;
  return {
    change: { sheet, row, column, from, to, ...(format && { numberFormat: format.needed }) },
    back: { sheet, row, column, from: to, to: from, ...(format && { numberFormat: format.former }) },
  };
}
