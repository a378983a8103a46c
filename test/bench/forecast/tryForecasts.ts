import {
  HORIZONS,
  sampleBackTest,
  sampleCoverage,
  simulatedCoverage,
  STORIES,
  type Coverage,
} from "../../summary/forecast/coverage";
import { figure, textTable } from "../table";

/** The least and greatest share of cases that a range for eight in ten may hold. */
const [FEWEST, MOST] = [0.7, 0.9];

/**
 * Measures the forecasts of run-out days: the share of ranges that held the outcome, and the error of the expected day,
 * compared with stock divided by the mean of all days. False if a range is too narrow or too wide, or the mean is better.
 */
export function tryForecasts(offices: number): boolean {
  const stories: readonly (readonly [string, (horizon: number) => Coverage])[] = [
    ...Object.entries(STORIES).map(
      ([name, drift]) => [name, (horizon: number) => simulatedCoverage(drift, horizon, offices)] as const,
    ),
    ["the sample's year", sampleCoverage],
  ];
  const tried = stories.flatMap(([name, of]) => HORIZONS.map((horizon) => ({ name, horizon, found: of(horizon) })));
  console.log("\nForecasts of the run-out day: ranges of 80 %, expected day and stock ÷ mean of all days\n");
  console.log(
    textTable(
      ["use", "working days ahead", "range held", "days off", "days off by the mean"],
      tried.map(({ name, horizon, found }) => [
        name,
        String(horizon),
        `${Math.round(100 * found.held)} %`,
        figure(found.off),
        figure(found.offByAllDays),
      ]),
    ),
  );
  console.log(`\nback-test of four weeks, the sample's year: ${figure(sampleBackTest())} working days off`);
  return tried.every(({ found: { held, off, offByAllDays } }) => held >= FEWEST && held <= MOST && off < offByAllDays);
}
