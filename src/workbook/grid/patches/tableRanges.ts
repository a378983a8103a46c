import { ISuperTableService } from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** The grid takes all below a table's headers for its data, in formulas too; here sums at its end are none of them. */
export function nameTables({ injector, grid, file }: GridContext): void {
  const withSums = new Set(
    file.sheets.flatMap(({ tables }) => tables.flatMap(({ name, totalRow }) => (totalRow ? [name] : []))),
  );
  if (withSums.size === 0) return;
  const service = injector.get(ISuperTableService);
  const register = service.registerTable.bind(service);
  service.registerTable = (unitId, name, reference) => {
    const { range } = reference;
    const endRow = range.endRow - (withSums.has(name) ? 1 : 0);
    register(unitId, name, { ...reference, range: { ...range, endRow } });
  };
  const unitId = grid.getUnitId();
  for (const [name, reference] of [...(service.getTableMap(unitId) ?? [])])
    service.registerTable(unitId, name, reference);
}
