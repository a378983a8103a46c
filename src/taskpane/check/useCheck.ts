import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import type { CheckedSheet } from "./runCheck";

/** `round` tells one result from the next, so that each is browsed from its start. */
export type CheckState =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly sheet: string | undefined; readonly share: number }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly why: WorkbookErrorCode }
  | { readonly is: "done"; readonly checked: CheckedSheet; readonly changedSince: boolean; readonly round: number };

/** Share of the progress that reading the sheet takes. */
const READING = 0.3;

/** What shows a result comes with the checker, not with the first screen. */
export const loadResult = () => import("./CheckResult");

export interface Check {
  readonly state: CheckState;
  run(): void;
  stop(): void;
}

/** Reads the active sheet and checks it. Stopping works at once; whatever still comes in afterwards is dropped. */
export function useCheck(workbook: Workbook): Check {
  const [state, setState] = useState<CheckState>({ is: "idle" });
  const running = useRef<AbortController>(undefined);
  const rounds = useRef(0);

  const run = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const round = ++rounds.current;
    const show = (next: CheckState) => {
      if (!signal.aborted) setState(next);
    };
    check(workbook, signal, round, show).catch((error: unknown) => {
      if (error instanceof WorkbookError) show({ is: "failed", why: error.code });
      else if (!signal.aborted)
        setState(() => {
          throw error;
        });
    });
  }, [workbook]);

  const stop = useCallback(() => {
    running.current?.abort();
    setState({ is: "stopped" });
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  const checkedSheet = state.is === "done" ? state.checked.sheet : undefined;
  useEffect(() => {
    if (checkedSheet === undefined) return undefined;
    return workbook.onChange(({ sheet }) => {
      if (sheet !== checkedSheet) return;
      setState((before) => (before.is === "done" ? { ...before, changedSince: true } : before));
    });
  }, [workbook, checkedSheet]);

  return { state, run, stop };
}

async function check(
  workbook: Workbook,
  signal: AbortSignal,
  round: number,
  show: (state: CheckState) => void,
): Promise<void> {
  show({ is: "running", sheet: undefined, share: 0 });
  const loading = Promise.all([import("./runCheck"), loadResult()]);
  const name = await workbook.activeSheet();
  const progress = (share: number) => show({ is: "running", sheet: name, share });
  progress(0);
  const sheet = await workbook.readSheet(name, { signal, onProgress: (share) => progress(share * READING) });
  const [{ runCheck }] = await loading;
  const checked = await runCheck(sheet, {
    signal,
    onProgress: (share) => progress(READING + share * (1 - READING)),
  });
  show({ is: "done", checked, changedSince: false, round });
}
