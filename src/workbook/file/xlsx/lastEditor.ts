import { holdsIdentity } from "../../../core/nik/identity";
import { UnreadableFile } from "../failure";
import { walkPart } from "../xml/walkPart";
import { openZip } from "../zip/zip";

const PROPERTIES = "docProps/core.xml";
const LONGEST = 60;

/** Who saved a workbook last, according to the program that saved it; undefined if no name is given. */
export async function lastEditor(bytes: Uint8Array): Promise<string | undefined> {
  let editor = "";
  try {
    const zip = openZip(bytes);
    if (!zip.has(PROPERTIES)) return undefined;
    await walkPart(zip.part(PROPERTIES), {
      "/cp:coreProperties/cp:lastModifiedBy": { text: (text) => void (editor += text) },
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
  const name = editor.trim();
  return name === "" || name.length > LONGEST || holdsIdentity(name) ? undefined : name;
}
