import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import type { WorkbookFile } from "../workbookFile";
import type { Zip } from "../zip/parts";
import { OdsListener } from "./odsListener";

const OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns:";

/** True if a zip holds an OpenDocument spreadsheet, as written by LibreOffice. */
export async function isOds(zip: Zip): Promise<boolean> {
  if (!zip.has("mimetype") || !zip.has("content.xml")) return false;
  return (await textOf(zip, "mimetype")).startsWith("application/vnd.oasis.opendocument.spreadsheet");
}

/** The sheets of an .ods with values and formulas. Rejects only with an `UnreadableFile`. */
export async function readOds(zip: Zip): Promise<WorkbookFile> {
  const manifest = "META-INF/manifest.xml";
  if (zip.has(manifest) && (await textOf(zip, manifest)).includes("encryption-data"))
    throw new UnreadableFile("PASSWORD_PROTECTED");
  const listener = new OdsListener();
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ uri, local, attributes }) =>
    listener.open(
      uri.startsWith(OPEN_DOCUMENT) ? local : "",
      Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.local, attribute.value])),
    ),
  );
  parser.on("text", (text) => listener.characters(text));
  parser.on("cdata", (text) => listener.characters(text));
  parser.on("closetag", () => listener.close());
  const decoder = new TextDecoder();
  try {
    for await (const chunk of zip.part("content.xml")) parser.write(decoder.decode(chunk, { stream: true }));
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("DAMAGED");
  }
  if (listener.sheets.length === 0) throw new UnreadableFile("NO_SHEETS");
  return { sheets: listener.sheets };
}

/** A short part as text; of a long one the beginning is enough. */
async function textOf(zip: Zip, part: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of zip.part(part)) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_TEXT) break;
  }
  return text;
}

const MOST_TEXT = 1_000_000;
