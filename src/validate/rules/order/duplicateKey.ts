import { cellAddress } from "../../../core/cells/area";
import { dataRows, relationRule } from "../../rule";
import { columnsOf, STATE, type TableColumn } from "../../table";
import { groupNumbers, hidesSeries } from "./groups";

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
    const keyOf = groupNumbers(table, keys);
    // The first row of each key, from 1 so that 0 can mean none.
    const seen = new Uint32Array(table.roles.length);
    return dataRows(table, (i) => {
      const key = telling.every(({ states }) => states[i] === STATE.BLANK) ? -1 : keyOf(i);
      if (key < 0) return;
      const earlier = seen[key] as number;
      if (earlier === 0) seen[key] = i + 1;
      else report(first, i, undefined, earlier - 1 + table.found.firstRow);
    });
  },
  describe(table, { columns }, { other }) {
    const [first] = columnsOf(table, columns) as [TableColumn];
    return { earlier: cellAddress(other, first.column) };
  },
});
