import { ISuperTableService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** The grid counts everything below a table's headers as its data, also in formulas; this excludes total rows. */
export function nameTables(context: GridContext): void {
  const { injector, grid } = context;
  const hasSums = (name: string) =>
    context.file.sheets.some(({ tables }) => tables.some((table) => table.name === name && table.totalRow));
  const service = injector.get(ISuperTableService);
  const register = service.registerTable.bind(service);
  service.registerTable = (unitId, name, reference) => {
    const { range } = reference;
    const endRow = range.endRow - (hasSums(name) ? 1 : 0);
    register(unitId, name, { ...reference, range: { ...range, endRow } });
  };
  const unitId = grid.getUnitId();
  for (const [name, reference] of [...(service.getTableMap(unitId) ?? [])])
    service.registerTable(unitId, name, reference);
}
