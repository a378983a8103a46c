import { run } from "../../../src/cli/run";
import type { Words } from "../../../src/core/words";
import { recapText } from "../../../src/text/recap";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { readFile } from "../../../src/workbook/file/readFile";
import type { Sums } from "./offices";

/** Measurements of one run of `lembar rekap` at some point. */
export interface Mark {
  readonly files: number;
  readonly seconds: number;
  /** Megabytes in use after a garbage collection, if Node allows one. */
  readonly megabytes: number;
}

export interface RecapRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly marks: readonly Mark[];
  readonly sums: Sums;
}

/**
 * Sums up a folder into a workbook and, if requested, a dataset, and reads the sums from the workbook, with measurements every
 * so many files.
 */
export async function recapFolder(folder: string, target: string, every: number, dataset?: string): Promise<RecapRun> {
  const begun = performance.now();
  const marks: Mark[] = [];
  let [out, err] = ["", ""];
  const progress = (line: string) => {
    const files = Number(/^(\d+)\//.exec(line)?.[1] ?? Number.NaN);
    if (files % every !== 0) return;
    (globalThis as { readonly gc?: () => void }).gc?.();
    const { heapUsed, external } = process.memoryUsage();
    marks.push({ files, seconds: (performance.now() - begun) / 1000, megabytes: (heapUsed + external) / 2 ** 20 });
  };
  const io = { out: (text: string) => void (out += text), err: (line: string) => void (err += `${line}\n`), progress };
  const code = await run(["rekap", folder, "-o", target, ...(dataset === undefined ? [] : ["--parquet", dataset])], io);
  return { code, out, err, marks, sums: await sumsIn(target) };
}

/** The sums of the line JUMLAH on the first sheet of a recap. */
async function sumsIn(target: string): Promise<Sums> {
  const read = await readFile(target);
  if ("disk" in read || isFileFailure(read)) throw new Error("the recap cannot be read");
  const cells = read.sheets[0]?.cells ?? [];
  const header = cells.find((row) => row?.includes(recapText.REQUIRED.id)) ?? [];
  const totals = cells.find((row) => row?.[0] === recapText.TOTAL.id) ?? [];
  const at = ({ id }: Words) => Number(totals[header.indexOf(id)]);
  return { required: at(recapText.REQUIRED), recorded: at(recapText.RECORDED), stock: at(recapText.STOCK) };
}
