import { parseArea } from "../../../core/cells/area";
import { relationshipsOf } from "../xlsx/relationships";
import { textPieces, unescapeText } from "../xml/richText";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { CellNote } from "./book";

const NOTE = "/comments/commentList/comment";

/** The notes on a sheet's cells (ECMA-376 part 1, 18.7). */
export async function readNotes(zip: Zip, sheetPart: string): Promise<readonly CellNote[]> {
  const notes: CellNote[] = [];
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "comments" || !zip.has(target)) continue;
    let text = "";
    let place: { readonly row: number; readonly column: number } | undefined;
    await walkPart(
      zip.part(target),
      textPieces(`${NOTE}/text`, (piece) => (text += piece)),
      {
        [NOTE]: {
          open: ({ ref = "" }) => {
            place = parseArea(ref);
            text = "";
          },
          close: () => {
            const said = unescapeText(text).trim();
            if (place && said !== "") notes.push({ row: place.row, column: place.column, text: said });
          },
        },
      },
    );
  }
  return notes;
}
