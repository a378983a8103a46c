import { CommandType, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import type { Book } from "../../file/look/book";
import type { Arrangement } from "../../file/sheets/arrangement";
import type { SheetPatch } from "../../file/patch/change";
import type { CalculationSnapshot } from "../calc/known";
import type { Recalculation } from "../calc/recalculation";
import type { CellId } from "../calc/dependents";
import type { GridContext } from "../context";
import type { Edits, EditsSnapshot } from "../edits/edits";
import type { Shift } from "../../formula/shift/shift";
import { forgetNames } from "../patches/freshFormulas";
import { lookStyle } from "../open/lookStyle";
import { styleName } from "../open/sheetData";
import { registerPutCells } from "./putCells";
import { resultsNow } from "./resultsNow";
import { setSpills, type Spills } from "./spills";

/** The file with all rows, columns and sheets inserted or deleted so far. */
export interface Base {
  readonly bytes: Uint8Array;
  readonly book: Book;
  /** The sheets of the grid that show those of the book. */
  readonly ids: readonly string[];
}

export interface StructureParts {
  readonly context: GridContext;
  /** Ends when all parts of the grid are loaded whose rules and notes must follow. */
  readonly whole: Promise<void>;
  readonly base: Base;
  readonly edits: Edits;
  readonly recalculation: Recalculation;
  /** All changes that the base needs to hold what the grid shows. */
  readonly changes: () => readonly SheetPatch[];
  /** Called with another base; the grid's context shows its book from then on. */
  readonly onBase: (base: Base) => void;
  /** Moves whatever else refers to cells by position. */
  readonly onShift: (sheetId: string, shift: Shift) => void;
  /** Called when sheets are added, deleted or renamed, and when that is undone. */
  readonly onSheets?: ((change: Arrangement, isUndo: boolean) => void) | undefined;
  /** True while the user types into a cell. */
  readonly isTyping: () => boolean;
  /** Called when all of it is done. */
  readonly onDone: () => void;
  /** Called with a table whose new rows have no formula that can be calculated here. */
  readonly onIncomplete: (table: string) => void;
}

/** One kind of structural change, for the file and for the grid; `Why` is the reason for a refusal. */
export interface Change<Why extends string> {
  /** The changed file. */
  readonly inFile: (before: Base) => Promise<Base | Why>;
  /** What the grid does to show that file. */
  readonly inGrid: (before: Base, after: Base) => GridChange | Why;
}

/** What the grid does for one change, and to undo it. */
export interface GridChange {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
  readonly spillsBefore: Spills;
  readonly spillsAfter: Spills;
  /** Formulas to recalculate, at their places before and after. */
  readonly reshapedBefore: readonly CellId[];
  readonly reshapedAfter: readonly CellId[];
  /** Moves whatever refers to cells by position. */
  readonly follow?: (isUndo: boolean) => void;
  /** Cells to show, by a sheet's id. */
  readonly tells: readonly [sheetId: string, cells: readonly number[]];
  /** What follows once the rest is done, also when it is redone. */
  readonly fill?: () => readonly IMutationInfo[];
}

/** One change that can be undone. */
interface Step extends GridChange {
  readonly before: Base;
  readonly after: Base;
  readonly edits: EditsSnapshot;
  readonly calculation: CalculationSnapshot;
}

interface Phase {
  readonly step: number;
  readonly isUndo: boolean;
  readonly phase: "BEGIN" | "END";
}

/** As many steps as the grid itself can undo. */
const MOST_STEPS = 25;
const LOOK_AGAIN_MS = 50;
const PHASE = "lembar.mutation.structure";

/**
 * Changes the structure of the grid and of its file together, as one step to undo. The file comes first: what is refused
 * there is not done in the grid either, and the changed file is what the grid is compared with afterwards.
 */
export class Structure {
  private current: Base;
  private readonly steps = new Map<number, Step>();
  private last = 0;
  private work: Promise<unknown>;

  constructor(private readonly parts: StructureParts) {
    this.work = parts.whole;
    this.current = parts.base;
    registerPutCells(parts.context.injector);
    parts.context.injector.get(ICommandService).registerCommand({
      id: PHASE,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => this.phase(params as Phase),
    });
  }

  /** The file that cell changes are written into. */
  get base(): Base {
    return this.current;
  }

  /** Makes changes one after the other; returns why one was refused. */
  change<Why extends string>(change: Change<Why>): Promise<Why | undefined> {
    const turn = this.work.then(() => this.perform(change));
    this.work = turn.catch(() => undefined);
    return turn;
  }

  private async perform<Why extends string>(change: Change<Why>): Promise<Why | undefined> {
    const before = this.current;
    const after = await change.inFile(before);
    if (typeof after === "string") return after;
    // Text being typed is entered into its cell first.
    while (this.parts.isTyping()) await new Promise((go) => setTimeout(go, LOOK_AGAIN_MS));
    if (this.current !== before) return this.perform(change);
    const made = change.inGrid(before, after);
    if (typeof made === "string") return made;
    this.apply(before, after, made);
    return undefined;
  }

  private apply(before: Base, after: Base, made: GridChange): void {
    const { context, edits, recalculation } = this.parts;
    const { grid, injector } = context;
    const number = ++this.last;
    this.steps.set(number, {
      ...made,
      before,
      after,
      edits: edits.snapshot(),
      calculation: recalculation.snapshot(),
    });
    this.steps.delete(number - MOST_STEPS);
    const unitId = grid.getUnitId();
    const phase = (isUndo: boolean, name: Phase["phase"]): IMutationInfo => ({
      id: PHASE,
      params: { unitId, step: number, isUndo, phase: name } satisfies Phase & { unitId: string },
    });
    const redos = [phase(false, "BEGIN"), ...made.redos, phase(false, "END")];
    const results = resultsNow(context, recalculation.withDependents(made.reshapedBefore));
    const undos = [phase(true, "BEGIN"), ...made.undos, ...results, phase(true, "END")];
    const commands = injector.get(ICommandService);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
    const filled = made.fill?.() ?? [];
    for (const { id, params } of filled) commands.syncExecuteCommand(id, params);
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: [...redos, ...filled] });
  }

  private phase({ step: number, isUndo, phase }: Phase): boolean {
    const step = this.steps.get(number);
    if (!step) return false;
    const { context, edits, recalculation, onBase } = this.parts;
    if (phase === "BEGIN") {
      edits.isQuiet = true;
      step.follow?.(isUndo);
      if (isUndo) {
        edits.restore(step.edits);
        recalculation.restore(step.calculation);
      }
      this.current = isUndo ? step.before : step.after;
      context.grid.addStyles(stylesOf(this.current.book));
      onBase(this.current);
      return true;
    }
    forgetNames(context);
    setSpills(context, isUndo ? step.spillsBefore : step.spillsAfter);
    edits.isQuiet = false;
    this.parts.onDone();
    recalculation.reshape(isUndo ? step.reshapedBefore : step.reshapedAfter, !isUndo);
    edits.tellShifted(...step.tells);
    return true;
  }
}

const stylesOf = ({ styles }: Book) =>
  Object.fromEntries(styles.map((look, style) => [styleName(style), lookStyle(look)]));
