import { UnreadableFile } from "../failure";
import type { Zip } from "../zip/parts";
import { relationshipsOf } from "./relationships";
import { attributeNamed, isTrue, walkXml } from "./walkXml";

/** What the workbook part says of the whole file. */
export interface Contents {
  /** Whether days are counted from 1904, as old workbooks from a Macintosh do. */
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

/** The sheets of the workbook part from left to right, those without cells included. */
export async function readContents(zip: Zip, part: string): Promise<Contents> {
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
