import type { SheetCells } from "../../core/cells/sheetCells";
import type { Candidate } from "./candidates";
import { cellText } from "./headerGrid";
import { isSignature } from "../rows/rowLabels";
import { headerText } from "./spellings";

/**
 * True when a header under another is a table of its own. The same header in the same words again belongs to the table
 * above, as after a page break, unless a title of its own stands over it.
 */
export function startsAnew(sheet: SheetCells, above: Candidate, below: Candidate): boolean {
  if (signature(above) !== signature(below)) return true;
  const own = titlesOver(sheet, below);
  const first = new Set(titlesOver(sheet, above));
  return own.length > 0 && own.some((title) => !first.has(title));
}

function signature({ kind, columns, ambiguous }: Candidate): string {
  const taken = columns.map(({ key, column, header }) => [key, column, headerText(header)]);
  return JSON.stringify([kind.name, taken, ambiguous.map(({ key }) => key)]);
}

/** The lone texts directly over a header, at most one blank row between. */
function titlesOver(sheet: SheetCells, { top, span }: Candidate): readonly string[] {
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
