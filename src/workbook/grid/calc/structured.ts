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

/**
 * Whether the grid takes other cells than Excel, or none. It knows no sums at a table's end, no table without headers, one
 * part at a time, no signs in a table's name, and names only as they are written at the table, without signs that mean something in a formula.
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

/** `[#This Row],[Sisa stok]` has two parts; a single column stands without brackets of its own. */
function partsOf(inside: string): readonly string[] {
  const bracketed = [...inside.matchAll(/(@?)\[((?:'.|[^\]'])*)\]/g)].flatMap(([, at, name = ""]) =>
    at ? ["@", name] : [name],
  );
  if (bracketed.length > 0) return bracketed;
  return inside.startsWith("@") ? ["@", inside.slice(1)] : [inside];
}

const plain = (name: string) => name.replace(/^@/, "").replace(/'(.)/g, "$1").replace(/\s+/g, " ").trim().toLowerCase();
