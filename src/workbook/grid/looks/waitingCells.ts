import { BooleanNumber, CellValueType, InterceptorEffectEnum, type ICellData, type Nullable } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words";
import { waitingText } from "../../../text/browserPage";
import type { WaitingFormulas } from "../calc/waitingFormulas";
import type { GridContext } from "../context";
import { isDrawing } from "./drawing";

/** Above conditional formats, below the marks of a check. */
const PRIORITY = 80;
const LOOK = { bg: { rgb: "#ededed" }, cl: { rgb: "#3b3b3b" }, it: BooleanNumber.TRUE };

/**
 * Draws formulas with an older result slanted on grey; one without a result says what it waits for. Only the drawing changes,
 * no cell.
 */
export function markWaiting(context: GridContext, waiting: WaitingFormulas, language: Language): void {
  const { injector, grid } = context;
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "lembar-waiting",
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: PRIORITY,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      if (!waiting.has(subUnitId, row, col)) return next(cell);
      const own = !cell || cell === rawData ? { ...rawData } : cell;
      const marked = { ...own, interceptorStyle: { ...own.interceptorStyle, ...LOOK } };
      if (!isDrawing() || !isBlank(rawData)) return next(marked);
      const why = waiting.isCircular(subUnitId, row, col) ? "circularBlank" : "blank";
      return next({ ...marked, v: waitingText[why][language], t: CellValueType.STRING });
    },
  });
  waiting.onChange(() => {
    const drawn = injector.get(IRenderManagerService).getRenderById(grid.getUnitId());
    drawn?.with(SheetSkeletonManagerService).reCalculate();
    drawn?.mainComponent?.makeDirty();
  });
}

const isBlank = (raw: Nullable<ICellData>) => raw?.v === undefined || raw.v === null || raw.v === "";
