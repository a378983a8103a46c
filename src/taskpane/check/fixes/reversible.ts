import type { Cell } from "../../../core/cells/cell";
import type { CellChange, CellPlace } from "../../../workbook/workbook";

/** A change to one cell, and the change that undoes it. */
export interface Reversible {
  readonly change: CellChange;
  readonly back: CellChange;
}

/** If the value needs a number format, the old format comes back with the old value. */
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
