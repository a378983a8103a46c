import type { TextSource } from "../../contract/textSource";
import type { UnreadPlace } from "../../contract/unreadPlace";
import type { SheetCells } from "../../core/cells/sheetCells";

/** A sheet of a file, and whether it is visible. */
export interface FileSheet extends SheetCells {
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

/** A file as read: its sheets from left to right. */
export interface WorkbookFile {
  readonly sheets: readonly FileSheet[];
  /** How a text without types and columns was read. */
  readonly source?: TextSource;
  /** This product's settings in the file, by name. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The parts that could not be read. */
  readonly unread?: readonly UnreadPlace[];
}
