import { isEmptyCell } from "../../../core/cells/cell";
import { ROW } from "../../../reading/recognise/recognised";
import type { Table } from "../../../reading/table";
import { columnRule } from "../../rule";
import { neighbours } from "../order/neighbours";

/** The formulas that make a column a formula column, and the share of its cells that they must be. */
const PROOF = 3;
const MOST = 0.6;

/** C21: a constant in a column of formulas; it does not change when the sheet does. */
export default columnRule({
  id: "C21",
  code: "FORMULA_OVERWRITTEN",
  severity: "warning",
  types: ["jumlah", "persen"],
  bind(table, column, report) {
    const { sheet, found, roles } = table;
    const isFormula = (i: number) => sheet.formula(i + found.firstRow, column.column) !== undefined;
    const isEmpty = (i: number) => isEmptyCell(sheet.cells[i + found.firstRow]?.[column.column]);
    let formulas = 0;
    return {
      visit(i) {
        if (isFormula(i)) formulas++;
      },
      end() {
        if (formulas < PROOF) return;
        const constants: number[] = [];
        roles.forEach((role, i) => {
          if (role === ROW.DATA && !isFormula(i) && !isEmpty(i)) constants.push(i);
        });
        if (constants.length === 0) return;
        const starts = table.once(startsOfRuns);
        const accused = constants.filter((i) => !starts.has(i));
        if (formulas >= MOST * (formulas + accused.length)) for (const i of accused) report(column, i);
      },
      detail: () => undefined,
    };
  },
});

/**
 * Rows without a previous row that a running formula could refer to: the first of the sheet, of each site, and after a total or
 * a heading. If the newest day is on top, the last row takes the place of the first.
 */
function startsOfRuns(table: Table): ReadonlySet<number> {
  const carryOver = table.found.kind.relations.find(({ relation }) => relation === "CARRY_OVER");
  const within = carryOver && "within" in carryOver ? carryOver.within : [];
  const starts = new Set<number>();
  let last: number | undefined;
  neighbours(table, within, (later, earlier) => {
    const follows = last !== undefined && Math.abs(later - last) === 1;
    if (earlier === undefined || !follows) starts.add(later);
    last = later;
  }).rows(0, table.roles.length);
  return starts;
}
