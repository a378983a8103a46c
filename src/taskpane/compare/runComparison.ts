import type { Comparison } from "../../contract/comparison";
import type { SheetCells } from "../../core/cells/sheetCells";
import { bookOf, readSheetTables, type Book } from "../../reading/book/book";
import type { KeptMapping } from "../../reading/kept/keptMappings";
import { mappingsFor } from "../../reading/kept/mappingsFor";
import { inSlices } from "../../reading/slices";
import type { Table } from "../../reading/table";
import { compareBooks } from "../../summary/compare/compareBooks";

export interface ComparisonInput {
  readonly before: readonly SheetCells[];
  readonly after: readonly SheetCells[];
  /** Columns that the user chose for sheets of this workbook. */
  readonly chosen: readonly KeptMapping[];
  readonly signal: AbortSignal;
}

/** What changed between two sets of sheets, or which side has no known table. */
export async function runComparison({
  before,
  after,
  chosen,
  signal,
}: ComparisonInput): Promise<Comparison | { readonly noTable: "before" | "after" }> {
  const earlier = await readAll(before, chosen, signal);
  if (earlier.tables.length === 0) return { noTable: "before" };
  const later = await readAll(after, chosen, signal);
  if (later.tables.length === 0) return { noTable: "after" };
  return compareBooks(earlier, later);
}

async function readAll(
  sheets: readonly SheetCells[],
  chosen: readonly KeptMapping[],
  signal: AbortSignal,
): Promise<Book> {
  const tables: Table[] = [];
  for (const sheet of sheets)
    tables.push(...(await inSlices(readSheetTables(sheet, mappingsFor(sheet, chosen)), { signal })));
  return bookOf(tables);
}
