import {
  CanceledError,
  EDITOR_ACTIVATED,
  ICommandService,
  IContextService,
  type ICommandInfo,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from "@univerjs/core";
import {
  AddWorksheetMergeCommand,
  MoveRangeCommand,
  SetCellEditVisibleOperation,
  SetRangeValuesCommand,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { NotArranged } from "../../../contract/notArranged";
import type { NotShifted } from "../../../contract/notShifted";
import { isLocked } from "../cells/writeCells";
import { fileSheet, type GridContext } from "../context";
import { isUnsavableLook, ofPartOfText } from "../looks/unsavableLooks";
import { isMovable } from "../paste/movable";
import { isMergeable } from "./mergeable";
import { notSavable, type NotFollowing, type NotSavable } from "./notSavable";

export type { NotFollowing, NotSavable };

/**
 * Called with what was refused; `where` is the formula or table that did not follow, or why rows, columns or sheets cannot be
 * changed.
 */
export type GuardListener = (why: NotSavable | NotFollowing | "NOT_SHIFTED" | "NOT_ARRANGED", where?: string) => void;

/** Commands that change the selected cells. */
const ON_SELECTION =
  /^sheet\.command\.(clear-selection-content|auto-clear-content|cut|paste|set-(col|row)|set-worksheet-(col|row)|set-rows|set-selected|hide-(row|col)|delta-|set-.*frozen|cancel-frozen|set-(style|border|range-)|optional-paste|auto-fill|refill|copy-down|copy-right|move-range|text-to-number|toggle-cell-checkbox|numfmt\.|sort-range|reorder-range)/;

const MERGES = /^sheet\.command\.(add|remove)-worksheet-merge/;

interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: IObjectMatrixPrimitiveType<unknown>;
  readonly visible?: boolean;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly targetRange?: IRange;
  readonly selections?: readonly IRange[];
}

/** Stops a command before it takes effect if a file cannot keep the change or a protected sheet forbids it. */
export class Guard {
  /** True during one of our own changes. */
  isOurs = false;
  private readonly listeners = new Set<GuardListener>();

  constructor(private readonly context: GridContext) {
    context.injector.get(ICommandService).beforeCommandExecuted((command) => {
      const why = this.isOurs ? undefined : this.refusal(command);
      if (why === undefined) return;
      this.refuse(why);
      throw new CanceledError();
    });
  }

  /** Reports that something was refused. */
  refuse(why: NotSavable): void {
    this.listeners.forEach((listener) => listener(why));
  }

  /** Reports why rows or columns cannot be inserted or deleted. */
  refuseShift(why: NotShifted): void {
    this.listeners.forEach((listener) => listener("NOT_SHIFTED", why));
  }

  /** Reports why sheets cannot be changed. */
  refuseSheets(why: NotArranged): void {
    this.listeners.forEach((listener) => listener("NOT_ARRANGED", why));
  }

  /** Reports what did not follow a change. */
  tell(why: NotFollowing, where: string): void {
    this.listeners.forEach((listener) => listener(why, where));
  }

  /** Makes one of our own changes: nothing is refused, and it is not reported as the user's. */
  ours<T>(change: () => T): T {
    this.isOurs = true;
    try {
      return change();
    } finally {
      this.isOurs = false;
    }
  }

  /** Calls back when the user tries what cannot be saved, or when something did not follow. */
  readonly onRefused = (listener: GuardListener): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private refusal({ id, params }: Readonly<ICommandInfo>): NotSavable | undefined {
    const given = (params ?? {}) as CommandParams;
    const sheetId = given.subUnitId ?? this.context.grid.getActiveSheet().getSheetId();
    const file = fileSheet(this.context, sheetId);
    const why = notSavable(id) ?? (isUnsavableLook(id, params) ? "LOOK" : undefined);
    if (why !== undefined) return why;
    if (MERGES.test(id) && !file) return "LOOK";
    if (MERGES.test(id) && file?.look.isProtected) return "LOCKED";
    if (id === AddWorksheetMergeCommand.id && !isMergeable(this.context, sheetId, given.selections ?? []))
      return "NO_MERGE";
    const { fromRange: from, toRange: to } = given;
    if (id === MoveRangeCommand.id && from && to && !isMovable(this.context, { sheetId, from, toSheetId: sheetId, to }))
      return "MOVE";
    const isTyping = this.context.injector.get(IContextService).getContextValue(EDITOR_ACTIVATED);
    if (ofPartOfText(id, Boolean(isTyping))) return "WHILE_TYPING";
    if (!file?.look.isProtected) return undefined;
    const changes =
      id === SetRangeValuesCommand.id ||
      ON_SELECTION.test(id) ||
      (id === SetCellEditVisibleOperation.id && given.visible);
    return changes && this.touchesLocked(sheetId, given) ? "LOCKED" : undefined;
  }

  private touchesLocked(sheetId: string, params: CommandParams): boolean {
    const { range, value, fromRange, toRange, targetRange } = params;
    if (value && isMatrix(value))
      return Object.entries(value).some(([row, cells]) =>
        Object.keys(cells as object).some((column) => isLocked(this.context, sheetId, Number(row), Number(column))),
      );
    const selected = this.context.injector
      .get(SheetsSelectionsService)
      .getCurrentSelections()
      .map((one) => one.range);
    const given = [range, fromRange, toRange, targetRange].flatMap((one) => one ?? []);
    return (given.length > 0 ? given : selected).some((one) => this.holdsLocked(sheetId, one));
  }

  private holdsLocked(sheetId: string, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        if (isLocked(this.context, sheetId, row, column)) return true;
    return false;
  }
}

/** Cells given by row and column carry their own positions, whatever range stands beside them. */
const isMatrix = (value: object) =>
  !Array.isArray(value) && Object.keys(value).every((key) => /^\d+$/.test(key)) && Object.keys(value).length > 0;
