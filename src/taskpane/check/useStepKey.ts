import { useEffect, useRef, type RefObject } from "react";

/**
 * F8 and Shift+F8 move from finding to finding while this part of the pane is shown, wherever the focus is: Office removes the
 * focus at Escape.
 */
export function useStepKey(part: RefObject<HTMLElement | null>, go: (by: 1 | -1) => void): void {
  const now = useRef(go);
  useEffect(() => {
    now.current = go;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.defaultPrevented || !isInFront(part.current)) return;
      event.preventDefault();
      now.current(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [part]);
}

function isInFront(part: HTMLElement | null): boolean {
  for (let one = part; one; one = one.parentElement) if (getComputedStyle(one).display === "none") return false;
  return part !== null;
}
