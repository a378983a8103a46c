import type { SheetCells } from "../../core/cells/sheetCells";
import type { Candidate } from "./candidates";
import { headerText } from "./spellings";
import { titlesOver } from "./titles";

/**
 * True when a header below another begins a new table. The same header in the same words belongs to the table above, as after a
 * page break, unless it has a title of its own.
 */
export function startsAnew(sheet: SheetCells, above: Candidate, below: Candidate): boolean {
  const isAgain = below.kind.proven ? repeats(sheet, above, below) : signature(above) === signature(below);
  if (!isAgain) return true;
  const own = titlesOver(sheet, below.top, below.span);
  const first = new Set(titlesOver(sheet, above.top, above.span));
  return own.length > 0 && own.some((title) => !first.has(title));
}

function signature({ kind, columns, ambiguous }: Candidate): string {
  const taken = columns.map(({ key, column, header }) => [key, column, headerText(header)]);
  return JSON.stringify([kind.name, taken, ambiguous.map(({ key }) => key)]);
}

/** True for the header of the table above, which no kind explains without the title over its first page. */
function repeats(sheet: SheetCells, above: Candidate, below: Candidate): boolean {
  const lastOf = ({ top, rows }: Candidate) => {
    const cells = sheet.cells[top + rows - 1]?.slice(above.span.first, above.span.end) ?? [];
    return cells.map((cell) => (typeof cell === "string" ? headerText(cell) : "")).join("\n");
  };
  return lastOf(above) === lastOf(below);
}
