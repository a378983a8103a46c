/** A ref that takes the focus when its element appears, where the one that had it has gone. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
