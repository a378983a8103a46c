import type { Comparison } from "../../contract/comparison";
import type { Book } from "../../reading/book/book";
import type { Table } from "../../reading/table";
import { compareTables } from "./compareTables";
import { pairTables } from "./pairTables";

/** What changed between two workbooks, table by table. Rows are matched by key and columns by meaning, never by position. */
export function compareBooks(before: Book, after: Book): Comparison {
  const { pairs, alone } = pairTables(before.tables, after.tables);
  const lone = (side: "before" | "after", tables: readonly Table[]) =>
    tables.map(({ sheet, found }) => ({ side, sheet: sheet.name, title: found.kind.title }));
  return {
    tables: pairs.map(([earlier, later]) => compareTables(earlier, later)),
    alone: [...lone("before", alone.before), ...lone("after", alone.after)],
  };
}
