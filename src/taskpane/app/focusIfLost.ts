/**
 * A ref that takes the focus when its element appears and the focused element went with the previous screen; without a
 * focus the Tab key leads nowhere in Excel. A user who is working in the sheet stays there.
 */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
