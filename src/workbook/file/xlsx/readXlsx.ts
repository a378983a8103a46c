import { UnreadableFile } from "../failure";
import type { FileSheet, WorkbookFile } from "../workbookFile";
import { openZip } from "../zip/zip";
import type { WorkbookContext } from "./cellValue";
import { readContents, workbookPart } from "./contents";
import { readNumberFormats } from "./numberFormats";
import { readSheet } from "./readSheet";
import { relationshipsOf } from "./relationships";
import { readSharedStrings } from "./sharedStrings";

/** Reads an .xlsx. Rejects with an `UnreadableFile` and nothing else where that cannot be done. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
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

  const read: FileSheet[] = [];
  for (const { name, id, state } of sheets) {
    const relationship = related.find((entry) => entry.id === id);
    if (!relationship) throw new UnreadableFile("DAMAGED");
    if (relationship.type !== "worksheet") continue;
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    read.push({ ...(await readSheet(zip, relationship.target, name, context)), visibility });
  }
  if (read.length === 0) throw new UnreadableFile("NO_SHEETS");
  return { sheets: read };
}
