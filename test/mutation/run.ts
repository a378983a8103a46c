import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { formatNumber } from "../../src/text/format";
import { lined, writeFigures } from "../fuzz/reliabilityPage";
import { random } from "../generator/random";
import { mutantsOf, type Kind } from "./mutants";
import { copyOfProject, isNoticed, passes, type Place } from "./tried";

/**
 * `npm run mutation -- [--sample 200] [--seed 1] [--under rules] [--copies 2] [--write]`: changes one sign, number or condition
 * of the arithmetic, the reading or the checking at a time, and sees whether a test fails. Names each change that no test
 * noticed, and exits with 1 if these are more than 25 %. `--write` puts the figures into docs/keandalan.md.
 */
const ROOT = join(__dirname, "../..");
const ROOMS = ["core", "reading", "checking"];
/** The goal is 0.85; raised as tests pin what went unnoticed. */
const FEWEST_NOTICED = 0.75;

const SAYS: Readonly<Record<Kind, string>> = {
  threshold: "Batas: < menjadi ≤, > menjadi ≥, dan sebaliknya",
  comparison: "Sama menjadi berbeda, dan sebaliknya",
  condition: "Syarat dibalik atau dihapus",
  arithmetic: "Tanda hitung",
  constant: "Angka tetap ditambah satu",
};

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};

const say = (line: string) => void process.stdout.write(`${line}\n`);

function places(under: string): readonly Place[] {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, "src", room), { recursive: true, encoding: "utf8" }).map((file) => join("src", room, file)),
  );
  return files
    .filter((file) => file.endsWith(".ts") && file.includes(under))
    .sort()
    .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), "utf8")).map((mutant) => ({ ...mutant, file })));
}

interface Count {
  readonly tried: number;
  readonly noticed: number;
}

function table(counts: ReadonlyMap<Kind, Count>): string {
  const row = (says: string, { tried, noticed }: Count) => [
    says,
    formatNumber(tried, "id"),
    formatNumber(noticed, "id"),
    `${formatNumber((100 * noticed) / tried, "id", 0)}%`,
  ];
  return lined([
    ["Yang diubah", "Dicoba", "Ketahuan", "Bagian"],
    ["---", "---:", "---:", "---:"],
    ...[...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => row(SAYS[kind], count)),
    row("Semuanya", total(counts)),
  ]);
}

const total = (counts: ReadonlyMap<Kind, Count>): Count =>
  [...counts.values()].reduce((sum, each) => ({
    tried: sum.tried + each.tried,
    noticed: sum.noticed + each.noticed,
  }));

async function main(): Promise<void> {
  const all = places(option("under") ?? "");
  const waiting = random(Number(option("seed") ?? 1))
    .shuffled(all)
    .slice(0, Number(option("sample") ?? 200));
  const counts = new Map<Kind, Count>();
  const folders = Array.from({ length: Number(option("copies") ?? 2) }, copyOfProject);
  try {
    if (!(await passes(folders[0] as string, "src/core/fault.ts"))) throw new Error("a test fails without any change");
    await Promise.all(
      folders.map(async (folder) => {
        for (let place = waiting.pop(); place; place = waiting.pop()) {
          const noticed = await isNoticed(folder, place);
          const before = counts.get(place.kind) ?? { tried: 0, noticed: 0 };
          counts.set(place.kind, { tried: before.tried + 1, noticed: before.noticed + Number(noticed) });
          process.stderr.write(`${noticed ? "noticed" : "NOT NOTICED"}  ${place.file}:${place.line}  ${place.says}\n`);
        }
      }),
    );
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
  const text = table(counts);
  say(`\n${text}\n\nof ${all.length} places in all`);
  if (option("under") === undefined && process.argv.includes("--write")) writeFigures("mutasi", text);
  const { tried, noticed } = total(counts);
  if (noticed < FEWEST_NOTICED * tried) process.exitCode = 1;
}

void main();
