import { STATE, type TableColumn } from "../../../reading/table";

/** The column for a finding about the sum of several: the first that is filled in the row. */
export function firstFilled(columns: readonly TableColumn[], i: number): TableColumn | undefined {
  return columns.find(({ states }) => states[i] !== STATE.BLANK) ?? columns[0];
}
