import { join } from "node:path";
import { benchSheet, type RowOrder } from "../sheet/benchSheet";
import { writeSheet } from "../sheet/sheetFile";
import { figure, goalTable, median, textTable, type Goal } from "../table";
import { bundle, runAlone, withFolder } from "../workshop";
import type { Outcome } from "./outcome";

interface Peer {
  readonly name: string;
  readonly script: string;
  /** Also runs over the second sheet. */
  readonly both?: true;
  /** True if it must find exactly what was planted; `false` for one that finds nothing and only measures time. */
  readonly exact?: boolean;
  readonly says: string;
}

const PROJECT = "checking/project.ts";
const RUNNER = "checking/runContestant.ts";

const PEERS: readonly Peer[] = [
  {
    name: "character sweep",
    script: "checking/sweep.ts",
    both: true,
    says: "touches every character, decides nothing",
  },
  { name: "hand-written pass", script: "checking/handWritten.ts", both: true, exact: true, says: "this one sheet" },
  { name: "ajv compiled", script: "checking/peers/ajvCompiled.mjs", both: true, says: "tuned; needs eval" },
  { name: "zod jitless", script: "checking/peers/zodJitless.mjs", both: true, says: "row objects" },
  { name: "zod/mini jitless", script: "checking/peers/zodMini.mjs", says: "row objects" },
  { name: "valibot", script: "checking/peers/valibot.mjs", says: "row objects" },
];

/** Two runs for comparison: the project, then the peer. */
interface Pair {
  readonly project: Outcome;
  readonly peer: Outcome;
}

export interface RaceOptions {
  readonly rows: number;
  readonly rounds: number;
}

/** Checks two sheets with the project and its peers in turn; returns whether everything required was found. */
export async function raceCheckers({ rows, rounds }: RaceOptions): Promise<boolean> {
  const scriptOf = await bundle([RUNNER, PROJECT, ...PEERS.map(({ script }) => script)]);
  const run = (script: string, sheet: string) => runAlone<Outcome>(scriptOf(RUNNER), [scriptOf(script), sheet]);
  let right = true;
  for (const [order, seed] of [
    ["sorted", 20_261_121],
    ["mixed", 20_261_122],
  ] as const) {
    const peers = PEERS.filter(({ both }) => both || order === "sorted");
    const pairs = new Map<Peer, Pair[]>(peers.map((peer) => [peer, []]));
    await withFolder(async (folder) => {
      const sheet = join(folder, order);
      await writeSheet(sheet, benchSheet(rows, order, seed));
      for (let round = 0; round < rounds; round++) {
        for (const [peer, runs] of pairs) {
          const project = await run(PROJECT, sheet);
          runs.push({ project, peer: await run(peer.script, sheet) });
        }
      }
    });
    right = report(order, pairs) && right;
  }
  return right;
}

function report(order: RowOrder, pairs: ReadonlyMap<Peer, readonly Pair[]>): boolean {
  const projects = [...pairs.values()].flatMap((runs) => runs.map(({ project }) => project));
  const rows = projects[0]?.rows ?? 0;
  const sheet = order === "sorted" ? "by region and day" : "in no order";
  console.log(`\nChecking ${rows.toLocaleString("en")} rows × 8 columns, ${sheet}, 1 % of the cells wrong\n`);
  const line = (
    peer: Pick<Peer, "name" | "says" | "exact">,
    outcomes: readonly Outcome[],
    ratios: readonly number[],
  ) => {
    const cpu = median(outcomes.map(({ cpuMs }) => cpuMs));
    const main = median(outcomes.map(({ mainMs }) => mainMs));
    const most = (count: (outcome: Outcome) => number) => Math.max(...outcomes.map(count)).toLocaleString("en");
    return [
      peer.name,
      figure(main),
      figure(cpu),
      figure(rows / main / 1000),
      figure(median(ratios)),
      `${figure(Math.min(...ratios))}–${figure(Math.max(...ratios))}`,
      peer.exact === false ? "–" : `${most(({ missed }) => missed)} / ${most(({ falselyFlagged }) => falselyFlagged)}`,
      peer.says,
    ];
  };
  const project = { name: "project", says: "cross-row rules and the order of its findings included" };
  const lines = [...pairs].map(([peer, runs]) =>
    line(
      peer,
      runs.map((pair) => pair.peer),
      ratiosOf(runs),
    ),
  );
  console.log(
    textTable(
      ["", "main ms", "CPU ms", "M rows/s", "÷ project", "range", "missed / false", ""],
      [line(project, projects, [1]), ...lines],
    ),
  );
  console.log(`\n${goalTable(goalsOf(order, projects, pairs))}`);

  const exact = [...pairs].every(([peer, runs]) => !peer.exact || runs.every((pair) => pair.peer.exact));
  const right = exact && projects.every((outcome) => outcome.exact);
  if (!right) console.log("\nNOT EXACT: the project or the pass written by hand did not find what was planted.");
  return right;
}

/**
 * The most time a check may take, as a multiple of the character sweep. Reading cells into typed columns alone takes 1.33
 * times; roles, findings and rules together about 2.5 times.
 */
const OVER_SWEEP: Readonly<Record<RowOrder, number>> = { sorted: 3.7, mixed: 4 };

function goalsOf(order: RowOrder, projects: readonly Outcome[], pairs: ReadonlyMap<Peer, readonly Pair[]>): Goal[] {
  const most = (figureOf: (outcome: Outcome) => number | undefined) =>
    Math.max(...projects.map((outcome) => figureOf(outcome) ?? Number.NaN));
  const [, swept = []] = [...pairs].find(([peer]) => peer.name === "character sweep") ?? [];
  const bytes = most((outcome) => outcome.bytes) / 1024 / 1024;
  const slice = most(({ longestSlice }) => longestSlice);
  const stop = most(({ stopMs }) => stopMs);
  const overSweep = 1 / median(ratiosOf(swept));
  return [
    {
      says: `at most ${OVER_SWEEP[order]} × the character sweep`,
      reached: overSweep,
      unit: "×",
      met: overSweep <= OVER_SWEEP[order],
    },
    { says: "findings at most 16 MiB at a million rows", reached: bytes, unit: "MiB", met: bytes <= 16 },
    { says: "slices at most 16 ms", reached: slice, unit: "ms", met: slice <= 16 },
    { says: "told to stop, stops within one slice (16 ms)", reached: stop, unit: "ms", met: stop <= 16 },
  ];
}

/** The peer's time as a multiple of the project's on the main thread, round by round. */
function ratiosOf(runs: readonly Pair[]): number[] {
  return runs.map(({ project, peer }) => peer.mainMs / project.mainMs);
}
