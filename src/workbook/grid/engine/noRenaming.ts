/** Two presses within this time, in milliseconds, are a double one to the grid. */
const DOUBLE = 300;

/**
 * Keeps the tabs from being typed into: the grid lets somebody write a new name before it asks whether it may be kept, and
 * goes on showing it.
 */
export function withoutRenaming(container: HTMLElement, refuse: () => void): void {
  let last = -Infinity;
  container.addEventListener(
    "pointerdown",
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest("[data-u-comp=slide-tab-item]")) return;
      const isDouble = event.timeStamp - last <= DOUBLE;
      last = event.timeStamp;
      if (!isDouble) return;
      event.stopImmediatePropagation();
      event.preventDefault();
      refuse();
    },
    { capture: true },
  );
}
