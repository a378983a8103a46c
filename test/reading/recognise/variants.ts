import type { Area } from "../../../src/core/cells/area";
import type { Cell } from "../../../src/core/cells/cell";
import type { OfficeSheet } from "./officeSheets";

type Named = readonly [how: string, sheet: OfficeSheet];

/** The same sheet as another office, or another year, would keep it. */
export function variants(sheet: OfficeSheet): readonly Named[] {
  return [
    ["in capitals", respelled(sheet, (text) => text.toUpperCase())],
    ["in small letters", respelled(sheet, (text) => text.toLowerCase())],
    ["with blangko", respelled(sheet, (text) => text.replace(/blang?ko/gi, "Blangko"))],
    ["with blanko", respelled(sheet, (text) => text.replace(/blang?ko/gi, "BLANKO"))],
    ["with an unknown column", withColumn(sheet)],
    ["with its last column first", withLastColumnFirst(sheet)],
    ["with titles above", withTitles(sheet)],
    ["without its last data row", withoutLastDataRow(sheet)],
    ["without merged cells", { ...sheet, merges: [] }],
  ];
}

/** Its headers in another spelling; the rows under them stay. */
function respelled(sheet: OfficeSheet, spell: (text: string) => string): OfficeSheet {
  const [top, count] = sheet.header;
  const rows = sheet.rows.map((row, index) =>
    index < top || index >= top + count ? row : row.map((cell) => (typeof cell === "string" ? spell(cell) : cell)),
  );
  return { ...sheet, rows };
}

function withColumn(sheet: OfficeSheet): OfficeSheet {
  const width = widthOf(sheet);
  const [top, count] = sheet.header;
  const rows = sheet.rows.map((row, index) => {
    const isHeader = index === top + count - 1;
    const isData = "DTP".includes(sheet.roles[index - top - count] ?? "x");
    const isNumbering = sheet.roles[index - top - count] === "#";
    return [...padded(row, width), isHeader ? "Nomor Antrean Loket" : isNumbering ? width + 1 : isData ? "A-7" : null];
  });
  return { ...sheet, rows };
}

function withLastColumnFirst(sheet: OfficeSheet): OfficeSheet {
  const width = widthOf(sheet);
  if (endsInGroup(sheet, width)) return sheet;
  const moved = (column: number) => (column === width - 1 ? 0 : column + 1);
  const [top, count] = sheet.header;
  const rows = sheet.rows.map((row, index) => {
    const role = index < top ? "title" : index < top + count ? "header" : (sheet.roles[index - top - count] ?? "N");
    if (role === "title" || role === "N" || role === "#") return row;
    const cells = padded(row, width);
    return [cells[width - 1] ?? null, ...cells.slice(0, width - 1)];
  });
  return {
    ...sheet,
    rows,
    merges: (sheet.merges ?? []).map((area): Area => ({ ...area, column: moved(area.column) })),
    columns: mapped(sheet.columns, moved),
    ...(sheet.asks && { asks: mapped(sheet.asks, (columns) => columns.map(moved)) }),
  };
}

/** True if the last column has a group header; it cannot be moved alone. */
function endsInGroup({ rows, header: [top, count] }: OfficeSheet, width: number): boolean {
  return count > 1 && (rows[top]?.[width - 1] ?? null) === null;
}

function withTitles(sheet: OfficeSheet): OfficeSheet {
  const titles: readonly (readonly Cell[])[] = [
    ["PEMERINTAH KABUPATEN CONTOH"],
    ["Dicetak dari buku kerja", null, 2025],
    [],
  ];
  return {
    ...sheet,
    rows: [...titles, ...sheet.rows],
    merges: (sheet.merges ?? []).map((area) => ({ ...area, row: area.row + titles.length })),
    header: [sheet.header[0] + titles.length, sheet.header[1]],
  };
}

/** Totals then no longer match the rows, and are still recognised by their labels. */
function withoutLastDataRow(sheet: OfficeSheet): OfficeSheet {
  const at = sheet.roles.lastIndexOf("D");
  const row = sheet.header[0] + sheet.header[1] + at;
  return {
    ...sheet,
    rows: sheet.rows.filter((_, index) => index !== row),
    merges: (sheet.merges ?? []).map((area) => (area.row > row ? { ...area, row: area.row - 1 } : area)),
    roles: sheet.roles.slice(0, at) + sheet.roles.slice(at + 1),
  };
}

function padded(row: readonly Cell[], width: number): readonly Cell[] {
  return [...row, ...Array<Cell>(Math.max(0, width - row.length)).fill(null)];
}

function widthOf({ rows }: OfficeSheet): number {
  return Math.max(...rows.map((row) => row.length));
}

function mapped<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
