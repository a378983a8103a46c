import { ROW } from "../../../reading/recognise/recognised";
import { STATE, type Table, type TableColumn } from "../../../reading/table";
import { relationRule } from "../../rule";

/** The number of named rows that make an unnamed one stand out. */
const FEWEST = 4;

/** C22: a row of figures lacks the name of its area, and nearly all others have one. Reported on the blank. */
export default relationRule({
  id: "C22",
  code: "NAME_BLANK",
  severity: "warning",
  relation: "KEY",
  bind(table, relation, report) {
    const name = table.columns.get("wilayah");
    if (!name || !relation.columns.includes("wilayah") || table.columns.has("kode") || !isNamed(table, name))
      return undefined;
    return {
      visit(i) {
        if (name.states[i] === STATE.BLANK) report(name, i);
      },
      detail: () => undefined,
    };
  },
});

function isNamed({ roles }: Table, { states }: TableColumn): boolean {
  let [named, blank] = [0, 0];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== ROW.DATA) continue;
    if (states[i] === STATE.BLANK) blank++;
    else named++;
  }
  return named >= FEWEST && (blank === 1 || blank * 9 <= named);
}
