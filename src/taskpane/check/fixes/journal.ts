import type { CellChange, WriteOutcome } from "../../../workbook/workbook";
import type { Reversible } from "./reversible";

/** What one click wrote, as the changes that undo it. */
export interface JournalStep {
  readonly backs: readonly CellChange[];
  /** False after a partial failure: some of the changes may not have reached the sheet. */
  readonly isCertain: boolean;
}

/** The steps that can be undone, the latest last. */
export type Journal = readonly JournalStep[];

/** The most steps kept. */
export const DEPTH = 10;

/** Adds what was written; without outcomes it is unknown which of the changes were. */
export function withWritten(
  journal: Journal,
  wanted: readonly Reversible[],
  outcomes: readonly WriteOutcome[] | undefined,
): Journal {
  const written = outcomes ? wanted.filter((_one, index) => outcomes[index] === "WRITTEN") : wanted;
  if (written.length === 0) return journal;
  // A cell written twice in one step is restored through its middle value.
  const backs = written.map(({ back }) => back).reverse();
  return [...journal, { backs, isCertain: outcomes !== undefined }].slice(-DEPTH);
}

export function lastStep(journal: Journal): JournalStep | undefined {
  return journal[journal.length - 1];
}

/**
 * The journal after the last step was undone. Changes refused by a protected sheet can be tried again; cells that somebody
 * changed meanwhile are dropped. Without outcomes the step stays, to be tried again.
 */
export function withoutLast(journal: Journal, outcomes: readonly WriteOutcome[] | undefined): Journal {
  const last = lastStep(journal);
  if (!last) return journal;
  const before = journal.slice(0, -1);
  if (!outcomes) return [...before, { ...last, isCertain: false }];
  const backs = last.backs.filter((_back, index) => outcomes[index] === "PROTECTED");
  return backs.length === 0 ? before : [...before, { ...last, backs }];
}
