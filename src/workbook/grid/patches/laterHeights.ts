import {
  CommandType,
  ICommandService,
  sequenceExecute,
  type ICommandInfo,
  type IMutationInfo,
  type IOperation,
  type IRange,
} from "@univerjs/core";
import { AutoHeightController } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

interface Unmeasured {
  readonly sheet: string;
  readonly ranges: readonly IRange[];
}
interface Both {
  readonly redos: readonly ICommandInfo[];
  readonly undos: readonly ICommandInfo[];
}
interface Heights {
  _processLazyAutoHeight(both: Both, unit: string, sheet: string, ranges?: readonly IRange[]): Both;
}

const ID = "lembar.operation.heights-later";

/** Rows that are measured in one go: about 10 ms. */
const TOGETHER = 200;

/**
 * Measures the rows that are out of sight after a change, some at a time. The grid itself never stops its loop: it measures the
 * rows of a closed workbook or a deleted sheet, which fails, and keeps the workbook in memory.
 *
 * Returns what to do before the spreadsheet is closed.
 */
export function measureLater({ injector, grid }: GridContext): () => void {
  (AutoHeightController.prototype as unknown as Heights)._processLazyAutoHeight = withHeightsLater;
  const commands = injector.get(ICommandService);
  const heights = injector.get(AutoHeightController);
  const due: { readonly sheet: string; readonly rows: IRange }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const measure = () => {
    const next = due.shift();
    timer = next && setTimeout(measure);
    if (next && grid.getSheetBySheetId(next.sheet))
      sequenceExecute(heights.getUndoRedoParamsOfAutoHeight([next.rows], next.sheet).redos, commands);
  };
  const later: IOperation<Unmeasured> = {
    id: ID,
    type: CommandType.OPERATION,
    handler: (_, given) => {
      if (given) due.push(...given.ranges.flatMap(inParts).map((rows) => ({ sheet: given.sheet, rows })));
      timer ??= setTimeout(measure);
      return true;
    },
  };
  commands.registerCommand(later);
  return () => {
    clearTimeout(timer);
    due.length = 0;
  };
}

const withHeightsLater: Heights["_processLazyAutoHeight"] = ({ redos, undos }, _, sheet, ranges = []) => {
  if (ranges.length === 0) return { redos, undos };
  const later: IMutationInfo<Unmeasured> = { id: ID, params: { sheet, ranges } };
  return { redos: [...redos, later], undos: [...undos, later] };
};

function inParts(range: IRange): IRange[] {
  const { startRow, endRow } = range;
  return Array.from({ length: Math.ceil((endRow - startRow + 1) / TOGETHER) }, (_, part) => {
    const first = startRow + part * TOGETHER;
    return { ...range, startRow: first, endRow: Math.min(endRow, first + TOGETHER - 1) };
  });
}
