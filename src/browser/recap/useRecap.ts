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
      /** The number of files read; fewer than all if the user stopped. */
      readonly read: number;
      readonly of: number;
      readonly passedOver: number;
    };

// The worker loads its parts from its own folder, so it is stored beside the page.
const newWorker = () =>
  new Worker(
    /* webpackEntryOptions: { filename: "recapWorker.[contenthash:8].js" } */ new URL(
      "./recapWorker.ts",
      import.meta.url,
    ),
  );

/** Reads many files in the background and combines them; when stopped, those read so far. */
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
