import { useCallback, useState } from "react";
import {
  WorkbookError,
  type CellChange,
  type Workbook,
  type WorkbookErrorCode,
  type WriteOutcome,
} from "../../../workbook/workbook";
import { lastStep, withoutLast, withWritten, type Journal } from "./journal";
import type { Reversible } from "./reversible";
import { summarise, type WriteSummary } from "./writeSummary";

/** What the last click did to the sheet. */
export type FixOutcome =
  | { readonly did: "APPLY" | "TAKE_BACK"; readonly summary: WriteSummary }
  | { readonly did: "FAIL"; readonly at: "APPLY" | "TAKE_BACK"; readonly why: WorkbookErrorCode };

export interface Fixes {
  readonly told: FixOutcome | undefined;
  /** The number of cells that the next undo affects; 0 if there is nothing to undo. */
  readonly canTakeBack: number;
  readonly isBusy: boolean;
  apply(wanted: readonly Reversible[]): Promise<void>;
  takeBack(): Promise<void>;
}

interface State {
  readonly journal: Journal;
  readonly told: FixOutcome | undefined;
  readonly isBusy: boolean;
}

/**
 * Writes fixes and undoes them. The journal outlives the displayed result; `after` is called after each write, with the sheets
 * that were written to.
 */
export function useFixes(workbook: Workbook, after: (sheets: readonly string[]) => Promise<void>): Fixes {
  const [{ journal, told, isBusy }, setState] = useState<State>({ journal: [], told: undefined, isBusy: false });

  const write = useCallback(
    async (
      did: "APPLY" | "TAKE_BACK",
      changes: readonly CellChange[],
      remember: (journal: Journal, outcomes: readonly WriteOutcome[] | undefined) => Journal,
    ) => {
      setState((before) => ({ ...before, isBusy: true }));
      try {
        const outcomes = await workbook.write(changes);
        const summary = summarise(changes, outcomes);
        setState((before) => ({ ...before, journal: remember(before.journal, outcomes), told: { did, summary } }));
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        const { code } = error;
        setState((before) => ({
          ...before,
          journal: remember(before.journal, undefined),
          told: { did: "FAIL", at: did, why: code },
        }));
      } finally {
        setState((before) => ({ ...before, isBusy: false }));
      }
      await after([...new Set(changes.map(({ sheet }) => sheet))]);
    },
    [workbook, after],
  );

  const apply = useCallback(
    (wanted: readonly Reversible[]) =>
      write(
        "APPLY",
        wanted.map(({ change }) => change),
        (before, outcomes) => withWritten(before, wanted, outcomes),
      ),
    [write],
  );

  const step = lastStep(journal);
  const takeBack = useCallback(async () => {
    if (step) await write("TAKE_BACK", step.backs, withoutLast);
  }, [step, write]);

  return { told, canTakeBack: step?.backs.length ?? 0, isBusy, apply, takeBack };
}
