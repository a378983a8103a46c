import { parseArea } from "../../../core/cells/area";
import type { TableArea } from "../../../core/cells/sheetCells";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import { relationshipsOf } from "./relationships";

/** The Excel tables of a sheet. */
export async function readTables(zip: Zip, sheetPart: string): Promise<readonly TableArea[]> {
  const tables: TableArea[] = [];
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "table") continue;
    await walkPart(zip.part(target), {
      "/table": {
        open: ({ displayName, name, ref = "", headerRowCount = "1", totalsRowCount = "0" }) => {
          const area = parseArea(ref);
          if (!area) return;
          tables.push({
            name: displayName ?? name ?? "",
            area,
            headerRow: headerRowCount !== "0",
            totalRow: totalsRowCount !== "0",
          });
        },
      },
    });
  }
  return tables;
}
