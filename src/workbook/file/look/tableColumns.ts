import { relationshipsOf } from "../xlsx/relationships";
import { unescapeText } from "../xml/richText";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { TableColumn } from "./book";

const COLUMN = "/table/tableColumns/tableColumn";

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
    await walkPart(zip.part(target), {
      "/table": { open: ({ displayName, name = "" }) => void (table = displayName ?? name) },
      [COLUMN]: { open: ({ name = "" }) => columns.push({ header: unescapeText(name), isCalculated: false }) },
      [`${COLUMN}/calculatedColumnFormula`]: {
        open: () => columns.slice(-1).forEach((column) => (column.isCalculated = true)),
      },
    });
    tables.set(table, columns);
  }
  return tables;
}
