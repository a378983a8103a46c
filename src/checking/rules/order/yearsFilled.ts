import { fold } from "../../../sheets/columnType";
import { valueOrNaN, wordAt } from "../../../reading/table";
import { relationRule } from "../../rule";

/** Steps of one year from row to row that do not occur by chance in a table of areas. */
const FEWEST = 3;

/** Consecutive rows whose years rise from area to area. */
interface Run {
  readonly first: number;
  readonly second: number;
  last: number;
  /** Rows after the first, and how many of them are one year later. */
  rows: number;
  steps: number;
}

/**
 * X16: the year rises from area to area in at least half of the rows, as in cells filled by dragging. Reported once, on the
 * second year.
 */
export default relationRule({
  id: "X16",
  code: "YEARS_FILLED",
  severity: "warning",
  relation: "KEY",
  bind(table, relation, report) {
    const [years, name] = [table.columns.get("tahun"), table.columns.get("wilayah")];
    if (!years || !name || !relation.columns.includes("tahun")) return undefined;
    const nameAt = (i: number) => fold(wordAt(name, i) ?? "");
    let rows = 0;
    let before = -1;
    let run: Run | undefined;
    let longest: Run | undefined;
    return {
      visit(i) {
        rows++;
        const step = before < 0 ? Number.NaN : valueOrNaN(years, i) - valueOrNaN(years, before);
        if (!(step > 0) || nameAt(i) === nameAt(before)) run = undefined;
        else {
          run ??= { first: before, second: i, last: before, rows: 0, steps: 0 };
          run.last = i;
          run.rows++;
          if (step === 1) run.steps++;
          if (run.rows > (longest?.rows ?? 0)) longest = run;
        }
        before = i;
      },
      end() {
        if (longest && longest.steps >= FEWEST && longest.rows * 2 >= rows) report(years, longest.second);
      },
      detail: () => ({
        first: longest ? valueOrNaN(years, longest.first) : Number.NaN,
        last: longest ? valueOrNaN(years, longest.last) : Number.NaN,
      }),
    };
  },
});
