import { cellAddress } from "../../../core/cells/area";
import { ROW } from "../../../reading/recognise/recognised";
import { sheetsRule } from "../../rule";
import { columnsOf, STATE, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { tablesOf } from "../../../reading/book/tables";

/**
 * M08: one indicator has one target and one deadline per area and year. Reported on the later figure. Kota Lubuklinggau gave
 * both the end of 2023 and early 2024 as its deadline.
 */
export default sheetsRule({
  id: "M08",
  code: "SEVERAL_TARGETS",
  severity: "error",
  *compare(book, report) {
    const { tables } = book;
    const first = new Map<string, { value: number | string; address: string }>();
    for (const table of tablesOf(tables, "target")) {
      const areas = columnsOf(table, ["kode", "wilayah"]);
      const keys = columnsOf(table, ["tahun", "indikator"]);
      if (!table.columns.has("indikator")) continue;
      for (const column of columnsOf(table, ["nilai", "batas"])) {
        for (let i = 0; i < table.roles.length; i++) {
          const value = valueOf(column, i);
          if (table.roles[i] !== ROW.DATA || value === undefined) continue;
          // One code may have two spellings of a name beside it.
          const area = areas.find(({ states }) => states[i] !== STATE.BLANK);
          const said = area ? [...keys, area] : keys;
          if (said.some(({ states }) => states[i] === STATE.UNREADABLE)) continue;
          const key = JSON.stringify([column.key, ...said.map((each) => valueOf(each, i) ?? null)]);
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
  return column.states[i] === STATE.VALUE ? valueOrNaN(column, i) : undefined;
}
