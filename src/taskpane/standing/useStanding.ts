import { useCallback, useEffect, useRef, useState } from "react";
import { loadPart } from "../app/lazyPart";
import { acceptanceStoreOf } from "../check/accepted/acceptanceStore";
import { mappingStoreOf } from "../check/mapping/mappingStore";
import { bookSettings } from "../settings/bookSettings";
import type { OfficeSettings } from "../../summary/kept/officeSettings";
import { readSheets } from "../../workbook/readSheets";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import type { ReadWorkbook } from "./readTables";

export type StandingState =
  | { readonly is: "running"; readonly sheet: string | undefined; readonly share: number }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly why: WorkbookErrorCode }
  | { readonly is: "done"; readonly found: ReadWorkbook; readonly changedSince: boolean };

/** The share of the progress that reading the sheets takes. */
const READING = 0.6;

/** Reads every sheet of the workbook, at once when the screen is opened. */
export function useStanding(workbook: Workbook, settings: OfficeSettings) {
  const latest = useRef(settings);
  useEffect(() => {
    latest.current = settings;
  }, [settings]);
  const [state, setState] = useState<StandingState>({ is: "running", sheet: undefined, share: 0 });
  const running = useRef<AbortController>(undefined);

  const run = useCallback(() => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: StandingState) => {
      if (!signal.aborted) setState(next);
    };
    read(workbook, () => latest.current, signal, show).catch((error: unknown) => {
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

  useEffect(() => {
    run();
    return () => running.current?.abort();
  }, [run]);

  useEffect(
    () =>
      workbook.onChange(() =>
        setState((before) => (before.is === "done" ? { ...before, changedSince: true } : before)),
      ),
    [workbook],
  );

  return { state, run, stop };
}

async function read(
  workbook: Workbook,
  settings: () => OfficeSettings,
  signal: AbortSignal,
  show: (state: StandingState) => void,
): Promise<void> {
  show({ is: "running", sheet: undefined, share: 0 });
  const loading = loadPart(() => import("./readTables"));
  // It may fail before it is awaited.
  loading.catch(() => undefined);
  await workbook.prepare?.();
  const [sheets, accepted, chosen] = await Promise.all([
    readSheets(workbook, "all", {
      signal,
      onProgress: (share, sheet) => show({ is: "running", sheet, share: READING * share }),
    }),
    acceptanceStoreOf(workbook).read(),
    mappingStoreOf(workbook).read(),
  ]);
  const { readTables } = await loading;
  const found = await readTables(
    sheets,
    { settings: bookSettings(settings()), chosen, accepted },
    {
      signal,
      onProgress: (share) => show({ is: "running", sheet: undefined, share: READING + share * (1 - READING) }),
    },
  );
  show({ is: "done", found, changedSince: false });
}
