const FOCUSABLE = 'button:not(:disabled), [href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** The parts of the page that F6 cycles through, by their marks in the page. */
const REGIONS = ["grid", "pane", "bar"] as const;

/** Moves the focus to the next visible part of the page, or the previous one. */
export function moveRegion(by: 1 | -1, focusGrid: () => void): void {
  const parts = REGIONS.map((name) => ({
    name,
    element: document.querySelector<HTMLElement>(`[data-region=${name}]`),
  }));
  const inSight = parts.filter(({ element }) => element?.checkVisibility({ visibilityProperty: true }));
  const now = inSight.findIndex(({ element }) => element?.contains(document.activeElement));
  // The grid takes input in elements of its own elsewhere in the page.
  const from = now < 0 ? inSight.findIndex(({ name }) => name === "grid") : now;
  const next = inSight[(from + by + inSight.length) % inSight.length];
  if (!next) return;
  if (next.name === "grid") focusGrid();
  else next.element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
