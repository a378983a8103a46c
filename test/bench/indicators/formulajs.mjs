import { AVERAGEIFS } from "@formulajs/formulajs";
import { stockOf, year } from "./series";
import { isClose, time } from "./timing";

const years = Array.from({ length: 20 }, (_, number) => year(number));

console.log(
  JSON.stringify([
    time("formulajs: stock ÷ AVERAGEIFS", years.length, () =>
      years.every(({ use, status, average }, number) => {
        const stock = stockOf(number);
        return isClose(stock / AVERAGEIFS(use, status, "normal"), stock / average);
      }),
    ),
  ]),
);
