import {
  convertTransformToOffsetX,
  convertTransformToOffsetY,
  IRenderManagerService,
  ISheetSelectionRenderService,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "./context";

/** A point in the drawing of the grid, in page pixels from its top left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The middle of a scrolling cell of the active sheet; undefined if nothing is drawn. */
export const spotOf = (context: GridContext, row: number, column: number): Spot | undefined =>
  spotIn(context, row, column, "middle");

/** The middle of a cell, or its top left corner. */
export function spotIn(
  { injector, grid }: GridContext,
  row: number,
  column: number,
  where: "middle" | "corner",
): Spot | undefined {
  const drawn = injector.get(IRenderManagerService).getRenderById(grid.getUnitId());
  const skeleton = drawn?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  if (!drawn || !skeleton) return undefined;
  const { startX, endX, startY, endY } = skeleton.getCellWithCoordByIndex(row, column);
  const { scaleX, scaleY } = drawn.scene.getAncestorScale();
  const scrolled = drawn.scene.getViewportScrollXY(drawn.with(ISheetSelectionRenderService).getViewPort());
  const share = where === "middle" ? 0.5 : 0;
  return {
    x: convertTransformToOffsetX(startX + (endX - startX) * share, scaleX, scrolled),
    y: convertTransformToOffsetY(startY + (endY - startY) * share, scaleY, scrolled),
  };
}
