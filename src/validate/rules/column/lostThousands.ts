import { columnRule, dataRows } from "../../rule";
import { rowOf, STATE } from "../../table";

/** Larger counts lost no thousands: 4.000 became 4, and 104.000 became 104. */
const SMALL = 1000;

/** Cells with three decimals that it takes to speak of a column's habit. */
const PROOF = 3;

/** Halfway, as ratios go, between a figure and a thousand times it. */
const HALFWAY = Math.sqrt(1000);

/**
 * C04, seen from the column: a 4 among figures such as 4.091 and 12.345 was probably 4.000, with its zeros lost. Where
 * most figures of the column have three decimals, the few whole ones are doubted that resemble them only a thousandfold;
 * an 850 among them never had a dot to lose.
 */
export default columnRule({
  id: "C04",
  code: "LOST_THOUSANDS",
  severity: "error",
  types: ["jumlah"],
  start(table, column, report) {
    // Only cells that were doubted have decimals.
    if (!column.doubts.has("THREE_DECIMALS")) return undefined;
    const { sheet, found } = table;
    const cellAt = (i: number) => sheet.cells[i + found.firstRow]?.[column.column];
    const small: number[] = [];
    let damaged = 0;
    let logs = 0;
    let others = 0;
    return dataRows(
      table,
      (i) => {
        const cell = cellAt(i);
        if (typeof cell !== "number" || cell <= 0 || column.states[i] !== STATE.VALUE) return;
        if (!Number.isInteger(cell)) {
          damaged++;
          logs += Math.log(cell * 1000);
        } else if (cell < SMALL) small.push(i);
        else others++;
      },
      () => {
        if (damaged < PROOF || damaged <= small.length + others) return;
        const usual = Math.exp(logs / damaged);
        for (const i of small) if ((column.values[i] as number) * HALFWAY < usual) report(column, i);
      },
    );
  },
  describe: (table, column, { row }) => ({ means: (column.values[rowOf(table, row)] as number) * 1000 }),
});
