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
