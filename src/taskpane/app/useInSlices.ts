import { useEffect, useMemo, useState } from "react";
import { inSlices } from "../../reading/slices";

interface Begun<T> {
  readonly rest: Generator<number, T>;
  /** Set if the first step was the last. */
  readonly result?: { readonly is: T };
}

/**
 * The result of a task in steps. A task with one step is done at once; a longer one yields to the page and is undefined until
 * it is done.
 *
 * ⏎ @param task Must stay the same object as long as its result does.
 */
export function useInSlices<T>(task: () => Generator<number, T>): T | undefined {
  const begun = useMemo(() => begin(task()), [task]);
  const [finished, setFinished] = useState<{ readonly of: Begun<T>; readonly is: T }>();
  useEffect(() => {
    if (begun.result) return undefined;
    const controller = new AbortController();
    inSlices(begun.rest, { signal: controller.signal }).then(
      (is) => setFinished({ of: begun, is }),
      (error: unknown) => {
        // Thrown during rendering, it reaches the page's error notice.
        if (!controller.signal.aborted)
          setFinished(() => {
            throw error;
          });
      },
    );
    return () => controller.abort();
  }, [begun]);
  return begun.result ? begun.result.is : finished?.of === begun ? finished.is : undefined;
}

function begin<T>(rest: Generator<number, T>): Begun<T> {
  const step = rest.next();
  return step.done ? { rest, result: { is: step.value } } : { rest };
}
