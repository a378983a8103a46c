import { useCallback, useEffect, useRef, useState } from "react";
import type { Recap } from "../../contract/recap";
import { recapOfFiles } from "../../summary/recap/fileRecap";
import type { FoundFiles } from "./foundFiles";
import { lanesFor, readInWorkers } from "./readInWorkers";

export type RecapState =
  | { readonly is: "asking"; readonly isEmpty?: true }
  | { readonly is: "running"; readonly done: number; readonly of: number; readonly file: string }
  | {
      readonly is: "done";
      readonly recap: Recap;
      /** Files read, of how many; fewer where somebody stopped it. */
      readonly read: number;
      readonly of: number;
      readonly passedOver: number;
    };

// The worker loads its own parts from beside itself, so it lies where the page does.
const newWorker = () =>
  new Worker(
    /* webpackEntryOptions: { filename: "recapWorker.[contenthash:8].js" } */ new URL(
      "./recapWorker.ts",
      import.meta.url,
    ),
  );

/** Reads many files beside the page and puts them together; stopped, what was read until then. */
export function useRecap(first: FoundFiles | undefined) {
  const [state, setState] = useState<RecapState>({ is: "asking" });
  const running = useRef<AbortController>(undefined);

  const run = useCallback(({ files, passedOver }: FoundFiles) => {
    if (files.length === 0) return setState({ is: "asking", isEmpty: true });
    running.current?.abort();
    const mine = (running.current = new AbortController());
    const of = files.length;
    setState({ is: "running", done: 0, of, file: files[0]?.path ?? "" });
    const onProgress = (done: number, file: string) => {
      if (!mine.signal.aborted) setState({ is: "running", done, of, file });
    };
    const lanes = lanesFor(navigator.hardwareConcurrency);
    readInWorkers(files, { newWorker, lanes, signal: mine.signal, onProgress }).then(
      (found) => {
        if (running.current === mine)
          setState({ is: "done", recap: recapOfFiles(found), read: found.length, of, passedOver });
      },
      (error: unknown) =>
        setState(() => {
          throw error;
        }),
    );
  }, []);

  useEffect(() => {
    if (first) run(first);
  }, [first, run]);
  useEffect(
    () => () => {
      const last = running.current;
      running.current = undefined;
      last?.abort();
    },
    [],
  );
  return { state, run, stop: () => running.current?.abort() };
}
