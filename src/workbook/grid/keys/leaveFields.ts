const FIELD = "input, textarea, select";
const EDITOR = "[data-u-comp=editor]";
/** What the grid draws outside its own element; the whole page carries its marks as well. */
const OF_GRID = "[class*=univer-]:not(html, body)";

export interface Keyboard {
  /** Gives the keyboard to the grid, whatever has it. */
  take(): void;
  dispose(): void;
}

/**
 * Leaves the keyboard to whoever writes into a field of the page. The grid takes it for itself each time a sheet comes to
 * the front, also long after; what is written on would go into a cell. A press on the grid, Tab and `take` give it over.
 */
export function leaveFields(container: HTMLElement, focus: () => void): Keyboard {
  const listening = new AbortController();
  const { signal } = listening;
  const isField = (element: Element): element is HTMLElement =>
    element.matches(FIELD) && !container.contains(element) && !element.closest(OF_GRID);
  let isGiven = false;

  const onFocus = ({ target, relatedTarget: from }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    if (isField(target)) isGiven = false;
    else if (!isGiven && target.matches(EDITOR) && from instanceof Element && isField(from)) from.focus();
  };
  document.addEventListener("focusin", onFocus, { signal });
  container.addEventListener("pointerdown", () => (isGiven = true), { signal, capture: true });
  document.addEventListener("keydown", ({ key }) => (isGiven ||= key === "Tab"), { signal, capture: true });
  return {
    take: () => {
      if (signal.aborted) return;
      isGiven = true;
      focus();
    },
    dispose: () => listening.abort(),
  };
}
