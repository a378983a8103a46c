import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

let isNow = false;

/** What is edited, copied, found or printed is the cell itself, so only the drawing is told otherwise. */
const { setStylesCache } = SpreadsheetSkeleton.prototype;
SpreadsheetSkeleton.prototype.setStylesCache = function (...given) {
  isNow = true;
  try {
    return setStylesCache.apply(this, given);
  } finally {
    isNow = false;
  }
};

/** Whether a cell is asked for to be drawn. */
export const isDrawing = (): boolean => isNow;
