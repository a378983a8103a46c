import type { CellPlace, WriteOutcome } from "../workbook";
import { entryOf } from "./cellValues";
import { currentCells, protectedSheets, type Current } from "./currentCells";
import { workbookError } from "./failure";
import { pause } from "./pause";
import { putBackCells, putCells, type Entry, type Writable } from "./putCells";

/** One cell to be written, if what it holds allows. */
export interface Step {
  readonly place: CellPlace;
  judge(current: Current): "WRITE" | WriteOutcome;
  /** Whether the cell already holds what was to be written. */
  isDone(current: Current): boolean;
  entry(current: Current): Entry;
}

interface Open {
  readonly place: CellPlace;
  readonly step: Step;
  readonly index: number;
}

type Ready = Open & Writable;

/** Few enough for one request, even where no two cells are neighbours. */
const CELLS_AT_ONCE = 2_000;

/**
 * Compares and writes, one outcome per step. Excel has no conditional write, so a batch reads each cell once more just
 * before it writes: where a user was quicker than that, what was overwritten is put back.
 *
 * A batch that fails is looked at again and repeated once: a cell that holds its new value counts as written. When that
 * fails as well it rejects, and some cells may hold their new value, each either all old or all new.
 */
export async function compareThenWrite(steps: readonly Step[]): Promise<WriteOutcome[]> {
  const outcomes: WriteOutcome[] = [];
  for (const batch of batchesOf(steps)) await writeBatch(batch, outcomes);
  return outcomes;
}

/** Cuts where a cell comes a second time, so that later steps see what earlier ones left. */
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

/** Answers with what was overwritten that should not have been. */
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

/** Settles what cannot or need not be written; answers with the rest. */
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
    // Without its format a day would stand in the cell as a bare number.
    const opensSheet = entry.numberFormat !== undefined && !protections.get(one.place.sheet)?.allowsFormats;
    return { ...one, entry, opensSheet };
  });
}

/** The entry, without a format that the cell has already. */
function entryFor(step: Step, current: Current): Entry {
  const { content, numberFormat } = step.entry(current);
  return numberFormat === undefined || numberFormat === current.numberFormat ? { content } : { content, numberFormat };
}

/** Writes, and answers with the cells that a user had changed between the comparison and the writing. */
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
