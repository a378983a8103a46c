import type { CellPatch, SheetPatch, TableGrowth } from "./change";

/** The changes of each sheet together, the last one for each cell and table. */
export function bySheet(changes: readonly SheetPatch[]): ReadonlyMap<string, Required<Omit<SheetPatch, "sheet">>> {
  const sheets = new Map<string, { cells: Map<string, CellPatch>; tables: Map<string, TableGrowth> }>();
  for (const { sheet, cells, tables = [] } of changes) {
    const known = sheets.get(sheet) ?? { cells: new Map(), tables: new Map() };
    for (const cell of cells) known.cells.set(`${cell.row}/${cell.column}`, cell);
    for (const table of tables) known.tables.set(table.name, table);
    sheets.set(sheet, known);
  }
  return new Map(
    [...sheets].map(([sheet, { cells, tables }]) => [
      sheet,
      { cells: [...cells.values()], tables: [...tables.values()] },
    ]),
  );
}
