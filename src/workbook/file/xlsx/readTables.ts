import { parseArea } from "../../../core/cells/area";
import type { TableArea } from "../../../core/cells/sheetCells";
import type { Zip } from "../zip/parts";
import { relationshipsOf } from "./relationships";
import { walkXml } from "./walkXml";

/** The Excel tables of a sheet. */
export async function readTables(zip: Zip, sheetPart: string): Promise<readonly TableArea[]> {
  const tables: TableArea[] = [];
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "table") continue;
    await walkXml(zip.part(target), {
      open: (element, { displayName, name, ref = "", headerRowCount = "1", totalsRowCount = "0" }) => {
        const area = element === "table" ? parseArea(ref) : undefined;
        if (!area) return;
        tables.push({
          name: displayName ?? name ?? "",
          area,
          headerRow: headerRowCount !== "0",
          totalRow: totalsRowCount !== "0",
        });
      },
    });
  }
  return tables;
}
