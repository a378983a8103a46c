import type { TextSource } from "../../contract/textSource";
import type { UnreadPlace } from "../../contract/unreadPlace";
import type { SheetCells } from "../../core/cells/sheetCells";

/** A sheet of a file, and whether its user sees it. */
export interface FileSheet extends SheetCells {
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** A file as it was found: its sheets from left to right. */
export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** How it was read, where it has neither types nor columns of its own. */
  readonly source?: TextSource;
  /** Settings of ours that it carries, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What could not be read while the rest was. */
  readonly unread?: readonly UnreadPlace[];
}
