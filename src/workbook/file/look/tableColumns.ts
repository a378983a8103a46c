import { relationshipsOf } from "../xlsx/relationships";
import { unescapeText } from "../xlsx/sharedStrings";
import { walkXml } from "../xlsx/walkXml";
import type { Zip } from "../zip/parts";
import type { TableColumn } from "./book";

/** The columns of each table on a sheet, by the table's name. */
export async function readTableColumns(
  zip: Zip,
  sheetPart: string,
): Promise<ReadonlyMap<string, readonly TableColumn[]>> {
  const tables = new Map<string, readonly TableColumn[]>();
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "table") continue;
    let table = "";
    const columns: { header: string; isCalculated: boolean }[] = [];
    await walkXml(zip.part(target), {
      open: (element, { displayName, name = "" }) => {
        if (element === "table") table = displayName ?? name;
        else if (element === "tableColumn") columns.push({ header: unescapeText(name), isCalculated: false });
        else if (element === "calculatedColumnFormula")
          columns.slice(-1).forEach((column) => (column.isCalculated = true));
      },
    });
    tables.set(table, columns);
  }
  return tables;
}
