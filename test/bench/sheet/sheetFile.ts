import { createReadStream, createWriteStream } from "node:fs";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Cell } from "../../../src/core/cells/cell";
import type { BenchSheet } from "./benchSheet";

const ROWS_PER_LINE = 5_000;

/**
 * Writes a sheet as lines of JSON: the expected findings, then rows in blocks. A contestant reads it in its own process, so
 * that its cells are like Excel's: texts that no two cells share.
 */
export async function writeSheet(path: string, { rows, ...expected }: BenchSheet): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${JSON.stringify(expected)}\n`);
  for (let from = 0; from < rows.length; from += ROWS_PER_LINE) {
    if (!file.write(`${JSON.stringify(rows.slice(from, from + ROWS_PER_LINE))}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}

export async function readSheet(path: string): Promise<BenchSheet> {
  const rows: Cell[][] = [];
  let expected: Omit<BenchSheet, "rows"> | undefined;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    if (!expected) expected = JSON.parse(line) as Omit<BenchSheet, "rows">;
    else for (const row of JSON.parse(line) as Cell[][]) rows.push(row);
  }
  if (!expected) throw new Error(`${path} is empty`);
  return { rows, ...expected };
}
