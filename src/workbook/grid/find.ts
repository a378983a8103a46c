import type { ICellData, Worksheet } from "@univerjs/core";
import type { Language } from "../../core/words";
import type { CellPlace } from "../workbook";
import { SheetCellsIn } from "./cells/cellIn";
import { BARE, isLocked, put } from "./cells/writeCells";
import type { GridContext } from "./context";
import { entry } from "./open/sheetData";
import { gridReading } from "./typing/gridReading";
import { typedValue } from "./typing/typedValue";

/** The result of a replacement; a formula or a locked cell keeps its content. */
export interface Replaced {
  readonly cells: number;
  readonly left: number;
}

/** The cells of all visible sheets that show a text, by sheet and row, regardless of case. */
export function findText(context: GridContext, wanted: string): readonly CellPlace[] {
  if (wanted === "") return [];
  const needle = wanted.toLowerCase();
  return context.grid
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .flatMap((sheet) => {
      const found: CellPlace[] = [];
      sheet.getCellMatrix().forValue((row, column) => {
        if (shownAt(sheet, row, column).toLowerCase().includes(needle))
          found.push({ sheet: sheet.getName(), row, column });
      });
      return found.sort((a, b) => a.row - b.row || a.column - b.column);
    });
}

/** Replaces a text in the given cells; the result is read as if typed. */
export function replaceText(
  context: GridContext,
  places: readonly CellPlace[],
  wanted: string,
  by: string,
  language: Language,
): Replaced {
  let cells = 0;
  const bySheet = new Map<Worksheet, Record<number, Record<number, ICellData>>>();
  for (const { sheet: name, row, column } of places) {
    const sheet = context.grid.getSheetBySheetName(name);
    if (!sheet || isLocked(context, sheet.getSheetId(), row, column)) continue;
    const { formula } = new SheetCellsIn(context, sheet).at(row, column);
    const shown = shownAt(sheet, row, column);
    if (formula !== undefined || !shown.toLowerCase().includes(wanted.toLowerCase())) continue;
    const text = replacedIn(shown, wanted, by);
    const read = (language === "id" ? typedValue(text) : undefined) ?? gridReading(text);
    const changes = bySheet.get(sheet) ?? {};
    (changes[row] ??= {})[column] = { ...BARE, ...entry(read ? read.value : text) };
    bySheet.set(sheet, changes);
    cells++;
  }
  for (const [sheet, changes] of bySheet) put(context, sheet, changes);
  return { cells, left: places.length - cells };
}

/** Replaces all occurrences of a text, regardless of case. */
function replacedIn(text: string, wanted: string, by: string): string {
  const pieces: string[] = [];
  const lower = text.toLowerCase();
  const needle = wanted.toLowerCase();
  let at = 0;
  for (let next = lower.indexOf(needle); next >= 0; next = lower.indexOf(needle, at)) {
    pieces.push(text.slice(at, next), by);
    at = next + needle.length;
  }
  return pieces.join("") + text.slice(at);
}

/** The text of a cell as drawn. */
export function shownAt(sheet: Worksheet, row: number, column: number): string {
  const cell = sheet.getCell(row, column);
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return cell?.v === undefined || cell.v === null ? "" : String(cell.v);
}
