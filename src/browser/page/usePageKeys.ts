import { useEffect } from "react";

/** What the page's keys do, wherever the focus is. */
export interface PageKeys {
  readonly save: () => void;
  readonly find: () => void;
  readonly print: () => void;
  readonly open: () => void;
  /** F6 moves to the next part of the page, with Shift to the previous one. */
  readonly move: (by: 1 | -1) => void;
}

/** Ctrl+S, Ctrl+F, Ctrl+H, Ctrl+P, Ctrl+O and F6 as in Excel, handled before the browser or the grid. */
export function usePageKeys(keys: PageKeys): void {
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      const act = actOf(event, keys);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    window.addEventListener("keydown", heard, { capture: true });
    return () => window.removeEventListener("keydown", heard, { capture: true });
  }, [keys]);
}

function actOf(event: KeyboardEvent, { save, find, print, open, move }: PageKeys): (() => void) | undefined {
  if (event.key === "F6" && !event.ctrlKey) return () => move(event.shiftKey ? -1 : 1);
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return undefined;
  return { s: save, f: find, h: find, p: print, o: open }[event.key.toLowerCase()];
}
