import { UnreadableFile } from "../failure";
import type { FileSheet, WorkbookFile } from "../workbookFile";
import { openZip, type Zip } from "../zip/zip";
import type { WorkbookContext } from "./cellValue";
import { readNumberFormats } from "./numberFormats";
import { readSheet } from "./readSheet";
import { relationshipsOf } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { attributeNamed, isTrue, walkXml } from "./walkXml";

interface Contents {
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly state: string | undefined }[];
}

/** An .xlsx whose contents are known and whose sheets are still to be read. */
export interface OpenXlsx {
  readonly zip: Zip;
  readonly workbook: string;
  readonly context: WorkbookContext;
  readonly sheets: readonly SheetPart[];
  /** The first part of that relationship to the workbook that is there. */
  partOf(type: string): string | undefined;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Its place among all tabs of the file, those of charts alone included. */
  readonly tab: number;
  readonly visibility: FileSheet["visibility"];
}

/** Reads an .xlsx. Rejects with an `UnreadableFile` and nothing else where that cannot be done. */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookFile> {
  const { zip, context, sheets } = await openXlsx(bytes);
  const read: FileSheet[] = [];
  for (const { name, part, visibility } of sheets) {
    const { sheet } = await readSheet(zip, part, name, context);
    read.push({ ...sheet, visibility });
  }
  return { sheets: read };
}

/** Rejects with an `UnreadableFile` and nothing else. */
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

  const parts: SheetPart[] = [];
  for (const [tab, { name, id, state }] of sheets.entries()) {
    const relationship = related.find((entry) => entry.id === id);
    if (!relationship) throw new UnreadableFile("DAMAGED");
    if (relationship.type !== "worksheet") continue;
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    parts.push({ name, part: relationship.target, tab, visibility });
  }
  if (parts.length === 0) throw new UnreadableFile("NO_SHEETS");
  return { zip, workbook, context, sheets: parts, partOf };
}

async function workbookPart(zip: Zip): Promise<string> {
  const related = await relationshipsOf(zip, "");
  const part = related.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!zip.has(part) || !part.endsWith(".xml")) throw new UnreadableFile("NOT_A_WORKBOOK");
  return part;
}

async function readContents(zip: Zip, part: string): Promise<Contents> {
  let root: string | undefined;
  let from1904 = false;
  const sheets: Contents["sheets"][number][] = [];
  await walkXml(zip.part(part), {
    open: (element, attributes) => {
      root ??= element;
      if (element === "workbookPr") from1904 = isTrue(attributes.date1904);
      else if (element === "sheet")
        sheets.push({
          name: attributes.name ?? "",
          id: attributeNamed(attributes, "id") ?? "",
          state: attributes.state,
        });
    },
  });
  if (root !== "workbook") throw new UnreadableFile("NOT_A_WORKBOOK");
  return { from1904, sheets };
}
