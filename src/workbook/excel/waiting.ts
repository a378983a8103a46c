/** How long Excel may take to answer before the user is told that it is being waited for. */
export const PATIENCE_MS = 3_000;

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let late = 0;

/** Calls back when Excel leaves a request unanswered for a while, and when it has answered. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  if (late > 0) listener(true);
  return () => listeners.delete(listener);
}

/** The answer of a request, which is told to the listeners while it is late. */
export async function waitFor<T>(answer: Promise<T>): Promise<T> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    change(1);
  }, PATIENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    if (isLate) change(-1);
  }
}

function change(by: 1 | -1): void {
  late += by;
  if (late === (by > 0 ? 1 : 0)) listeners.forEach((listener) => listener(by > 0));
}
