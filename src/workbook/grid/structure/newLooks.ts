import type { ICellData, IMutationInfo, IStyleData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { Shift } from "../../formula/shift/shift";
import type { GridContext } from "../context";

/** New rows look like the one above, and new columns like the one to the left, also where these differ from the file. */
export function newLooks(
  context: GridContext,
  sheetId: string,
  { axis, kind, at, count }: Shift,
): readonly IMutationInfo[] {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  if (!sheet || kind === "delete" || at === 0) return [];
  const styles = context.grid.getStyles();
  const cellValue: Record<number, Record<number, ICellData>> = {};
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const [index, other] = axis === "rows" ? [row, column] : [column, row];
    if (index !== at - 1) return;
    for (let next = at; next < at + count; next++) {
      const [r, c] = axis === "rows" ? [next, other] : [other, next];
      const present = sheet.getCellRaw(r, c);
      if ((present?.s ?? undefined) === (cell?.s ?? undefined)) continue;
      const gone = Object.keys(styles.getStyleByCell(present) ?? {}).map((key) => [key, null] as const);
      const s = { ...Object.fromEntries(gone), ...styles.getStyleByCell(cell) } as IStyleData;
      (cellValue[r] ??= {})[c] = { s };
    }
  });
  const params = { unitId: context.grid.getUnitId(), subUnitId: sheetId, cellValue };
  return Object.keys(cellValue).length === 0 ? [] : [{ id: SetRangeValuesMutation.id, params }];
}
