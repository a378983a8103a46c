import { cellAddress } from "../../../core/cells/area";
import { ROW } from "../../recognise/recognised";
import { sheetsRule } from "../../rule";
import { columnsOf, given, STATE, wordAt, type TableColumn } from "../../table";
import { tablesOf } from "./tables";

/**
 * M08: one indicator has one target and one deadline a year for one area. Sits on the later figure. Kota Lubuklinggau gave
 * both the end of 2023 and early 2024 as its deadline.
 */
export default sheetsRule({
  id: "M08",
  code: "SEVERAL_TARGETS",
  severity: "error",
  *compare(tables, report) {
    const first = new Map<string, { value: number | string; address: string }>();
    for (const table of tablesOf(tables, "target")) {
      // An area is told by its code, by its name only where the sheet has no codes.
      const area = columnsOf(table, ["kode", "wilayah"]).slice(0, 1);
      const keys = [...columnsOf(table, ["tahun", "indikator"]), ...area];
      if (!table.columns.has("indikator")) continue;
      for (const column of columnsOf(table, ["nilai", "batas"])) {
        for (let i = 0; i < table.roles.length; i++) {
          const value = valueOf(column, i);
          if (table.roles[i] !== ROW.DATA || value === undefined) continue;
          if (keys.some(({ states }) => states[i] === STATE.UNREADABLE)) continue;
          const key = JSON.stringify([column.key, ...keys.map((each) => valueOf(each, i) ?? null)]);
          const earlier = first.get(key);
          if (earlier === undefined) {
            first.set(key, { value, address: cellAddress(i + table.found.firstRow, column.column) });
          } else if (earlier.value !== value) report(table, column, i, { earlier: earlier.address });
        }
      }
    }
  },
});

function valueOf(column: TableColumn, i: number): number | string | undefined {
  if (column.definition.type.stored === "word") return wordAt(column, i)?.toLowerCase();
  return column.states[i] === STATE.VALUE ? given(column, i) : undefined;
}
