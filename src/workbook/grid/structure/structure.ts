import { CommandType, ICommandService, IUndoRedoService, type IMutationInfo } from "@univerjs/core";
import type { NotShifted } from "../../../contract/notShifted";
import { inverseOf, type Shift } from "../../formula/shift/shift";
import { isFileFailure } from "../../file/failure";
import type { Book } from "../../file/look/book";
import { readBook } from "../../file/look/readBook";
import { shiftPackage } from "../../file/shift/shiftPackage";
import type { CalculationSnapshot, Recalculation } from "../calc/recalculation";
import { cellId, type CellId } from "../calc/dependents";
import { shiftedId } from "../calc/shiftedCells";
import { fileSheet, type GridContext } from "../context";
import { cellKey, type Edits, type EditsSnapshot } from "../edits/edits";
import { formulaMutations } from "./formulaMutations";
import { formulasNow } from "./formulasNow";
import { mergeMutations } from "./mergeMutations";
import { newFormulas } from "./newFormulas";
import { newLooks } from "./newLooks";
import { registerPutCells } from "./putCells";
import { reshapedFormulas } from "./reshaped";
import { shownMutations } from "./shownMutations";
import { isTorn, setSpills, shiftedSpills, spillsNow, type Spills } from "./spills";
import { stripMutations } from "./stripMutations";
import { tableMutations } from "./tableMutations";
import { viewMutations } from "./viewMutations";

/** A file as it stands with all rows and columns that came or went, and what is written in it. */
export interface Base {
  readonly bytes: Uint8Array;
  readonly book: Book;
}

export interface StructureParts {
  readonly context: GridContext;
  readonly base: Base;
  readonly edits: Edits;
  readonly recalculation: Recalculation;
  /** Is told of another base, whose book the grid's context shows from then on. */
  readonly onBase: (base: Base) => void;
  /** Whatever else knows cells by their places moves them. */
  readonly onShift: (sheetId: string, shift: Shift) => void;
  /** Whether somebody is typing into a cell at the moment. */
  readonly isTyping: () => boolean;
  /** Is told when all of it is done. */
  readonly onDone: () => void;
  /** Is told of a table whose new rows have no formula that could be worked out here. */
  readonly onIncomplete: (table: string) => void;
}

/** One time that rows or columns came or went. */
interface Step {
  readonly sheetId: string;
  readonly shift: Shift;
  readonly before: Base;
  readonly after: Base;
  readonly spillsBefore: Spills;
  readonly spillsAfter: Spills;
  readonly edits: EditsSnapshot;
  readonly calculation: CalculationSnapshot;
  /** Formulas to be worked out again, as they stood before and stand after. */
  readonly reshapedBefore: readonly CellId[];
  readonly reshapedAfter: readonly CellId[];
}

interface Phase {
  readonly step: number;
  readonly isUndo: boolean;
  readonly phase: "BEGIN" | "END";
}

/** As many as the grid itself can take back. */
const MOST_STEPS = 25;
const LOOK_AGAIN_MS = 50;
const PHASE = "lembar.mutation.structure";

/**
 * Lets rows and columns come and go in the grid and in the file behind it at once, as one step to undo. The file goes first: what
 * cannot be done to it is not done to the grid either, and what it then holds is what the grid is compared with.
 */
export class Structure {
  private current: Base;
  private readonly steps = new Map<number, Step>();
  private last = 0;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: StructureParts) {
    this.current = parts.base;
    registerPutCells(parts.context.injector);
    parts.context.injector.get(ICommandService).registerCommand({
      id: PHASE,
      type: CommandType.MUTATION,
      handler: (_accessor, params) => this.phase(params as Phase),
    });
  }

  /** The file that changes of cells are to be written into. */
  get base(): Base {
    return this.current;
  }

  /** Makes rows or columns come or go, one after the other; says why where they cannot. */
  shift(sheetId: string, given: Omit<Shift, "sheet">): Promise<NotShifted | undefined> {
    const turn = this.work.then(() => this.perform(sheetId, given));
    this.work = turn.catch(() => undefined);
    return turn;
  }

  private async perform(sheetId: string, given: Omit<Shift, "sheet">): Promise<NotShifted | undefined> {
    const { context } = this.parts;
    const file = fileSheet(context, sheetId);
    if (!file) return "SHEET_NEW";
    const shift: Shift = { ...given, sheet: file.name };
    const before = this.current;
    const answer = await shiftPackage(before.bytes, shift);
    if ("refused" in answer) return answer.refused;
    const book = await readBook(answer.bytes);
    if (isFileFailure(book)) return "UNKNOWN_PART";
    // What is being typed goes into the cell where it was begun.
    while (this.parts.isTyping()) await new Promise((go) => setTimeout(go, LOOK_AGAIN_MS));
    if (this.current !== before) return this.perform(sheetId, given);
    return this.apply(sheetId, shift, { bytes: answer.bytes, book });
  }

  private apply(sheetId: string, shift: Shift, after: Base): NotShifted | undefined {
    const { context, edits, recalculation } = this.parts;
    const { grid, injector } = context;
    const sheet = grid.getSheetBySheetId(sheetId);
    const shown = after.book.sheets.find(({ name }) => name === shift.sheet);
    if (!sheet || !shown) return "SHEET_GONE";
    const unitId = grid.getUnitId();
    const spillsBefore = spillsNow(context);
    if (isTorn(spillsBefore, sheetId, shift)) return "ARRAY_FORMULA";
    const view = viewMutations(context, sheet, shift);
    if (typeof view === "string") return view;
    const before = this.current;
    const formulas = formulasNow(context);
    const texts = new Map(formulas.map((one) => [cellId(one.sheetId, one.row, one.column), one]));
    const reshapedBefore = reshapedFormulas(recalculation.present(), texts, sheetId, shift);
    const step: Step = {
      sheetId,
      shift,
      before,
      after,
      spillsBefore,
      spillsAfter: shiftedSpills(spillsBefore, sheetId, shift),
      edits: edits.snapshot(),
      calculation: recalculation.snapshot(),
      reshapedBefore,
      reshapedAfter: reshapedBefore.flatMap((id) => shiftedId(id, sheetId, shift) ?? []),
    };
    const number = ++this.last;
    this.steps.set(number, step);
    this.steps.delete(number - MOST_STEPS);
    const strips = stripMutations(unitId, sheet, shown, shift);
    const said = formulaMutations(unitId, formulas, sheetId, shift);
    const tables = tableMutations(context, sheetId, shift);
    const phase = (isUndo: boolean, name: Phase["phase"]): IMutationInfo => ({
      id: PHASE,
      params: { unitId, step: number, isUndo, phase: name } satisfies Phase & { unitId: string },
    });
    const shows = shownMutations(unitId, before.book, after.book);
    const showedBefore = shownMutations(unitId, after.book, before.book);
    const merges = mergeMutations(unitId, sheet, shift);
    const mergedBefore = mergeMutations(unitId, sheet, shift, true);
    const redos = [
      phase(false, "BEGIN"),
      ...shows.goes,
      ...merges.goes,
      ...strips.redos,
      ...said.redos,
      ...tables.redos,
      ...shows.comes,
      ...merges.comes,
      ...view.redos,
      phase(false, "END"),
    ];
    const undos = [
      phase(true, "BEGIN"),
      ...showedBefore.goes,
      ...mergedBefore.goes,
      ...strips.undos,
      ...said.undos,
      ...tables.undos,
      ...showedBefore.comes,
      ...mergedBefore.comes,
      ...view.undos,
      phase(true, "END"),
    ];
    const commands = injector.get(ICommandService);
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
    const filled = newFormulas(context, sheetId, shift);
    const added = [...filled.redos, ...newLooks(context, sheetId, shift)];
    for (const { id, params } of added) commands.syncExecuteCommand(id, params);
    filled.incomplete.forEach((table) => this.parts.onIncomplete(table));
    injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: [...redos, ...added] });
    return undefined;
  }

  private phase({ step: number, isUndo, phase }: Phase): boolean {
    const step = this.steps.get(number);
    if (!step) return false;
    const { context, edits, recalculation, onBase, onShift } = this.parts;
    const { sheetId, shift } = step;
    const made = isUndo ? inverseOf(shift) : shift;
    if (phase === "BEGIN") {
      edits.isQuiet = true;
      edits.shift(sheetId, made);
      recalculation.shift(sheetId, made);
      onShift(sheetId, made);
      if (isUndo) {
        edits.restore(step.edits);
        recalculation.restore(step.calculation);
      }
      this.current = isUndo ? step.before : step.after;
      onBase(this.current);
      return true;
    }
    setSpills(context, isUndo ? step.spillsBefore : step.spillsAfter);
    edits.isQuiet = false;
    this.parts.onDone();
    recalculation.reshape(isUndo ? step.reshapedBefore : step.reshapedAfter, !isUndo);
    edits.tellShifted(sheetId, [shift.axis === "rows" ? cellKey(shift.at, 0) : cellKey(0, shift.at)]);
    return true;
  }
}
