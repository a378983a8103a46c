import { useCallback, useEffect, useRef, useState } from "react";
import type { Comparison } from "../../contract/comparison";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Words } from "../../core/words";
import { Stopped } from "../../reading/slices";
import { compareText } from "../../text/comparePane";
import { unreadFileText } from "../../text/files";
import { quote } from "../../text/format";
import { workbookErrorText } from "../../text/pane";
import { readSheets } from "../../workbook/readSheets";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { loadPart } from "../app/lazyPart";
import { mappingStoreOf } from "../check/mapping/mappingStore";

/** What is compared: two sheets of the workbook, or another file with the whole workbook. */
export type Pair = { readonly before: string | File; readonly after: string };

export interface Compared {
  readonly comparison: Comparison;
  readonly pair: Pair;
}

export type ComparisonState =
  | { readonly is: "asking"; readonly why?: Words }
  | { readonly is: "running"; readonly share: number }
  | { readonly is: "done"; readonly compared: Compared };

/** Reads two reports and compares them; stopping works at once. Nothing in a chosen file leaves the page. */
export function useComparison(workbook: Workbook) {
  const [state, setState] = useState<ComparisonState>({ is: "asking" });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback((why?: Words) => {
    running.current?.abort();
    setState({ is: "asking", ...(why && { why }) });
  }, []);
  const run = useCallback(
    (pair: Pair) => {
      running.current?.abort();
      const { signal } = (running.current = new AbortController());
      const show = (next: ComparisonState) => void (signal.aborted || setState(next));
      show({ is: "running", share: 0 });
      compare(workbook, pair, signal, (share) => show({ is: "running", share })).then(show, (error: unknown) => {
        if (error instanceof Stopped) return;
        if (error instanceof WorkbookError) return show({ is: "asking", why: workbookErrorText[error.code] });
        setState(() => {
          throw error;
        });
      });
    },
    [workbook],
  );
  return { state, run, ask, stop: () => ask(compareText.stopped) };
}

/** Share of the progress for reading. */
const READING = 0.7;

async function compare(
  workbook: Workbook,
  pair: Pair,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ComparisonState> {
  const { runComparison } = await loadPart(() => import("./runComparison"));
  const other = typeof pair.before === "string" ? undefined : await sheetsOf(pair.before);
  if (other && "why" in other) return { is: "asking", why: other.why };
  const names = other || typeof pair.before !== "string" ? "all" : [pair.before, pair.after];
  const own = await readSheets(workbook, names, { signal, onProgress: (share) => onProgress(share * READING) });
  const of = (name: string | File) => own.filter((sheet) => sheet.name === name);
  const found = await runComparison({
    before: other?.sheets ?? of(pair.before),
    after: other ? own : of(pair.after),
    chosen: await mappingStoreOf(workbook).read(),
    signal,
  });
  if ("noTable" in found) return { is: "asking", why: compareText.noTable(nameOf(pair, found.noTable).id) };
  return { is: "done", compared: { comparison: found, pair } };
}

/** The name of a side of the comparison. */
export function nameOf(pair: Pair, side: "before" | "after"): Words {
  const one = pair[side];
  if (typeof one !== "string") return { id: quote(one.name), en: quote(one.name) };
  return typeof pair.before === "string" ? { id: quote(one), en: quote(one) } : compareText.wholeBook;
}

async function sheetsOf(file: File): Promise<{ readonly sheets: readonly SheetCells[] } | { readonly why: Words }> {
  const { readAny } = await loadPart(() => import("../../workbook/file/readAny"));
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { why: compareText.failed };
  const read = await readAny(file.name, new Uint8Array(bytes));
  return "failure" in read ? { why: compareText.unreadable(quote(file.name), unreadFileText(read)) } : read;
}
