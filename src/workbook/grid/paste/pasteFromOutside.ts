import type { IRange } from "@univerjs/core";
import { COPY_TYPE, ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../../core/words";
import { isLocked } from "../cells/writeCells";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { htmlTable, htmlWords } from "./htmlTable";
import { isMovable } from "./movable";
import type { OutsideTable } from "./outsideTable";
import { plainTable } from "./plainTable";
import { putTable } from "./putTable";

/**
 * Reads data from other programs as if typed, and pastes only values, because looks could not be saved. Data copied in the grid
 * is left to the grid, which knows its values, formulas and formats.
 */
export function pasteFromOutside(context: GridContext, language: Language, guard: Guard): void {
  const clipboard = context.injector.get(ISheetClipboardService);
  const { legacyPaste, paste } = clipboard;
  const put = (table: OutsideTable) => {
    const refused = putTable(context, language, table);
    if (refused) guard.refuse(refused);
    clipboard.disposePasteOptionsCache();
    return refused === undefined;
  };
  /** Undefined for data copied in the grid, and for pictures alone. */
  const outside = (html: string, text: string): OutsideTable | undefined => {
    const own = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    if (own !== undefined && clipboard.copyContentCache().get(own)) return undefined;
    const words = text.trim() === "" ? htmlWords(html) : text;
    return htmlTable(html) ?? (words === "" ? undefined : plainTable(words));
  };

  clipboard.legacyPaste = async (html = "", text = "", files) => {
    const table = outside(html, text);
    return table ? put(table) : legacyPaste.call(clipboard, html, text, files);
  };
  clipboard.paste = async (item, type) => {
    const [html = "", text = ""] = await Promise.all(["text/html", "text/plain"].map((kind) => textIn(item, kind)));
    const table = outside(html, text);
    return table ? put(table) : paste.call(clipboard, item, type);
  };
  clipboard.addClipboardHook({
    id: "lembar-locked-cells",
    onBeforePaste: ({ subUnitId, range: { rows, cols } }) => {
      const isOpen = rows.every((row) => cols.every((column) => !isLocked(context, subUnitId, row, column)));
      const refused = !isOpen ? "LOCKED" : movesFreely(subUnitId, rows, cols) ? undefined : "MOVE";
      if (refused) guard.refuse(refused);
      return refused === undefined;
    },
  });

  /** True if the cut cells, if any, may be moved to where they are about to be pasted. */
  function movesFreely(toSheetId: string, rows: readonly number[], cols: readonly number[]): boolean {
    const cache = clipboard.copyContentCache();
    const cut = cache.get(cache.getLastCopyId() ?? "");
    if (cut?.copyType !== COPY_TYPE.CUT || !cut.matrix) return true;
    const { rows: fromRows, cols: fromCols } = cut.range;
    const from = spanOf(fromRows, fromCols);
    return isMovable(context, { sheetId: cut.subUnitId, from, toSheetId, to: spanOf(rows, cols) });
  }
}

const spanOf = (rows: readonly number[], columns: readonly number[]): IRange => ({
  startRow: Math.min(...rows),
  endRow: Math.max(...rows),
  startColumn: Math.min(...columns),
  endColumn: Math.max(...columns),
});

const textIn = async (item: ClipboardItem, kind: string) =>
  item.types.includes(kind) ? (await item.getType(kind)).text() : "";
