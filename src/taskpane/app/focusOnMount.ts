/** A ref that takes the focus when its element appears, if the focused element has gone. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
