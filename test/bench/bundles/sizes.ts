import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { sizesOf } from "../../../scripts/sizes";
import { figure, goalTable, median, textTable, type Goal } from "../table";
import { bundle, runAlone } from "../workshop";

const dist = join(__dirname, "../../../dist");
const EVALUATION = "bundles/evaluation.ts";

/** The size of shipped files, as stored and as a web server sends them; nothing if `npm run build` has not been run. */
export async function weighBundles(rounds: number): Promise<boolean> {
  if (!existsSync(join(dist, "functions.js"))) {
    console.log("\nBundles: dist/ is not there; npm run build writes it.");
    return true;
  }
  const milliseconds: number[] = [];
  const script = (await bundle([EVALUATION]))(EVALUATION);
  for (let round = 0; round < rounds; round++) {
    milliseconds.push(await runAlone<number>(script, [join(dist, "functions.js")]));
  }
  console.log("\nWhat is shipped\n");
  const weights = [
    { says: "functions.js", ...weigh(["functions.js"]) },
    { says: "pane: first screen", ...weigh(firstScreen("taskpane.html")) },
    { says: "pane: parts loaded when first used", ...weigh(parts("parts", /^(?!lembar)/)) },
    { says: "browser edition: first screen", ...weigh(firstScreen("browser/index.html")) },
    { says: "browser edition: parts loaded when first used", ...weigh(parts("browser/parts", /./)) },
  ];
  const lines = weights.map(({ says, files, raw, brotli }) => [says, String(files), figure(raw), figure(brotli)]);
  console.log(textTable(["", "files", "KiB", "KiB brotli"], lines));
  console.log(`\n${goalTable(goalsOf(weights, milliseconds))}`);
  return true;
}

interface Weight {
  readonly says: string;
  readonly raw: number;
  readonly brotli: number;
}

function goalsOf([functions, pane]: readonly Weight[], milliseconds: readonly number[]): Goal[] {
  const [small, screen, evaluated] = [functions?.brotli ?? NaN, pane?.brotli ?? NaN, median(milliseconds)];
  return [
    { says: "functions.js at most 32 KiB brotli", reached: small, unit: "KiB", met: small <= 32 },
    { says: "functions.js evaluated within 20 ms", reached: evaluated, unit: "ms", met: evaluated <= 20 },
    { says: "pane's first screen at most 100 KiB brotli", reached: screen, unit: "KiB", met: screen <= 100 },
  ];
}

/** A page and the scripts of our own that it names. */
function firstScreen(page: string): string[] {
  const html = readFileSync(join(dist, page), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(
    ([, source = ""]) => source.split("?")[0] ?? "",
  );
  const own = scripts.filter((source) => !source.includes("//") && source !== "functions.js");
  return [page, ...own.map((source) => join(page, "..", source))];
}

function parts(folder: string, name: RegExp): string[] {
  if (!existsSync(join(dist, folder))) return [];
  return sizesOf(join(dist, folder))
    .map(({ file }) => file.split(/[\\/]/).pop() as string)
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}

function weigh(files: readonly string[]): { readonly files: number; readonly raw: number; readonly brotli: number } {
  const contents = files.map((file) => readFileSync(join(dist, file)));
  const sent = (content: Buffer) =>
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;
  const sum = (bytes: readonly number[]) => bytes.reduce((total, each) => total + each, 0) / 1024;
  return { files: files.length, raw: sum(contents.map(({ length }) => length)), brotli: sum(contents.map(sent)) };
}
