import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack, { type Configuration, type MultiStats } from "webpack";
import bundles from "../webpack.config";
import { bundleLembar } from "./bundleLembar.mjs";
import { dist } from "./bundles";
import { writeFunctionHelp } from "./functionHelp";
import { writeManifest } from "./manifest";
import { billOfMaterials } from "./shipped/billOfMaterials";
import { notices } from "./shipped/notices";
import { sizesOf, sizeTable } from "./sizes";

function compile(configs: Configuration[]): Promise<MultiStats> {
  return new Promise((resolve, reject) => {
    webpack(configs, (error, stats) => {
      if (error || !stats) reject(error ?? new Error("webpack gave no result"));
      else resolve(stats);
    });
  });
}

/** Writes the whole of `dist/`; returns whether it succeeded. */
async function build(): Promise<boolean> {
  rmSync(dist, { recursive: true, force: true });
  const stats = await compile(bundles(undefined));
  if (stats.hasErrors() || stats.hasWarnings()) console.error(stats.toString("errors-warnings"));
  if (stats.hasErrors()) return false;
  await bundleLembar(join(dist, "lembar.mjs"));
  writeManifest(join(dist, "manifest.xml"));
  writeFunctionHelp(dist);
  writeFileSync(join(dist, "THIRD-PARTY.txt"), notices());
  writeFileSync(join(dist, "bom.json"), billOfMaterials());
  console.log(sizeTable(sizesOf(dist)));
  return true;
}

build().then(
  (good) => process.exit(good ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
