import { textPieces, unescapeText } from "../xml/richText";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";

/** The texts that cells refer to by number. */
export async function readSharedStrings(zip: Zip, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = "";
  await walkPart(
    zip.part(part),
    textPieces("/sst/si", (piece) => (text += piece)),
    {
      "/sst/si": {
        close: () => {
          strings.push(unescapeText(text));
          text = "";
        },
      },
    },
  );
  return strings;
}
