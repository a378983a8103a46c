import type { Missing, Wanted } from "../../contract/standing";
import { sheetKinds } from "../../sheets";
import { tablesOf } from "../../reading/book/tables";
import type { Table } from "../../reading/table";

/** A kind of sheet and the columns that were looked for. */
export function wanted(kind: string, columns: readonly string[]): Wanted {
  const found = sheetKinds.find(({ name }) => name === kind);
  if (!found) throw new Error(`no kind of sheet is called ${kind}`);
  return { title: found.title, columns: columns.map((key) => found.columns[key]?.header ?? key) };
}

/** Why figures were not found: no sheet of these kinds, or a sheet without the columns. */
export function notFound(
  tables: readonly Table[],
  looked: readonly (readonly [kind: string, columns: readonly string[]])[],
): Missing {
  const lookedFor = looked.map(([kind, columns]) => wanted(kind, columns));
  for (const [kind, columns] of looked) {
    const [table] = tablesOf(tables, kind);
    if (table) return { missing: "COLUMN", lookedFor: [wanted(kind, columns)], sheet: table.sheet.name };
  }
  return { missing: "SHEET", lookedFor };
}
