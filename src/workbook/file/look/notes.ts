import { parseArea } from "../../../core/cells/area";
import { relationshipsOf } from "../xlsx/relationships";
import { TextRuns } from "../xlsx/sharedStrings";
import { walkXml } from "../xlsx/walkXml";
import type { Zip } from "../zip/parts";
import type { CellNote } from "./book";

/** The notes on a sheet's cells (ECMA-376 part 1, 18.7). */
export async function readNotes(zip: Zip, sheetPart: string): Promise<readonly CellNote[]> {
  const notes: CellNote[] = [];
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "comments" || !zip.has(target)) continue;
    const runs = new TextRuns();
    let place: { readonly row: number; readonly column: number } | undefined;
    await walkXml(zip.part(target), {
      open: (name, { ref = "" }) => {
        if (name === "comment") place = parseArea(ref);
        runs.open(name);
      },
      text: (text) => runs.add(text),
      close: (name) => {
        runs.close(name);
        if (name !== "comment") return;
        const text = runs.take().trim();
        if (place && text !== "") notes.push({ row: place.row, column: place.column, text });
      },
    });
  }
  return notes;
}
