import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import { getFontStyleString, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import { isDrawing } from "./drawing";
import { fittingNumber } from "./fittingNumber";

/** After number formats have made texts (10), before the grid's own end of the chain (-1). */
const AFTER_FORMATS = 5;
/** Space that the grid leaves on both sides of a text, in pixels. */
export const MARGIN = 4;
/** No character of a figure is wider than its font is high. */
const WIDEST = 4 / 3;

/** A figure that does not fit its column shows `####`, as in Excel: its first digits would be another figure. */
export function markTooNarrow({ injector }: GridContext): void {
  const width = measuring();
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "lembar-too-narrow",
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, { worksheet, row, col, rawData }, next) => {
      if (!isDrawing() || !isFigure(cell, rawData) || worksheet.getMergedCell(row, col)) return next(cell);
      const text = String(cell.v);
      const room = worksheet.getColumnWidth(col) - MARGIN;
      const style = worksheet.getComposedCellStyleByCellData(row, col, rawData);
      if (text.length * (style.fs ?? 11) * WIDEST <= room) return next(cell);
      const isFree = isDefaultFormat(style.n?.pattern ?? "General");
      const fitting = fittingNumber(text, isFree, (shown) => width(shown, style) <= room);
      return next(fitting === text ? cell : { ...cell, v: fitting, t: CellValueType.STRING });
    },
  });
}

/** Measures widths of texts in pixels, each once. */
export function measuring(): (text: string, style: IStyleData) => number {
  const paper = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  return (text, style) => {
    if (!paper) return 0;
    const { fontString } = getFontStyleString(style);
    const key = `${fontString}|${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    paper.font = fontString;
    const { width } = paper.measureText(text);
    known.set(key, width);
    return width;
  };
}

function isFigure(cell: Nullable<ICellData>, raw: Nullable<ICellData>): cell is ICellData {
  return raw?.t === CellValueType.NUMBER && cell?.v !== undefined && cell.v !== null && !cell.p;
}
