import { CellValueType, ICommandService, type Worksheet } from "@univerjs/core";
import {
  IEditorBridgeService,
  ScrollToCellOperation,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../core/cells/area";
import { serialOf } from "../../../core/calendar/civil";
import { BARE } from "../cells/writeCells";
import type { GridContext } from "../context";
import { areaOf, rangeOf } from "../open/rangeOf";
import { moveCaret } from "./caretKeys";
import { keyMove, type KeyState } from "./keyMove";
import { openList } from "./listKeys";
import { openMenu } from "./menuKey";
import type { Popups } from "./popups";

/** Height of a default row, in pixels. */
const ROW = 20;

/**
 * Keys of Excel that the grid does not know: Home, Ctrl+Home and Ctrl+End, page keys, Ctrl+Space and Shift+Space, Shift+Enter
 * upwards, Ctrl+; for today, keys that open a list or a menu, and within a cell Home and End. The returned function removes them.
 */
export function hearSheetKeys(context: GridContext, container: HTMLElement, popups: Popups): () => void {
  const heard = (event: KeyboardEvent): void => {
    if (event.metaKey || !hasKeyboard()) return;
    const isTyping = context.injector.get(IEditorBridgeService).isVisible().visible;
    const isOpened = !isTyping && (openList(context, event) || openMenu(context, container, event));
    if (isOpened) popups.enter();
    else if (event.altKey) return;
    const isDone =
      isOpened || (isTyping ? !event.ctrlKey && moveCaret(context, event) : act(context, container, event));
    if (!isDone) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", heard, { capture: true });
  return () => window.removeEventListener("keydown", heard, { capture: true });
}

function hasKeyboard(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.isContentEditable;
}

function act(context: GridContext, container: HTMLElement, event: KeyboardEvent): boolean {
  if (event.ctrlKey && !event.shiftKey && event.key === ";") return putToday(context);
  const state = stateOf(context, container);
  const area = state && keyMove(event, state);
  if (!state || !area) return false;
  const isWhole = area.rows === state.size.rows || area.columns === state.size.columns;
  const grows = event.key === " " || (event.shiftKey && event.key !== "Enter");
  select(context, area, grows ? state.active : area, isWhole ? undefined : event);
  return true;
}

function stateOf({ injector, grid }: GridContext, container: HTMLElement): KeyState | undefined {
  const current = injector.get(SheetsSelectionsService).getCurrentLastSelection();
  if (!current) return undefined;
  const sheet = grid.getActiveSheet();
  const { startRow, startColumn } = sheet.getFreeze();
  return {
    selected: areaOf(current.range),
    active: {
      row: current.primary?.actualRow ?? current.range.startRow,
      column: current.primary?.actualColumn ?? current.range.startColumn,
    },
    last: lastCell(sheet),
    frozen: { rows: Math.max(0, startRow), columns: Math.max(0, startColumn) },
    page: Math.max(1, Math.floor(container.clientHeight / ROW) - 8),
    size: { rows: sheet.getRowCount(), columns: sheet.getColumnCount() },
  };
}

function lastCell(sheet: Worksheet): { readonly row: number; readonly column: number } {
  let [row, column] = [0, 0];
  sheet.getCellMatrix().forValue((r, c, cell) => {
    if (!cell || ((cell.v === undefined || cell.v === null || cell.v === "") && !cell.f && !cell.si)) return;
    row = Math.max(row, r);
    column = Math.max(column, c);
  });
  return { row, column };
}

function select(
  { injector, grid }: GridContext,
  area: Area,
  active: { readonly row: number; readonly column: number },
  scrollFor: KeyboardEvent | undefined,
): void {
  const commands = injector.get(ICommandService);
  const place = { unitId: grid.getUnitId(), subUnitId: grid.getActiveSheet().getSheetId() };
  const { row, column } = active;
  const primary = {
    ...rangeOf({ row, column, rows: 1, columns: 1 }),
    actualRow: row,
    actualColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    ...place,
    selections: [{ range: rangeOf(area), primary, style: null }],
  });
  if (!scrollFor) return;
  const isUp = scrollFor.key === "Home" || scrollFor.key === "PageUp";
  const seen = isUp ? area.row : area.row + area.rows - 1;
  const beside = scrollFor.key === "End" ? area.column + area.columns - 1 : area.column;
  commands.syncExecuteCommand(ScrollToCellOperation.id, {
    ...place,
    range: rangeOf({ row: seen, column: beside, rows: 1, columns: 1 }),
  });
}

/** The cell keeps its own date format. */
function putToday({ injector, grid }: GridContext): boolean {
  const sheet = grid.getActiveSheet();
  const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  if (!primary) return false;
  const { actualRow: row, actualColumn: column } = primary;
  const now = new Date();
  const today = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  const pattern = sheet.getComposedCellStyle(row, column)?.n?.pattern;
  const style = pattern !== undefined && /[ymd]/i.test(pattern) ? {} : { s: { n: { pattern: "dd/mm/yyyy" } } };
  void injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
    unitId: grid.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: rangeOf({ row, column, rows: 1, columns: 1 }),
    value: { [row]: { [column]: { ...BARE, v: today, t: CellValueType.NUMBER, ...style } } },
  });
  return true;
}
