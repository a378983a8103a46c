import { SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";

let isNow = false;

/** Editing, copying, finding and printing use the cell itself; only the drawing is changed. */
const { setStylesCache } = SpreadsheetSkeleton.prototype;
SpreadsheetSkeleton.prototype.setStylesCache = function (...given) {
  isNow = true;
  try {
    return setStylesCache.apply(this, given);
  } finally {
    isNow = false;
  }
};

/** True while a cell is read for drawing. */
export const isDrawing = (): boolean => isNow;
