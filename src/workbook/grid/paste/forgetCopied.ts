import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";

/**
 * Ends a copy or cut that waits to be pasted. The grid knows its cells by position, and these are other cells once rows,
 * columns or sheets were inserted or deleted; the system's clipboard is then pasted as if from another program.
 */
export function forgetCopied(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  clipboard.copyContentCache().clear();
  clipboard.removeMarkSelection();
}
