import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textTable } from "../table";
import { makeFolder, sumsOf } from "./offices";
import { recapFolder } from "./recapFolder";

/** The number of points at which time and memory are printed. */
const MARKS = 8;

/**
 * Runs a year of this many offices through `lembar rekap` and measures time and memory; false if a sum differs from the
 * generator's. Memory is measured after a garbage collection if Node was started with `--expose-gc`.
 */
export async function weighRecap(offices: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "lembar-rekap-"));
  try {
    await makeFolder(join(folder, "kantor"), offices);
    const every = Math.max(1, Math.floor(offices / MARKS));
    const { marks, sums, out } = await recapFolder(join(folder, "kantor"), join(folder, "rekap.xlsx"), every);
    const rows = marks.map(({ files, seconds, megabytes }) => [
      String(files),
      seconds.toFixed(1),
      ((1000 * seconds) / files).toFixed(0),
      megabytes.toFixed(0),
    ]);
    console.log(`\n${textTable(["files", "seconds", "ms a file", "MB in use"], rows)}\n${out.trim()}`);
    const isRight = JSON.stringify(sums) === JSON.stringify(sumsOf(offices));
    console.log(isRight ? "the sums are those of the generator" : `WRONG SUMS ${JSON.stringify(sums)}`);
    return isRight;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
