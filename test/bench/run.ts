import { loadavg } from "node:os";
import { weighBundles } from "./bundles/sizes";
import { tryForecasts } from "./forecast/tryForecasts";
import { timeAgainstOlder } from "./grid/againstOlder";
import { timeGrid } from "./grid/race";
import { timeOffice } from "./office/timeOffice";
import { raceCheckers } from "./checking/race";
import { raceIndicators } from "./indicators/race";
import { timeReady } from "./ready/race";
import { timeSlowLines } from "./requests/slowLines";
import { weighRecap } from "./recap/weighRecap";
import { timeStart } from "./start/race";
import { installPeers } from "./workshop";

/**
 * `npm run bench`: the project, its peers and its goals, in one run. `--quick` checks a tenth of the rows in one round; names
 * of sections run only those. Exits with 1 if something is not found or calculated correctly, never for being slow.
 */
const quick = process.argv.includes("--quick");
const named = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

const SECTIONS: Readonly<Record<string, () => Promise<boolean> | boolean>> = {
  checking: () => raceCheckers(quick ? { rows: 100_000, rounds: 1 } : { rows: 1_000_000, rounds: 3 }),
  office: () => timeOffice(quick ? 5 : 25),
  indicators: () => raceIndicators(quick ? 1 : 3),
  forecast: () => tryForecasts(quick ? 100 : 1000),
  bundles: () => weighBundles(quick ? 1 : 5),
  ready: () => timeReady(quick ? 1 : 5),
  start: () => timeStart(quick ? 1 : 5),
  requests: timeSlowLines,
  grid: async () => (await timeGrid(quick ? 1 : 3)) && timeAgainstOlder(quick ? 1 : 5),
  recap: () => weighRecap(quick ? 20 : 514),
};

async function main(): Promise<void> {
  installPeers();
  const load = () =>
    console.log(
      `\nload of the machine: ${loadavg()
        .map((share) => share.toFixed(1))
        .join(" ")}`,
    );
  load();
  for (const [name, section] of Object.entries(SECTIONS)) {
    if (named.length > 0 && !named.includes(name)) continue;
    if (!(await section())) process.exitCode = 1;
    load();
  }
}

void main();
