import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { dist } from "./bundles";
import { changedFiles, cleanCommit, hasPassed } from "./release/commit";
import { archive, checksums, releaseFiles } from "./release/releaseFiles";
import { versionFaults } from "./release/versions";

/**
 * `npm run release`: writes `release/lembar-dukcapil-VERSION.zip` from a clean tree whose tests pass; they run unless they passed
 * on this commit here. The same commit gives the same bytes.
 */
const root = join(__dirname, "..");

function refuse(why: string): never {
  console.error(`No release: ${why}`);
  process.exit(1);
}

function run(...command: readonly string[]): boolean {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  return spawnSync(npm, command, { cwd: root, stdio: "inherit" }).status === 0;
}

async function release(): Promise<void> {
  const commit = cleanCommit();
  if (commit === undefined) refuse(`the tree is not clean.\n${changedFiles()}`);
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const faults = versionFaults(version, read("manifest.xml"), read("CHANGELOG.md"));
  if (faults.length > 0) refuse(faults.join("\n"));
  if (hasPassed(commit)) console.log(`The tests of ${commit} have passed here.`);
  else if (!run("test")) refuse("tests fail.");
  if (!run("run", "build")) refuse("the build fails.");
  if (cleanCommit() !== commit) refuse(`the tree changed meanwhile.\n${changedFiles()}`);

  const files = new Map(releaseFiles(dist));
  files.set("SHA256SUMS", Buffer.from(checksums(files)));
  const folder = join(root, "release");
  const path = join(folder, `lembar-dukcapil-${version}.zip`);
  const bytes = await archive(files);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes);
  console.log(`${path}\n${checksums(new Map([[`lembar-dukcapil-${version}.zip`, bytes]]))}`);
}

release().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
