import { SheetCellsIn } from "../cells/cellIn";
import type { GridContext } from "../context";

/** A formula of the grid in its place, without its equals sign. */
export interface FormulaNow {
  readonly sheetId: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** It is stored together with equal ones and has no text of its own. */
  readonly isShared: boolean;
}

/** All formulas stored in the grid. */
export function formulasNow(context: GridContext): readonly FormulaNow[] {
  return context.grid.getSheets().flatMap((sheet) => {
    const found: FormulaNow[] = [];
    const cells = new SheetCellsIn(context, sheet);
    sheet.getCellMatrix().forValue((row, column, raw) => {
      if (!raw?.f && !raw?.si) return;
      const text = cells.at(row, column).formula;
      const place = { sheetId: sheet.getSheetId(), sheet: sheet.getName(), row, column };
      if (text !== undefined) found.push({ ...place, text, isShared: Boolean(raw.si) });
    });
    return found;
  });
}
