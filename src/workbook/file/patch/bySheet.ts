import type { CellPatch, SheetPatch, TableGrowth, WaitingFormula } from "./change";

/** The changes of each sheet together, the last one for each cell and table. */
export function bySheet(changes: readonly SheetPatch[]): ReadonlyMap<string, Required<Omit<SheetPatch, "sheet">>> {
  const sheets = new Map<
    string,
    { cells: Map<string, CellPatch>; tables: Map<string, TableGrowth>; waiting: Map<string, WaitingFormula> }
  >();
  for (const { sheet, cells, tables = [], waiting = [] } of changes) {
    const known = sheets.get(sheet) ?? { cells: new Map(), tables: new Map(), waiting: new Map() };
    for (const cell of cells) known.cells.set(`${cell.row}/${cell.column}`, cell);
    for (const table of tables) known.tables.set(table.name, table);
    for (const cell of waiting) known.waiting.set(`${cell.row}/${cell.column}`, cell);
    sheets.set(sheet, known);
  }
  return new Map(
    [...sheets].map(([sheet, { cells, tables, waiting }]) => [
      sheet,
      { cells: [...cells.values()], tables: [...tables.values()], waiting: [...waiting.values()] },
    ]),
  );
}
