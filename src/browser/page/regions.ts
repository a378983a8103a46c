const FOCUSABLE = 'button:not(:disabled), [href], input, select, textarea, [tabindex]:not([tabindex="-1"])';

/** The parts of the page that F6 cycles through, by their marks in the page. */
const REGIONS = ["grid", "pane", "bar"] as const;

const region = (name: string) => document.querySelector<HTMLElement>(`[data-region=${name}]`);

/** Whether a part of the page is shown at this size. */
export const isInSight = (name: (typeof REGIONS)[number]): boolean =>
  region(name)?.checkVisibility({ visibilityProperty: true }) ?? false;

/** Moves the focus to the next visible part of the page, or the previous one. */
export function moveRegion(by: 1 | -1, focusGrid: () => void): void {
  const inSight = REGIONS.filter(isInSight).map((name) => ({ name, element: region(name) }));
  const now = inSight.findIndex(({ element }) => element?.contains(document.activeElement));
  // The grid takes input in elements of its own elsewhere in the page.
  const from = now < 0 ? inSight.findIndex(({ name }) => name === "grid") : now;
  const next = inSight[(from + by + inSight.length) % inSight.length];
  if (!next) return;
  if (next.name === "grid") focusGrid();
  else next.element?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
