import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import { loadPart } from "../app/lazyPart";
import type { OfficeSettings } from "../../summary/kept/officeSettings";
import type { CheckedSheet } from "./runCheck";

/** `round` distinguishes results, so that each is browsed from its start. */
export type CheckState =
  | { readonly is: "idle" }
  | { readonly is: "running"; readonly sheet: string | undefined; readonly share: number }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly why: WorkbookErrorCode }
  | { readonly is: "done"; readonly checked: CheckedSheet; readonly changedSince: boolean; readonly round: number };

/** Share of the progress for reading the sheet. */
const READING = 0.3;

/** The code that shows a result is loaded with the checker, not with the first screen. */
export const loadResult = () => import("./CheckResult");

export interface Check {
  readonly state: CheckState;
  run(): void;
  stop(): void;
  /** Checks the same sheet again while its result stays visible; fulfils when done or given up. */
  recheck(): Promise<void>;
}

/** The most rows of a sheet that is checked again automatically while it is edited. */
export const LIVE_ROWS = 20_000;
/** How long the sheet must be unchanged before that. */
export const STILL_MS = 600;

/**
 * Reads the active sheet and checks it. Stopping works at once; later results are dropped. While a result is shown, edits of
 * its sheet are followed silently, or only reported if the sheet is large.
 */
export function useCheck(workbook: Workbook, settings: OfficeSettings): Check {
  const [state, setState] = useState<CheckState>({ is: "idle" });
  const running = useRef<AbortController>(undefined);
  const rounds = useRef(0);

  const start = useCallback(() => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);

  const run = useCallback(() => {
    const signal = start();
    const round = ++rounds.current;
    const show = (next: CheckState) => {
      if (!signal.aborted) setState(next);
    };
    check(workbook, settings, signal, round, show).catch((error: unknown) => {
      if (error instanceof WorkbookError) show({ is: "failed", why: error.code });
      else if (!signal.aborted) fail(setState, error);
    });
  }, [workbook, settings, start]);

  const stop = useCallback(() => {
    running.current?.abort();
    setState({ is: "stopped" });
  }, []);

  useEffect(() => () => running.current?.abort(), []);

  const done = state.is === "done" ? state.checked : undefined;
  const sheet = done?.sheet;
  const recheck = useCallback(async () => {
    if (sheet === undefined) return;
    const signal = start();
    const change = (next: Partial<Extract<CheckState, { readonly is: "done" }>>) => {
      if (!signal.aborted) setState((before) => (before.is === "done" ? { ...before, ...next } : before));
    };
    try {
      const { bookSettings, readForCheck, runCheck } = await loadPart(() => import("./runCheck"));
      const input = await readForCheck(workbook, sheet, { signal });
      const checked = await runCheck(input, { signal, settings: bookSettings(settings) });
      change({ checked, changedSince: false });
    } catch (error) {
      if (error instanceof WorkbookError) change({ changedSince: true });
      else if (!signal.aborted) fail(setState, error);
    }
  }, [workbook, settings, sheet, start]);

  const isLive = done !== undefined && done.length <= LIVE_ROWS;
  useEffect(() => {
    if (sheet === undefined) return undefined;
    let still: ReturnType<typeof setTimeout> | undefined;
    const stopListening = workbook.onChange((place) => {
      if (place.sheet !== sheet) return;
      clearTimeout(still);
      if (isLive) still = setTimeout(() => void recheck(), STILL_MS);
      else setState((before) => (before.is === "done" ? { ...before, changedSince: true } : before));
    });
    return () => {
      clearTimeout(still);
      stopListening();
    };
  }, [workbook, sheet, isLive, recheck]);

  return { state, run, stop, recheck };
}

/** Passes a mistake of ours to the frame around the screen. */
function fail(setState: (next: () => CheckState) => void, error: unknown): void {
  setState(() => {
    throw error;
  });
}

async function check(
  workbook: Workbook,
  settings: OfficeSettings,
  signal: AbortSignal,
  round: number,
  show: (state: CheckState) => void,
): Promise<void> {
  show({ is: "running", sheet: undefined, share: 0 });
  const [{ bookSettings, readForCheck, runCheck }] = await loadPart(() =>
    Promise.all([import("./runCheck"), loadResult()]),
  );
  await workbook.prepare?.();
  const input = await readForCheck(workbook, undefined, {
    signal,
    onProgress: (share, name) => show({ is: "running", sheet: name, share: share * READING }),
  });
  const checked = await runCheck(input, {
    signal,
    settings: bookSettings(settings),
    onProgress: (share) => show({ is: "running", sheet: input.sheet.name, share: READING + share * (1 - READING) }),
  });
  show({ is: "done", checked, changedSince: false, round });
}
