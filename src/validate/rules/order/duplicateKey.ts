import { cellAddress } from "../../../core/cells/area";
import { dataRows, relationRule } from "../../rule";
import { columnsOf, STATE, type TableColumn } from "../../table";
import { firstAlike, hidesSeries } from "./groups";

/**
 * X02: a row with the same key stands further up. Sits on each repeat, on the first key column. Silent where the sheet lacks
 * part of the key and so many rows repeat that it must be what tells them apart.
 */
export default relationRule({
  id: "X02",
  code: "DUPLICATE_KEY",
  severity: "error",
  relation: "KEY",
  start(table, { columns, tells = columns.slice(0, 1) }, report) {
    const keys = columnsOf(table, columns);
    const telling = columnsOf(table, tells);
    const [first] = keys;
    if (!first || telling.length === 0 || hidesSeries(table, columns)) return undefined;
    const firstOf = firstAlike(table, keys);
    return dataRows(table, (i) => {
      if (telling.every(({ states }) => states[i] === STATE.BLANK)) return;
      const earlier = firstOf(i);
      if (earlier >= 0 && earlier !== i) report(first, i, undefined, earlier + table.found.firstRow);
    });
  },
  describe(table, { columns }, { other }) {
    const [first] = columnsOf(table, columns) as [TableColumn];
    return { earlier: cellAddress(other, first.column) };
  },
});
