import { figure, goalTable, median, textTable, type Goal } from "../table";
import { bundle, runAlone } from "../workshop";
import { timeLibreOffice } from "./libreOffice";
import type { Timing } from "./timing";

const PROJECT = "indicators/project.ts";
const FORMULAJS = "indicators/formulajs.mjs";

/** Calculates one runway over a year in every way; returns whether all results agree. */
export async function raceIndicators(rounds: number): Promise<boolean> {
  const scriptOf = await bundle([PROJECT, FORMULAJS]);
  const runs = new Map<string, Timing[]>();
  const note = (timing: Timing) => runs.set(timing.name, [...(runs.get(timing.name) ?? []), timing]);
  for (let round = 0; round < rounds; round++) {
    for (const script of [PROJECT, FORMULAJS]) (await runAlone<Timing[]>(scriptOf(script))).forEach(note);
  }
  const office = await timeLibreOffice();
  if (office) note(office);
  return report(runs);
}

function report(runs: ReadonlyMap<string, readonly Timing[]>): boolean {
  console.log("\nBLANKO_RUNWAY over 365 days, two in three of them normal\n");
  const loop = runs.get("tight loop over a year") ?? [];
  const rows = [...runs].map(([name, timings]) => [
    name,
    figure(median(timings.map(({ perResult }) => perResult))),
    figure(median(ratios(timings, loop))),
    timings.every(({ right }) => right) ? "" : "WRONG RESULTS",
  ]);
  console.log(textTable(["", "µs per result", "÷ tight loop", ""], rows));
  console.log(`\n${goalTable(goalsOf(runs, loop))}`);
  return [...runs.values()].flat().every(({ right }) => right);
}

function goalsOf(runs: ReadonlyMap<string, readonly Timing[]>, loop: readonly Timing[]): Goal[] {
  const worst = (name: string) => Math.max(...(runs.get(name) ?? []).map(({ perResult }) => perResult));
  const worstRatio = (name: string) => Math.max(...ratios(runs.get(name) ?? [], loop));
  const spilled = worst("spilled over 10,000 rows");
  const [calls, messy] = [
    worstRatio("a call for each of 1,000 years"),
    worstRatio("the same, a third of the figures as text"),
  ];
  const office = runs.get("LibreOffice: stock ÷ AVERAGEIFS")?.[0];
  const overOffice = office ? office.perResult / spilled : Number.NaN;
  return [
    { says: "spilled, at most 0.5 µs per cell", reached: spilled, unit: "µs", met: spilled <= 0.5 },
    { says: "a call of its own, at most 1.3 × the tight loop", reached: calls, unit: "×", met: calls <= 1.3 },
    { says: "figures as text, at most 3 × the tight loop", reached: messy, unit: "×", met: messy <= 3 },
    ...(office
      ? [{ says: "spilled, at least 100 × LibreOffice", reached: overOffice, unit: "×", met: overOffice >= 100 }]
      : []),
  ];
}

/** The time as a multiple of the loop's, round by round. */
function ratios(timings: readonly Timing[], loop: readonly Timing[]): number[] {
  return timings.map(({ perResult }, round) => perResult / ((loop[round] ?? loop[0])?.perResult ?? Number.NaN));
}
