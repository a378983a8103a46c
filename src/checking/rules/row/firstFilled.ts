import { STATE, type TableColumn } from "../../../reading/table";

/** Of columns that are added up, the one on which a finding about their sum sits: the first that is filled in the row. */
export function firstFilled(columns: readonly TableColumn[], i: number): TableColumn | undefined {
  return columns.find(({ states }) => states[i] !== STATE.BLANK) ?? columns[0];
}
