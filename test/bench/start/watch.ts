/*
 * Runs in the page before its own scripts: notes when the grid accepts typing, when everything in it is calculated, and the
 * longest time that the browser was blocked after the first paint.
 */

interface Watched {
  view(): { readonly isCalculated: boolean };
  onView(listener: () => void): () => void;
}

declare global {
  interface Window {
    /** Milliseconds from the start of loading. */
    startedAt?: { readonly typing: number; readonly calculated: number; readonly longest: number };
  }
}

const PAINT = "first-contentful-paint";
/** How long a user may have worked before the last of the page arrives. */
const AFTER_MS = 1500;

const tasks: PerformanceEntry[] = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask", buffered: true });

function watch(grid: Watched): void {
  const typing = performance.now();
  const stop = grid.onView(look);
  function look(): void {
    if (!grid.view().isCalculated) return;
    stop();
    const calculated = performance.now();
    setTimeout(() => {
      const first = performance.getEntriesByName(PAINT)[0]?.startTime ?? 0;
      const longest = Math.max(0, ...tasks.filter(({ startTime }) => startTime >= first).map((task) => task.duration));
      window.startedAt = { typing, calculated, longest };
    }, AFTER_MS);
  }
  look();
}

let seen: Watched | undefined;
Object.defineProperty(window, "lembar", {
  configurable: true,
  get: () => seen,
  set(grid: Watched | undefined) {
    if (grid && !seen) watch(grid);
    seen = grid;
  },
});

export {};
