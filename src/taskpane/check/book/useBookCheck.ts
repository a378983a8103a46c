import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetCells } from "../../../core/cells/sheetCells";
import type { KeptCheck } from "../../../checking/keptCheck";
import { readSheets } from "../../../workbook/readSheets";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../../workbook/workbook";
import { bookSettings } from "../../settings/bookSettings";
import type { OfficeSettings } from "../../../summary/kept/officeSettings";
import type { ReportMatrix } from "./reportMatrix";
import type { CheckedSheet } from "../runCheck";
import { LIVE_ROWS, STILL_MS } from "../useCheck";
import { keptCheck, runBookCheck } from "./runBookCheck";

export interface BookProgress {
  readonly sheet: string;
  /** Its number, from 1, and the number of sheets. */
  readonly at: number;
  readonly of: number;
}

/** `round` distinguishes results; `changed` names sheets that have changed and are too large to follow. */
export type BookCheckState =
  | { readonly is: "running"; readonly on: BookProgress | undefined; readonly share: number }
  | { readonly is: "stopped" }
  | { readonly is: "failed"; readonly why: WorkbookErrorCode }
  | {
      readonly is: "done";
      readonly sheets: readonly CheckedSheet[];
      readonly completeness: readonly ReportMatrix[];
      readonly changed: ReadonlySet<string>;
      readonly round: number;
    };

export interface BookCheck {
  readonly state: BookCheckState;
  run(): void;
  stop(): void;
  /** Reads these sheets again and checks what they affect, while the result stays visible. */
  recheck(sheets: readonly string[]): Promise<void>;
}

/** Share of the progress for reading the sheets. */
const READING = 0.4;

interface Read {
  readonly kept: KeptCheck;
  readonly sheets: readonly SheetCells[];
}

/** Checks all sheets of the workbook, at once and on request, and follows the edits of small ones. */
export function useBookCheck(workbook: Workbook, settings: OfficeSettings): BookCheck {
  const [state, setState] = useState<BookCheckState>({ is: "running", on: undefined, share: 0 });
  const running = useRef<AbortController>(undefined);
  const rounds = useRef(0);
  const read = useRef<Read>(undefined);
  /** Sheets that changed and have not been read again yet. */
  const touched = useRef(new Set<string>());

  const start = useCallback(() => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);
  const fail = useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);

  const run = useCallback(() => {
    const signal = start();
    const round = ++rounds.current;
    const show = (next: BookCheckState) => {
      if (!signal.aborted) setState(next);
    };
    touched.current.clear();
    checkAll(workbook, settings, signal, round, show).then(
      (now) => {
        if (!signal.aborted) read.current = now;
      },
      (error: unknown) => {
        if (error instanceof WorkbookError) show({ is: "failed", why: error.code });
        else if (!signal.aborted) fail(error);
      },
    );
  }, [workbook, settings, start, fail]);

  const stop = useCallback(() => {
    running.current?.abort();
    setState({ is: "stopped" });
  }, []);

  useEffect(() => {
    run();
    return () => running.current?.abort();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it is opened; changed settings count next time
  }, [workbook]);

  const recheck = useCallback(
    async (names: readonly string[]) => {
      const before = read.current;
      if (!before) return;
      names.forEach((name) => touched.current.add(name));
      const signal = start();
      const change = (next: Partial<Extract<BookCheckState, { readonly is: "done" }>>) => {
        if (!signal.aborted) setState((state) => (state.is === "done" ? { ...state, ...next } : state));
      };
      try {
        const due = before.sheets.filter((sheet) => isDue(sheet, touched.current, names)).map(({ name }) => name);
        const now = await readAgain(workbook, before.sheets, new Set(due), signal);
        const checked = await runBookCheck(workbook, now, before.kept, { signal, settings: bookSettings(settings) });
        if (signal.aborted) return;
        read.current = { ...before, sheets: now };
        due.forEach((name) => touched.current.delete(name));
        change({ ...checked, changed: new Set(touched.current) });
      } catch (error) {
        if (error instanceof WorkbookError) change({ changed: new Set(touched.current) });
        else if (!signal.aborted) fail(error);
      }
    },
    [workbook, settings, start, fail],
  );

  const isDone = state.is === "done";
  useEffect(() => {
    if (!isDone) return undefined;
    let still: ReturnType<typeof setTimeout> | undefined;
    const stopListening = workbook.onChange(({ sheet }) => {
      const known = read.current?.sheets.find(({ name }) => name === sheet);
      if (!known) return;
      touched.current.add(sheet);
      clearTimeout(still);
      if (isLive(known)) still = setTimeout(() => void recheck([sheet]), STILL_MS);
      else
        setState((before) =>
          before.is === "done" ? { ...before, changed: new Set(before.changed).add(sheet) } : before,
        );
    });
    return () => {
      clearTimeout(still);
      stopListening();
    };
  }, [workbook, isDone, recheck]);

  return { state, run, stop, recheck };
}

const isLive = ({ cells }: SheetCells) => cells.length <= LIVE_ROWS;

/** A large sheet is read again on request, a small one as soon as it changes. */
const isDue = (sheet: SheetCells, touched: ReadonlySet<string>, asked: readonly string[]) =>
  touched.has(sheet.name) && (isLive(sheet) || asked.includes(sheet.name));

async function checkAll(
  workbook: Workbook,
  settings: OfficeSettings,
  signal: AbortSignal,
  round: number,
  show: (state: BookCheckState) => void,
): Promise<Read> {
  show({ is: "running", on: undefined, share: 0 });
  await workbook.prepare?.();
  const names = await workbook.sheetNames();
  const progress = (share: number, sheet: string | undefined) => {
    const at = sheet === undefined ? -1 : names.indexOf(sheet);
    const on = sheet === undefined || at < 0 ? undefined : { sheet, at: at + 1, of: names.length };
    show({ is: "running", on, share });
  };
  const sheets = await readSheets(workbook, "all", {
    signal,
    onProgress: (share, sheet) => progress(share * READING, sheet),
  });
  const kept = keptCheck();
  const checked = await runBookCheck(workbook, sheets, kept, {
    signal,
    settings: bookSettings(settings),
    onProgress: (share, sheet) => progress(READING + share * (1 - READING), sheet),
  });
  show({ is: "done", ...checked, changed: new Set(), round });
  return { kept, sheets };
}

/** The sheets with the changed ones read again; the others stay the same objects. */
async function readAgain(
  workbook: Workbook,
  sheets: readonly SheetCells[],
  touched: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<readonly SheetCells[]> {
  const now: SheetCells[] = [];
  for (const sheet of sheets)
    now.push(touched.has(sheet.name) ? await workbook.readSheet(sheet.name, { signal }) : sheet);
  return now;
}
