import type { Comparison } from "../../contract/comparison";
import type { Book } from "../../reading/book/book";
import type { Table } from "../../reading/table";
import { compareTables } from "./compareTables";
import { pairTables } from "./pairTables";

/**
 * What changed from one workbook to another, table by table: rows are matched by their key and columns by their meaning,
 * never by where they stand.
 */
export function compareBooks(before: Book, after: Book): Comparison {
  const { pairs, alone } = pairTables(before.tables, after.tables);
  const lone = (side: "before" | "after", tables: readonly Table[]) =>
    tables.map(({ sheet, found }) => ({ side, sheet: sheet.name, title: found.kind.title }));
  return {
    tables: pairs.map(([earlier, later]) => compareTables(earlier, later)),
    alone: [...lone("before", alone.before), ...lone("after", alone.after)],
  };
}
