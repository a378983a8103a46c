/**
 * A ref that takes the focus when its element appears and whatever had it has gone with the former screen; from nowhere
 * the Tab key leads nowhere in Excel. Somebody who is working in the sheet is left there.
 */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
