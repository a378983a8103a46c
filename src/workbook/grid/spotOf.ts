import {
  convertTransformToOffsetX,
  convertTransformToOffsetY,
  IRenderManagerService,
  ISheetSelectionRenderService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./context";

/** A place in the drawing of the grid, in pixels of the page from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a cell of the sheet in front, for cells that scroll; undefined while nothing is drawn. */
export function spotOf({ injector, grid }: GridContext, row: number, column: number): Spot | undefined {
  const drawn = injector.get(IRenderManagerService).getRenderById(grid.getUnitId());
  const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!drawn || !skeleton) return undefined;
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = drawn.scene.getAncestorScale();
  const scrolled = drawn.scene.getViewportScrollXY(drawn.with(ISheetSelectionRenderService).getViewPort());
  return {
    x: convertTransformToOffsetX((startX + endX) / 2, scaleX, scrolled),
    y: convertTransformToOffsetY((startY + endY) / 2, scaleY, scrolled),
  };
}
