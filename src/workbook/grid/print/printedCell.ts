import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  isDefaultFormat,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Worksheet,
} from "@univerjs/core";
import { shownAt } from "../find";
import { fittingNumber } from "../looks/fittingNumber";
import { MARGIN } from "../looks/tooNarrow";

/** Data for printing every cell of a sheet. */
export interface Printer {
  readonly sheet: Worksheet;
  /** Rows that start a new page. */
  readonly breaks: ReadonlySet<number>;
  readonly gridLines: boolean;
  textWidth(text: string, style: IStyleData): number;
}

/**
 * One cell for printing. A text overflows into blank cells beside it; a figure that does not fit shows `####`, as in the grid.
 */
export function printedCell(
  { sheet, gridLines, textWidth }: Printer,
  row: number,
  columns: readonly number[],
  index: number,
): HTMLTableCellElement {
  const column = columns[index] as number;
  const cell = document.createElement("td");
  const style = sheet.getComposedCellStyle(row, column);
  const isNumber = typeof sheet.getCellRaw(row, column)?.v === "number";
  const merged = sheet.getMergedCell(row, column);
  const isCovered = merged && (merged.startRow !== row || merged.startColumn !== column);
  const text = isCovered ? "" : shownAt(sheet, row, column);
  const room = sheet.getColumnWidth(column) - MARGIN;
  const isFree = isDefaultFormat(style.n?.pattern ?? "General");
  const fits = (shown: string) => textWidth(shown, style) <= room;
  const shown = isNumber && !merged ? fittingNumber(text, isFree, fits) : text;
  dress(cell, style, isNumber);
  if (gridLines) cell.style.outline = "0.5px solid #888";
  const mayRunOn = text !== "" && !isNumber && !merged && style.tb !== WrapStrategy.WRAP;
  const blank = mayRunOn ? blankBeside(sheet, row, columns, index) : 0;
  if (blank === 0) cell.textContent = shown;
  else {
    const line = document.createElement("div");
    Object.assign(line.style, { width: `${room + blank}px`, overflow: "hidden" });
    line.textContent = shown;
    cell.style.overflow = "visible";
    cell.append(line);
  }
  return cell;
}

/** The width of the blank cells to the right of a cell, on the same page. */
function blankBeside(sheet: Worksheet, row: number, columns: readonly number[], index: number): number {
  let width = 0;
  for (const column of columns.slice(index + 1)) {
    if (shownAt(sheet, row, column) !== "" || sheet.getMergedCell(row, column)) break;
    width += sheet.getColumnWidth(column);
  }
  return width;
}

const SIDES: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
};

const HEIGHTS: Readonly<Record<number, string>> = {
  [VerticalAlign.TOP]: "top",
  [VerticalAlign.MIDDLE]: "middle",
};

const LINES: Readonly<Record<number, string>> = {
  [BorderStyleTypes.MEDIUM]: "2px solid",
  [BorderStyleTypes.THICK]: "3px solid",
  [BorderStyleTypes.DOUBLE]: "3px double",
  [BorderStyleTypes.DASHED]: "1px dashed",
  [BorderStyleTypes.DOTTED]: "1px dotted",
  [BorderStyleTypes.HAIR]: "1px dotted",
};

function dress(cell: HTMLTableCellElement, style: IStyleData, isNumber: boolean): void {
  const { ff, fs, bl, it, ul, st, cl, bg, ht, vt, tb, bd } = style;
  const lines = [...(ul?.s === BooleanNumber.TRUE ? ["underline"] : []), ...(st?.s === 1 ? ["line-through"] : [])];
  Object.assign(cell.style, {
    ...(ff ? { fontFamily: `${JSON.stringify(ff)}, sans-serif` } : {}),
    ...(fs ? { fontSize: `${fs}pt` } : {}),
    ...(bl === BooleanNumber.TRUE ? { fontWeight: "bold" } : {}),
    ...(it === BooleanNumber.TRUE ? { fontStyle: "italic" } : {}),
    ...(lines.length > 0 ? { textDecoration: lines.join(" ") } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bg?.rgb ? { backgroundColor: bg.rgb } : {}),
    textAlign: SIDES[ht ?? 0] ?? (isNumber ? "right" : "left"),
    verticalAlign: HEIGHTS[vt ?? 0] ?? "bottom",
    whiteSpace: tb === WrapStrategy.WRAP ? "pre-wrap" : "pre",
    ...(bd?.t ? { borderTop: border(bd.t) } : {}),
    ...(bd?.r ? { borderRight: border(bd.r) } : {}),
    ...(bd?.b ? { borderBottom: border(bd.b) } : {}),
    ...(bd?.l ? { borderLeft: border(bd.l) } : {}),
  });
}

const border = ({ s, cl }: IBorderStyleData) => `${LINES[s] ?? "1px solid"} ${cl.rgb ?? "#000"}`;
