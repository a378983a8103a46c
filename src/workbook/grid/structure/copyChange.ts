import type { SheetCopy, SheetRefusal } from "../../workbook";
import { patchPackage } from "../../file/patch/patchPackage";
import { arrangePackage } from "../../file/sheets/arrangePackage";
import { shiftPackage } from "../../file/shift/shiftPackage";
import { sheetsChange, type Arrange } from "./sheetsChange";
import type { Change, StructureParts } from "./structure";

/** Adds a copy of a sheet after it, with different rows and contents, all as one step. */
export function copyChange(parts: StructureParts, { from, name, rows, cells }: SheetCopy): Change<SheetRefusal> {
  const { grid } = parts.context;
  const names = grid.getSheets().map((sheet) => sheet.getName());
  const change = { do: "copy", sheet: from, name, before: names[names.indexOf(from) + 1] } as const;
  const arrange: Arrange<SheetRefusal> = async (bytes) => {
    const copied = await arrangePackage(bytes, change);
    if ("refused" in copied) return copied;
    const shifted = rows ? await shiftPackage(copied.bytes, { ...rows, sheet: name, axis: "rows" }) : copied;
    if ("refused" in shifted) return shifted;
    const patched = await patchPackage(shifted.bytes, [{ sheet: name, cells }]);
    return patched.refused.length > 0 ? { refused: "CELLS" } : { bytes: patched.bytes };
  };
  return sheetsChange(parts, arrange, change, true);
}
