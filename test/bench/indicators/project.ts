import type { Cell, Range } from "../../../src/core/cells/cell";
import { evaluate } from "../../../src/core/evaluate";
import { isFault } from "../../../src/core/fault";
import { isExplanation } from "../../../src/core/evaluate";
import blankoRunway from "../../../src/core/indicators/blankoRunway";
import { stockOf, year, type Year } from "./series";
import { isClose, time } from "./timing";

const YEARS = 1_000;
const years = Array.from({ length: YEARS }, (_, number) => year(number));
const messyYears = Array.from({ length: YEARS }, (_, number) => year(number, true));

/** True if a table of answers holds the stocks divided by this average. */
function isRight(table: ReturnType<typeof evaluate>, average: number, stock: (row: number) => number): boolean {
  if (isFault(table) || isExplanation(table)) return false;
  return table.every(([cell], row) => isClose(cell, stock(row) / average));
}

function spilled(rows: number) {
  const stocks: Range = Array.from({ length: rows }, (_, row): Cell[] => [stockOf(row)]);
  const { use, status, average } = years[0] as Year;
  return time(`spilled over ${rows.toLocaleString("en")} rows`, rows, () =>
    isRight(evaluate(blankoRunway, [stocks, use, status]), average, stockOf),
  );
}

const separate = (name: string, from: readonly Year[]) =>
  time(name, YEARS, () =>
    from.every(({ use, status, average }, number) =>
      isRight(evaluate(blankoRunway, [[[stockOf(number)]], use, status]), average, () => stockOf(number)),
    ),
  );

/** Code for clean columns: one loop without checks. */
function tightLoop(stock: number, use: Range, status: Range): number {
  let sum = 0;
  let days = 0;
  for (let i = 0; i < use.length; i++) {
    if ((status[i] as readonly Cell[])[0] !== "normal") continue;
    sum += (use[i] as readonly Cell[])[0] as number;
    days++;
  }
  return stock / (sum / days);
}

console.log(
  JSON.stringify([
    time("tight loop over a year", YEARS, () =>
      years.every(({ use, status, average }, number) =>
        isClose(tightLoop(stockOf(number), use, status), stockOf(number) / average),
      ),
    ),
    separate("a call for each of 1,000 years", years),
    separate("the same, a third of the figures as text", messyYears),
    spilled(1_000),
    spilled(10_000),
    spilled(100_000),
  ]),
);
