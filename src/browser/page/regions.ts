const FOCUSABLE = 'button:not(:disabled), [href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** The parts of the page that F6 goes through, by what marks them in the page. */
const REGIONS = ["grid", "pane", "bar"] as const;

/** Moves the keyboard to the next part of the page in sight, or the one before. */
export function moveRegion(by: 1 | -1, focusGrid: () => void): void {
  const parts = REGIONS.map((name) => ({
    name,
    element: document.querySelector<HTMLElement>(`[data-region=${name}]`),
  }));
  const inSight = parts.filter(({ element }) => element?.checkVisibility({ visibilityProperty: true }));
  const now = inSight.findIndex(({ element }) => element?.contains(document.activeElement));
  // The grid types into elements of its own that lie elsewhere in the page.
  const from = now < 0 ? inSight.findIndex(({ name }) => name === "grid") : now;
  const next = inSight[(from + by + inSight.length) % inSight.length];
  if (!next) return;
  if (next.name === "grid") focusGrid();
  else next.element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
