import { STATE, type TableColumn } from "../../reading/table";

/** Whole figures besides the doubtful one that are needed to show what is usual. */
const PROOF = 3;

/** True when a value is within the range of the other figures of its column: they show what was meant. */
export function isUsualInColumn(column: TableColumn, i: number, value: number): boolean {
  let least = Infinity;
  let most = -Infinity;
  let figures = 0;
  for (let row = 0; row < column.values.length; row++) {
    const figure = column.values[row] as number;
    if (row === i || column.states[row] !== STATE.VALUE || figure === 0) continue;
    figures++;
    least = Math.min(least, figure);
    most = Math.max(most, figure);
  }
  return figures >= PROOF && value >= least && value <= most;
}
