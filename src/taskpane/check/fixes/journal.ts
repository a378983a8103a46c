import type { CellChange, WriteOutcome } from "../../../workbook/workbook";
import type { Reversible } from "./reversible";

/** What one press wrote, as the changes that take it back. */
export interface JournalStep {
  readonly backs: readonly CellChange[];
  /** False after a failure halfway: some of the changes may never have reached the sheet. */
  readonly isCertain: boolean;
}

/** What can be taken back, the latest last. */
export type Journal = readonly JournalStep[];

/** Steps that are kept. */
export const DEPTH = 10;

/** Remembers what was written and nothing else; without outcomes nobody knows which of the changes were. */
export function withWritten(
  journal: Journal,
  wanted: readonly Reversible[],
  outcomes: readonly WriteOutcome[] | undefined,
): Journal {
  const written = outcomes ? wanted.filter((_one, index) => outcomes[index] === "WRITTEN") : wanted;
  if (written.length === 0) return journal;
  // A cell written twice in one step goes back over its middle value.
  const backs = written.map(({ back }) => back).reverse();
  return [...journal, { backs, isCertain: outcomes !== undefined }].slice(-DEPTH);
}

export function lastStep(journal: Journal): JournalStep | undefined {
  return journal[journal.length - 1];
}

/**
 * After the last step was taken back. What a protected sheet refused can be tried again; what somebody changed
 * meanwhile is theirs now and is forgotten. Without outcomes the step stays, to be tried again.
 */
export function withoutLast(journal: Journal, outcomes: readonly WriteOutcome[] | undefined): Journal {
  const last = lastStep(journal);
  if (!last) return journal;
  const before = journal.slice(0, -1);
  if (!outcomes) return [...before, { ...last, isCertain: false }];
  const backs = last.backs.filter((_back, index) => outcomes[index] === "PROTECTED");
  return backs.length === 0 ? before : [...before, { ...last, backs }];
}
