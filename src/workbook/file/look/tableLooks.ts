import { FilterReader } from "../filter/readFilter";
import type { FilteredColumn } from "../filter/rowFilter";
import { relationshipsOf } from "../xlsx/relationships";
import { unescapeText } from "../xml/richText";
import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import type { TableColumn } from "./book";

const COLUMN = "/table/tableColumns/tableColumn";

/** What a part says of a table beside its area. */
export interface TableLook {
  readonly columns: readonly TableColumn[];
  readonly filter: readonly FilteredColumn[];
}

/** The columns and the filter of each table on a sheet, by the table's name. */
export async function readTableLooks(zip: Zip, sheetPart: string): Promise<ReadonlyMap<string, TableLook>> {
  const tables = new Map<string, TableLook>();
  for (const { type, target } of await relationshipsOf(zip, sheetPart)) {
    if (type !== "table") continue;
    let table = "";
    const columns: { header: string; isCalculated: boolean }[] = [];
    const filter = new FilterReader();
    await walkPart(
      zip.part(target),
      {
        "/table": { open: ({ displayName, name = "" }) => void (table = displayName ?? name) },
        [COLUMN]: { open: ({ name = "" }) => columns.push({ header: unescapeText(name), isCalculated: false }) },
        [`${COLUMN}/calculatedColumnFormula`]: {
          open: () => columns.slice(-1).forEach((column) => (column.isCalculated = true)),
        },
      },
      filter.reader("/table/autoFilter"),
    );
    tables.set(table, { columns, filter: filter.columns });
  }
  return tables;
}
