import type { CellPlace, WriteOutcome } from "../workbook";
import { entryOf } from "./cellValues";
import { currentCells, protectedSheets, type Current } from "./currentCells";
import { workbookError } from "./failure";
import { pause } from "./pause";
import { putBackCells, putCells, type Entry, type Writable } from "./putCells";

/** One cell to write, if its content allows. */
export interface Step {
  readonly place: CellPlace;
  judge(current: Current): "WRITE" | WriteOutcome;
  /** True if the cell already holds the new value. */
  isDone(current: Current): boolean;
  entry(current: Current): Entry;
}

interface Open {
  readonly place: CellPlace;
  readonly step: Step;
  readonly index: number;
}

type Ready = Open & Writable;

/** Small enough for one request, even if no two cells are adjacent. */
const CELLS_AT_ONCE = 2_000;

/**
 * Compares and writes; returns one outcome per step. Excel has no conditional write, so each cell is read again just before it
 * is written; if a user changed it in that moment, the user's value is put back.
 *
 * A failed batch is checked again and repeated once: a cell that holds its new value counts as written. If that fails too, the
 * promise rejects, and some cells may hold their new value; each cell is either old or new.
 */
export async function compareThenWrite(steps: readonly Step[]): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  for (const batch of batchesOf(steps)) await writeBatch(batch, outcomes);
  return outcomes;
}

/** Starts a new batch where a cell occurs again, so that later steps see the result of earlier ones. */
function batchesOf(steps: readonly Step[]): Open[][] {
  const batches: Open[][] = [];
  let seen = new Set<string>();
  steps.forEach((step, index) => {
    const { sheet, row, column } = step.place;
    const cell = `${row},${column},${sheet}`;
    if (batches.length === 0 || seen.size >= CELLS_AT_ONCE || seen.has(cell)) {
      batches.push([]);
      seen = new Set();
    }
    seen.add(cell);
    batches.at(-1)?.push({ place: step.place, step, index });
  });
  return batches;
}

async function writeBatch(batch: readonly Open[], outcomes: WriteOutcome[]): Promise<void> {
  const attempted = new Set<number>();
  for (let pass = 1; ; pass++) {
    const overwritten = await compareAndPut(batch, attempted, outcomes).catch((error: unknown) => {
      if (pass === 2) throw workbookError(error);
    });
    if (overwritten) return putBackCells(overwritten);
    await pause();
  }
}

/** Returns the cells that were overwritten by mistake. */
async function compareAndPut(
  batch: readonly Open[],
  attempted: Set<number>,
  outcomes: WriteOutcome[],
): Promise<Ready[]> {
  const writable = await compare(batch, attempted, outcomes);
  if (writable.length === 0) return [];
  writable.forEach(({ index }) => attempted.add(index));
  return put(writable, outcomes);
}

/** Decides the steps that cannot or need not be written; returns the others. */
async function compare(
  batch: readonly Open[],
  attempted: ReadonlySet<number>,
  outcomes: WriteOutcome[],
): Promise<Ready[]> {
  const protections = await protectedSheets();
  const present = batch.filter(({ place, index }) => {
    const exists = protections.has(place.sheet);
    if (!exists) outcomes[index] = "SHEET_GONE";
    return exists;
  });
  if (present.length === 0) return [];
  const cells = await currentCells(present, protections);
  return cells.flatMap(({ current, ...one }) => {
    const done = attempted.has(one.index) && one.step.isDone(current);
    const verdict = done ? "WRITTEN" : current.locked ? "PROTECTED" : one.step.judge(current);
    if (verdict !== "WRITE") {
      outcomes[one.index] = verdict;
      return [];
    }
    const entry = entryFor(one.step, current);
    // Without its format, a day would appear as a plain number.
    const opensSheet = entry.numberFormat !== undefined && !protections.get(one.place.sheet)?.allowsFormats;
    return { ...one, entry, opensSheet };
  });
}

/** The entry, without a number format that the cell already has. */
function entryFor(step: Step, current: Current): Entry {
  const { content, numberFormat } = step.entry(current);
  return numberFormat === undefined || numberFormat === current.numberFormat ? { content } : { content, numberFormat };
}

/** Writes, and returns the cells that a user changed between the comparison and the write. */
async function put(writable: readonly Ready[], outcomes: WriteOutcome[]): Promise<Ready[]> {
  const before = await putCells(writable);
  return writable.flatMap((one) => {
    const current = before.get(one);
    const verdict = current ? one.step.judge(current) : "PROTECTED";
    outcomes[one.index] = verdict === "WRITE" ? "WRITTEN" : verdict;
    return verdict === "WRITE" || !current ? [] : { ...one, entry: entryAgain(current) };
  });
}

function entryAgain({ value, formula, numberFormat }: Current): Entry {
  return { content: formula === undefined ? entryOf(value, numberFormat) : `=${formula}`, numberFormat };
}
