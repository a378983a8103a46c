import { ROW } from "../../recognise/recognised";
import { isEmptyCell } from "../../../core/cells/cell";
import { columnRule, dataRows } from "../../rule";

/** Formulas in a column that make it a formula column, and the share of its cells that they must be. */
const PROOF = 3;
const MOST = 0.6;

/** C21: a constant where the other cells of the column hold a formula; it stays as it is when the sheet changes. */
export default columnRule({
  id: "C21",
  code: "FORMULA_OVERWRITTEN",
  severity: "warning",
  types: ["jumlah", "persen"],
  start(table, column, report) {
    const { sheet, found } = table;
    const constants: number[] = [];
    let formulas = 0;
    return dataRows(
      table,
      (i) => {
        const row = i + found.firstRow;
        if (sheet.formula(row, column.column) !== undefined) formulas++;
        else if (!isEmptyCell(sheet.cells[row]?.[column.column])) constants.push(i);
      },
      () => {
        // The first row of a running formula has nothing above it to refer to.
        const accused = constants.filter((i, index) => index > 0 || !isFirstDataRow(table.roles, i));
        if (formulas >= PROOF && formulas >= MOST * (formulas + accused.length)) {
          for (const i of accused) report(column, i);
        }
      },
    );
  },
  describe: () => undefined,
});

function isFirstDataRow(roles: Uint8Array, i: number): boolean {
  return roles.indexOf(ROW.DATA) === i;
}
