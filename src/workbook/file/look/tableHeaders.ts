import { relationshipsOf } from "../xlsx/relationships";
import { unescapeText } from "../xlsx/sharedStrings";
import { walkXml } from "../xlsx/walkXml";
import type { Zip } from "../zip/parts";

/** The column names of each table on a sheet, by the table's name. */
export async function readTableHeaders(zip: Zip, sheetPart: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const tables = new Map<string, readonly string[]>();
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "table") continue;
    let table = "";
    const headers: string[] = [];
    await walkXml(zip.part(target), {
      open: (element, { displayName, name = "" }) => {
        if (element === "table") table = displayName ?? name;
        else if (element === "tableColumn") headers.push(unescapeText(name));
      },
    });
    tables.set(table, headers);
  }
  return tables;
}
