import { composeStyles, type IStyleData, type Nullable, type Worksheet } from "@univerjs/core";
import type { LookPatch } from "../../file/restyle/lookPatch";
import { fileSheet, type GridContext } from "../context";
import { lookStyle } from "../open/lookStyle";
import { styleName } from "../open/sheetData";
import { lookBetween } from "./gridLook";

/** How a cell's look differs from the file; undefined if it does not. */
export function lookChange(context: GridContext, sheet: Worksheet, row: number, column: number): LookPatch | undefined {
  const style = fileSheet(context, sheet.getSheetId())?.look.style(row, column) ?? 0;
  const before = style === 0 ? undefined : styleName(style);
  const raw = sheet.getCellRaw(row, column);
  if ((raw?.s ?? undefined) === before) return undefined;
  return lookBetween(composed(context, sheet, row, column, before), composed(context, sheet, row, column, raw?.s));
}

/** A style combined with those of the cell's row, its column and the whole file. */
export function composed(
  { file }: Pick<GridContext, "file">,
  sheet: Worksheet,
  row: number,
  column: number,
  s: Nullable<string | IStyleData>,
): IStyleData {
  return composeStyles(
    lookStyle(file.styles[0] ?? {}),
    sheet.getComposedCellStyleByCellData(row, column, s ? { s } : {}),
  );
}
