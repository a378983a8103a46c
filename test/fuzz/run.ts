import { formatNumber } from "../../src/text/format";
import { lined, writeFigures } from "./reliabilityPage";
import { savingTable } from "./savingTable";
import { cellsTrial, fileTrial, type Trial } from "./fuzz";

/**
 * `npm run fuzz -- [--files 10000] [--cells 1000000] [--from 0] [--saving] [--write]`: runs damaged files and sheets of traps
 * through opening, checking, fixing and saving, and tries every fault at every step of saving (`--saving`: only these). Exits
 * with 1 if one breaks something, takes more than a second of processor time per megabyte of its parts (at least a second), or
 * uses more memory than ten times them plus 64 MB. `--write` puts the figures into docs/keandalan.md.
 */
const MB = 1024 * 1024;
const say = (line: string) => void process.stdout.write(`${line}\n`);

interface Tally {
  files: number;
  cells: number;
  refused: number;
  findings: number;
  slowest: number;
  most: number;
}

const option = (name: string, usual: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};

const held = () => {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** What went wrong with one trial; undefined if nothing did. */
async function tried(trial: Trial, tally: Tally): Promise<string | undefined> {
  const { size, run } = await trial.prepare();
  const [before, cpu] = [held(), process.cpuUsage()];
  try {
    const outcome = await run();
    const { user, system } = process.cpuUsage(cpu);
    const seconds = (user + system) / 1e6;
    const memory = held() - before;
    tally.files++;
    tally.cells += trial.cells;
    if ("refused" in outcome) tally.refused++;
    else tally.findings += outcome.findings;
    tally.slowest = Math.max(tally.slowest, seconds);
    tally.most = Math.max(tally.most, memory);
    if (seconds > Math.max(1, size / MB)) return `took ${seconds.toFixed(1)} s for ${(size / MB).toFixed(1)} MB`;
    return memory > 10 * size + 64 * MB ? `held ${(memory / MB).toFixed(0)} MB` : undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const NAMES: Readonly<Record<Trial["kind"], string>> = {
  xlsx: "Buku kerja .xlsx",
  ods: "Buku kerja .ods",
  csv: "Teks .csv",
  sel: "Lembar dengan sel jebakan",
};

function table(tallies: ReadonlyMap<Trial["kind"], Tally>): string {
  const number = (value: number, decimals = 0) => formatNumber(value, "id", decimals);
  const rows = [...tallies].map(([kind, { files, cells, refused, findings, slowest, most }]) => [
    NAMES[kind],
    number(files),
    cells === 0 ? "" : number(cells),
    number(refused),
    number(findings),
    number(slowest, 2),
    number(most / MB, 1),
  ]);
  const head = ["Yang dirusak", "Berkas", "Sel", "Ditolak dengan kalimat", "Temuan", "Terlama (detik)", "Memori (MB)"];
  return lined([head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...rows]);
}

/** How many files were neither the old nor the new one after a fault during saving. */
async function saving(): Promise<number> {
  const { rows, torn } = await savingTable();
  say(lined(rows));
  if (process.argv.includes("--write") && torn === 0) writeFigures("simpan", lined(rows));
  return torn;
}

async function main(): Promise<void> {
  const torn = await saving();
  if (torn > 0) process.exitCode = 1;
  if (process.argv.includes("--saving")) return;
  const [files, cells, from] = [option("files", 10_000), option("cells", 1_000_000), option("from", 0)];
  const tallies = new Map<Trial["kind"], Tally>();
  const faults: string[] = [];
  const one = async (trial: Trial) => {
    const tally = tallies.get(trial.kind) ?? { files: 0, cells: 0, refused: 0, findings: 0, slowest: 0, most: 0 };
    tallies.set(trial.kind, tally);
    const fault = await tried(trial, tally);
    if (fault === undefined) return;
    faults.push(fault);
    say(`${trial.kind}, ${trial.how}, no. ${trial.seed}: ${fault}`);
  };
  for (let seed = from; seed < from + files; seed++) await one(fileTrial(seed));
  for (let seed = from; (tallies.get("sel")?.cells ?? 0) < cells; seed++) await one(cellsTrial(seed));
  const text = table(tallies);
  say(text);
  if (process.argv.includes("--write") && faults.length === 0) writeFigures("angka", text);
  say(faults.length === 0 ? "Nothing broke." : `${faults.length} broke something.`);
  if (faults.length > 0) process.exitCode = 1;
}

void main();
