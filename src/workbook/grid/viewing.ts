import { ICommandService } from "@univerjs/core";
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/cells/area";
import { isCellError } from "../../core/cells/cell";
import type { Recalculation } from "./calc/recalculation";
import type { Sentences } from "./calls/sentences";
import { SheetCellsIn, type GridCell } from "./cells/cellIn";
import type { GridContext } from "./context";
import type { Edits } from "./edits/edits";
import type { Marks } from "./marks";
import { shownAt } from "./find";
import { areaOf } from "./open/rangeOf";
import { linkAt } from "./linkAt";
import type { CellPlace, Mark } from "../workbook";

/** What is to be seen of the grid by those who do not see the grid itself. */
export interface GridView {
  readonly sheet: string;
  readonly area: Area;
  /** What the first selected cell holds. */
  readonly cell: GridCell;
  /** The text that it shows. */
  readonly shown: string;
  /** Why it shows an error of ours. */
  readonly sentence: string | undefined;
  /** Where that cell leads, in this file. */
  readonly link: CellPlace | undefined;
  /** The mark of ours on that cell. */
  readonly mark: Mark["severity"] | undefined;
  /** Grows with every change by hand. */
  readonly version: number;
  readonly isCalculated: boolean;
  /** Whether the cell shows an older result because only Excel can work its formula out. */
  readonly isWaiting: boolean;
  /** It waits because its formula, or one that it uses, takes its own result. */
  readonly isCircular: boolean;
  /** How many formulas of the workbook do. */
  readonly waiting: number;
}

const SHOWING: readonly string[] = [SetSelectionsOperation.id, SetWorksheetActiveOperation.id];

/** What is selected and what stands there, told whenever it changes. */
export class Viewing {
  private readonly listeners = new Set<() => void>();
  private current: GridView;

  constructor(
    private readonly context: GridContext,
    private readonly edits: Edits,
    private readonly sentences: Sentences,
    private readonly marks: Marks,
    private readonly recalculation: Recalculation,
  ) {
    this.current = this.look();
    const changed = () => this.refresh();
    context.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (SHOWING.includes(id)) changed();
    });
    recalculation.onWork(changed);
    edits.onChange(changed);
    edits.onResults(changed);
  }

  readonly view = (): GridView => this.current;

  readonly onView = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks again and tells. */
  refresh(): void {
    this.current = this.look();
    this.listeners.forEach((listener) => listener());
  }

  private look(): GridView {
    const sheet = this.context.grid.getActiveSheet();
    const range = this.context.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const area = range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    const cell = new SheetCellsIn(this.context, sheet).at(area.row, area.column);
    return {
      sheet: sheet.getName(),
      area,
      cell,
      shown: shownAt(sheet, area.row, area.column),
      sentence: isCellError(cell.value) ? this.sentences.at(sheet.getSheetId(), area.row, area.column) : undefined,
      link: linkAt(this.context, sheet, area.row, area.column),
      mark: this.marks.at(sheet.getSheetId(), area.row, area.column),
      version: this.edits.version,
      isCalculated: !this.recalculation.isWorking,
      isWaiting: this.recalculation.waiting.has(sheet.getSheetId(), area.row, area.column),
      isCircular: this.recalculation.waiting.isCircular(sheet.getSheetId(), area.row, area.column),
      waiting: this.recalculation.waiting.ids.size,
    };
  }
}
