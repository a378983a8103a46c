import { InterceptorEffectEnum } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Mark } from "../workbook";
import type { Shift } from "../formula/shift/shift";
import type { GridContext } from "./context";
import { cellKey as keyOf, shiftedKey } from "./edits/keys";

const COLORS: Readonly<Record<Mark["severity"], { readonly bg: string; readonly cl: string }>> = {
  error: { bg: "#fde7e9", cl: "#6e0811" },
  warning: { bg: "#fff4ce", cl: "#5c3a00" },
  info: { bg: "#e5eefb", cl: "#0f3a6b" },
};

/** Above the cell's own look and conditional formats. */
const ON_TOP = 90;

/** Colours over cells. Only the drawing changes; no cell changes and nothing is saved. */
export class Marks {
  private readonly sheets = new Map<string, ReadonlyMap<number, Mark["severity"]>>();

  constructor(
    private readonly context: GridContext,
    private readonly onDrawn: () => void,
  ) {
    context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "lembar-marks",
      effect: InterceptorEffectEnum.Style,
      priority: ON_TOP,
      handler: (cell, { subUnitId, row, col, rawData }, next) => {
        const severity = this.at(subUnitId, row, col);
        if (severity === undefined) return next(cell);
        const { bg, cl } = COLORS[severity];
        const own = !cell || cell === rawData ? { ...rawData } : cell;
        return next({ ...own, interceptorStyle: { ...own.interceptorStyle, bg: { rgb: bg }, cl: { rgb: cl } } });
      },
    });
  }

  /** Replaces all marks on a sheet. */
  set(sheetId: string, marks: readonly Mark[]): void {
    this.sheets.set(sheetId, new Map(marks.map(({ row, column, severity }) => [keyOf(row, column), severity])));
    this.draw();
  }

  /** Marks move with their cells when rows or columns are inserted or deleted. */
  shift(sheetId: string, shift: Shift): void {
    const marks = [...(this.sheets.get(sheetId) ?? [])];
    const moved = marks.flatMap(([key, severity]) => {
      const after = shiftedKey(key, shift);
      return after === undefined ? [] : [[after, severity] as const];
    });
    this.sheets.set(sheetId, new Map(moved));
    this.draw();
  }

  at(sheetId: string, row: number, column: number): Mark["severity"] | undefined {
    return this.sheets.get(sheetId)?.get(keyOf(row, column));
  }

  private draw(): void {
    const drawn = this.context.injector.get(IRenderManagerService).getRenderById(this.context.grid.getUnitId());
    drawn?.with(SheetSkeletonManagerService).reCalculate();
    drawn?.mainComponent?.makeDirty();
    this.onDrawn();
  }
}
