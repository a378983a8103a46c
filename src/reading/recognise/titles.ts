import type { SheetCells } from "../../core/cells/sheetCells";
import { isSignature } from "../rows/rowLabels";
import { cellText, type Span } from "./headerGrid";

/** The lone texts directly over a header, with at most one blank row between. */
export function titlesOver(sheet: SheetCells, top: number, span: Span): readonly string[] {
  const titles: string[] = [];
  let blanks = 0;
  for (let row = top - 1; row >= 0 && blanks < 2; row--) {
    const texts = [];
    for (let column = span.first; column < span.end; column++) {
      const text = cellText(sheet, row, column);
      if (text !== "") texts.push(text);
    }
    if (texts.length === 0) blanks += titles.length > 0 ? 2 : 1;
    else if (texts.length > 2 || texts.some((text) => /^[\d.,]+$/.test(text))) break;
    else titles.push(texts.join(" ").toUpperCase());
  }
  return titles.some(isSignature) ? [] : titles;
}
