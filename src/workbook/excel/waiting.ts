/** How long Excel may take before the user is told that the pane is waiting for it. */
export const PATIENCE_MS = 3_000;

/** How long Excel must be idle before work that can wait is sent. */
export const STILL_MS = 4_000;

type Listener = (isWaiting: boolean) => void;

const listeners = new Set<Listener>();
let late = 0;
let open = 0;
let stillSince = 0;

/** Calls back when Excel leaves a request unanswered for a while, and again when it answers. */
export function onWaiting(listener: Listener): () => void {
  listeners.add(listener);
  if (late > 0) listener(true);
  return () => listeners.delete(listener);
}

/** Passes on the answer to a request, and informs the listeners while it is late. */
export async function waitFor<T>(answer: Promise<T>): Promise<T> {
  let isLate = false;
  open += 1;
  const timer = setTimeout(() => {
    isLate = true;
    change(1);
  }, PATIENCE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    open -= 1;
    stillSince = Date.now();
    if (isLate) change(-1);
  }
}

/** Waits until Excel has been idle for a while, so that the user's clicks never wait for background work. */
export async function whenStill(): Promise<void> {
  for (;;) {
    const rest = STILL_MS - (Date.now() - stillSince);
    if (open === 0 && rest <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, Math.max(rest, 100)));
  }
}

function change(by: 1 | -1): void {
  late += by;
  if (late === (by > 0 ? 1 : 0)) listeners.forEach((listener) => listener(by > 0));
}
