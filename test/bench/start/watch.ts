/*
 * Runs in the page before anything of its own: notes when the grid can be typed into, when all in it is calculated, and how
 * long the browser was kept busy in one go after the first picture of the page.
 */

interface Watched {
  view(): { readonly isCalculated: boolean };
  onView(listener: () => void): () => void;
}

declare global {
  interface Window {
    /** Milliseconds from the start of the loading. */
    startedAt?: { readonly typing: number; readonly calculated: number; readonly longest: number };
  }
}

const PAINT = "first-contentful-paint";
/** How long somebody may already have been at work when the last of the page arrives. */
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
