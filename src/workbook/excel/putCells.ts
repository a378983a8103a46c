import type { CellPlace } from "../workbook";
import type { Ask } from "./ask";
import { runRange, runsOf, type CellRun } from "./cellRuns";
import type { RawCell } from "./cellValues";
import { currentOf, type Current } from "./currentCells";
import { pause } from "./pause";
import { throughProtection } from "./protection";
import { runOnce } from "./run";

/** The content for a cell; the number format only if it must change. */
export interface Entry {
  readonly content: RawCell;
  readonly numberFormat?: string;
}

/** A cell and its entry. */
export interface Writable {
  readonly place: CellPlace;
  readonly entry: Entry;
  /** The cell is unlocked, but the protection forbids changing formats, so the sheet must be unprotected. */
  readonly opensSheet: boolean;
}

/** Enters the values; returns what each cell held just before, or undefined if a password protects its sheet. */
export async function putCells(cells: readonly Writable[]): Promise<ReadonlyMap<Writable, Current | undefined>> {
  const before = new Map<Writable, Current | undefined>();
  const note = (some: readonly Held[]) => some.forEach(({ cell, current }) => before.set(cell, current));
  const open = cells.filter(({ opensSheet }) => !opensSheet);
  if (open.length > 0) note(await inOneRequest(entering(open)));
  for (const some of bySheet(cells.filter(({ opensSheet }) => opensSheet))) {
    const [first] = some as [Writable];
    note((await throughProtection(first.place.sheet, entering(some))) ?? some.map((cell) => ({ cell })));
  }
  return before;
}

/** Puts back what a user typed in the meantime. It must not be lost, so any failure is retried once. */
export async function putBackCells(cells: readonly Writable[]): Promise<void> {
  if (cells.length === 0) return;
  await putCells(cells).catch(async () => {
    await pause();
    await putCells(cells);
  });
}

interface Held {
  readonly cell: Writable;
  readonly current?: Current;
}

function inOneRequest<T>(work: Ask<T>): Promise<T> {
  return runOnce(async (context) => {
    const answer = work(context);
    await context.sync();
    return answer();
  });
}

/** Reads each cell again just before it is written, because Excel has no conditional write. */
function entering(cells: readonly Writable[]): Ask<readonly Held[]> {
  return (context) => {
    const runs = runsOf(cells).map((cellRun) => {
      const range = runRange(context, cellRun).load("values,formulas,numberFormat");
      enter(runRange(context, cellRun), cellRun);
      return { cellRun, range };
    });
    return () =>
      runs.flatMap(({ cellRun, range }) => cellRun.map((cell, i) => ({ cell, current: currentOf(range, i) })));
  };
}

function enter(range: Excel.Range, cellRun: CellRun<Writable>): void {
  const formats = cellRun.map(({ entry }) => [entry.numberFormat ?? null]);
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  range.formulas = cellRun.map(({ entry }) => [entry.content]);
}

/** Groups cells by sheet. */
function bySheet<T extends { readonly place: CellPlace }>(cells: readonly T[]): readonly (readonly T[])[] {
  const sheets = new Map<string, T[]>();
  for (const cell of cells) sheets.set(cell.place.sheet, [...(sheets.get(cell.place.sheet) ?? []), cell]);
  return [...sheets.values()];
}
