import type { Area } from "../../../core/cells/area";

/** A table as formulas name it. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: readonly string[];
  readonly headerRow: boolean;
  readonly totalRow: boolean;
}

/**
 * The cells of a structured reference: `Sisa`, `[#This Row],[Sisa]`, `@Sisa`, `[A]:[B]`, `#Totals`. Undefined if they cannot be
 * determined and the whole table must be used.
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

/**
 * True if the grid takes different cells than Excel, or none. It does not know total rows, tables without headers, several
 * parts at once, special characters in a table's name, or names in a different spelling or with characters that have a meaning
 * in formulas.
 */
export function isMisnamed(name: string | undefined, inside: string, table: NamedTable): boolean {
  const items = partsOf(inside).filter((item) => item !== "" && item !== "@");
  const keywords = items.filter((item) => item.startsWith("#"));
  if (
    /[_.\\]/.test(table.name) ||
    !table.headerRow ||
    keywords.length > 1 ||
    (name !== undefined && name !== table.name)
  )
    return true;
  if (table.totalRow && keywords.some((keyword) => /^#(?:all|totals)$/i.test(keyword))) return true;
  const isPlain = (item: string) =>
    table.headers.includes(item) && /^[^'[\]#@:,\s](?:[^'[\]#@:,\n\r]*[^'[\]#@:,\s])?$/.test(item);
  return !items.every((item) => item.startsWith("#") || isPlain(item));
}

/** `[#This Row],[Sisa stok]` has two parts; a single column has no inner brackets. */
function partsOf(inside: string): readonly string[] {
  const bracketed = [...inside.matchAll(/(@?)\[((?:'.|[^\]'])*)\]/g)].flatMap(([, at, name = ""]) =>
    at ? ["@", name] : [name],
  );
  if (bracketed.length > 0) return bracketed;
  return inside.startsWith("@") ? ["@", inside.slice(1)] : [inside];
}

const plain = (name: string) => name.replace(/^@/, "").replace(/'(.)/g, "$1").replace(/\s+/g, " ").trim().toLowerCase();
