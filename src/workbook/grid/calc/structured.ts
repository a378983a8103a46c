import type { Area } from "../../../core/cells/area";

/** A table as formulas name it. */
export interface NamedTable {
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly headerRow: boolean;
  readonly totalRow: boolean;
}

/**
 * The cells that a structured reference means: `Sisa`, `[#This Row],[Sisa]`, `@Sisa`, `[A]:[B]`, `#Totals`. Undefined where
 * it cannot be told, so that the whole table has to be taken.
 */
export function structuredArea(inside: string, table: NamedTable, row: number): Area | undefined {
  const { area, headers, headerRow, totalRow } = table;
  const items = partsOf(inside);
  const isThisRow = items.some((item) => /^@|^#this row$/i.test(item));
  const keywords = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const names = items.flatMap((item) => (item.startsWith("#") ? [] : [plain(item)])).filter((name) => name !== "");
  const columns = names.map((name) => headers.findIndex((header) => plain(header) === name));
  if (columns.includes(-1)) return undefined;
  const first = columns.length === 0 ? 0 : Math.min(...columns);
  const last = columns.length === 0 ? area.columns - 1 : Math.max(...columns);
  const across = { column: area.column + first, columns: last - first + 1 };
  if (isThisRow) return { row, rows: 1, ...across };
  const top = headerRow ? 1 : 0;
  const bottom = totalRow ? 1 : 0;
  const body = { from: area.row + top, to: area.row + area.rows - bottom };
  const spans = keywords.map((keyword) => {
    if (keyword === "#headers") return { from: area.row, to: area.row + top };
    if (keyword === "#totals") return { from: body.to, to: area.row + area.rows };
    return keyword === "#all" ? { from: area.row, to: area.row + area.rows } : body;
  });
  const all = spans.length === 0 ? [body] : spans;
  const from = Math.min(...all.map((span) => span.from));
  const to = Math.max(...all.map((span) => span.to));
  return { row: from, rows: Math.max(0, to - from), ...across };
}

/** `[#This Row],[Sisa stok]` has two parts; a single column stands without brackets of its own. */
function partsOf(inside: string): readonly string[] {
  const bracketed = [...inside.matchAll(/(@?)\[((?:'.|[^\]'])*)\]/g)].flatMap(([, at, name = ""]) =>
    at ? ["@", name] : [name],
  );
  if (bracketed.length > 0) return bracketed;
  return inside.startsWith("@") ? ["@", inside.slice(1)] : [inside];
}

const plain = (name: string) => name.replace(/^@/, "").replace(/'(.)/g, "$1").replace(/\s+/g, " ").trim().toLowerCase();
