import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";

/**
 * Ends a copy or a cut that waits to be pasted. The grid knows its cells by their places, which are other cells once rows, columns or
 * sheets came or went; what the system's clipboard holds is pasted as from elsewhere.
 */
export function forgetCopied(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  clipboard.copyContentCache().clear();
  clipboard.removeMarkSelection();
}
