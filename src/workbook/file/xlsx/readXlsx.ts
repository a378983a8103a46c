import { UnreadableFile } from "../failure";
import { settingsIn } from "../patch/settings";
import { UnreadPlaces } from "../unreadPlaces";
import type { FileSheet, WorkbookFile } from "../workbookFile";
import type { Zip } from "../zip/parts";
import { openZip } from "../zip/zip";
import type { WorkbookContext } from "./cellValue";
import { readContents, workbookPart } from "./contents";
import { readNumberFormats } from "./numberFormats";
import { readSheet, type SheetRequest } from "./readSheet";
import { relationshipsOf } from "./relationships";
import { readSharedStrings } from "./sharedStrings";

/** An .xlsx whose contents are known and whose sheets are not read yet. */
export interface OpenXlsx {
  readonly zip: Zip;
  readonly workbook: string;
  readonly context: WorkbookContext;
  readonly sheets: readonly SheetPart[];
  readonly unread: UnreadPlaces;
  /** The first existing part with that relationship to the workbook. */
  partOf(type: string): string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Its index among all tabs of the file, chart sheets included. */
  readonly tab: number;
  readonly visibility: FileSheet["visibility"];
}

/** Reads an .xlsx. Rejects only with an `UnreadableFile`. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  const { zip, workbook, context, sheets, unread } = await openXlsx(bytes);
  const read: FileSheet[] = [];
  for (const { name, part, visibility } of sheets) {
    const onUnread: SheetRequest["onUnread"] = (code, row, column) => unread.cell(name, code, row, column);
    const { sheet } = await readSheet(zip, { part, name, context, onUnread });
    read.push({ ...sheet, visibility });
  }
  return { sheets: read, unread: unread.all(), settings: await settingsIn(zip, workbook) };
}

/** Rejects only with an `UnreadableFile`. */
export async function openXlsx(bytes: Uint8Array): Promise<OpenXlsx> {
  const zip = openZip(bytes);
  const workbook = await workbookPart(zip);
  const { from1904, sheets } = await readContents(zip, workbook);
  const related = await relationshipsOf(zip, workbook);
  const partOf = (type: string) => related.find((entry) => entry.type === type && zip.has(entry.target))?.target;

  const strings = partOf("sharedStrings");
  const styles = partOf("styles");
  const context: WorkbookContext = {
    from1904,
    strings: strings === undefined ? [] : await readSharedStrings(zip, strings),
    formats: styles === undefined ? [] : await readNumberFormats(zip, styles),
  };

  const unread = new UnreadPlaces();
  const parts: SheetPart[] = [];
  for (const [tab, { name, id, state }] of sheets.entries()) {
    const relationship = related.find((entry) => entry.id === id);
    const isThere = relationship && zip.has(relationship.target);
    if (!isThere) unread.sheet(name);
    if (!isThere || relationship.type !== "worksheet") continue;
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    parts.push({ name, part: relationship.target, tab, visibility });
  }
  if (parts.length === 0) throw new UnreadableFile(unread.all().length > 0 ? "DAMAGED" : "NO_SHEETS");
  return { zip, workbook, context, sheets: parts, unread, partOf };
}
