import { UnreadableFile } from "../failure";
import { isTrue, walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import { relationshipsOf } from "./relationships";

/** What the workbook part says about the whole file. */
export interface Contents {
  /** True if days are counted from 1904, as in old Macintosh workbooks. */
  readonly from1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly state: string | undefined }[];
}

/** The part that lists the sheets. */
export async function workbookPart(zip: Zip): Promise<string> {
  const related = await relationshipsOf(zip, "");
  const part = related.find(({ type }) => type === "officeDocument")?.target ?? "xl/workbook.xml";
  if (!zip.has(part) || !part.endsWith(".xml")) throw new UnreadableFile("NOT_A_WORKBOOK");
  return part;
}

/** The sheets of the workbook part from left to right, also those without cells. */
export async function readContents(zip: Zip, part: string): Promise<Contents> {
  let from1904 = false;
  const sheets: Contents["sheets"][number][] = [];
  const root = await walkPart(zip.part(part), {
    "/workbook/workbookPr": { open: ({ date1904 }) => void (from1904 = isTrue(date1904)) },
    "/workbook/sheets/sheet": {
      open: ({ name = "", state }, qualified) => sheets.push({ name, id: qualified("r:id") ?? "", state }),
    },
  });
  if (root !== "/workbook") throw new UnreadableFile("NOT_A_WORKBOOK");
  return { from1904, sheets };
}
