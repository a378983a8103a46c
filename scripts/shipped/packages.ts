import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** A third-party package, as the lock file pins it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty if the package names none. */
  readonly licence: string;
  /** Subresource integrity: the algorithm, a dash, and the hash in base 64. */
  readonly integrity: string | undefined;
  /** Its folder from the root, with forward slashes. */
  readonly folder: string;
  /** Used while building and testing only. */
  readonly isDev: boolean;
}

interface Entry {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Licences that packages state in other words, checked by hand. */
const IN_WORDS: Readonly<Record<string, string>> = {
  // "See full license in the license.md file", which is the MIT licence.
  "@microsoft/office-js": "MIT",
  // package.json names none; its LICENSE file is Apache-2.0.
  "@univerjs/telemetry": "Apache-2.0",
};

/** Every package of the lock file, by name and version. */
export function lockedPackages(): readonly LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  return Object.entries(lock.packages)
    .filter(([folder, { link }]) => folder !== "" && !link)
    .map(([folder, { version = "", license = "", integrity, dev = false }]) => {
      const name = folder.replace(/^.*node_modules\//, "");
      return { name, version, licence: IN_WORDS[name] ?? license, integrity, folder, isDev: dev };
    })
    .sort((a, b) => (a.name === b.name ? order(a.version, b.version) : order(a.name, b.name)));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What may go into `dist/`, each name and version once: every package that is not a tool. */
export function shippedPackages(): readonly LockedPackage[] {
  const seen = new Set<string>();
  return lockedPackages().filter(({ name, version, isDev }) => {
    const is = !isDev && !seen.has(`${name}@${version}`);
    seen.add(`${name}@${version}`);
    return is;
  });
}

/** The texts that must be shipped with a package: its licence and its notice. */
export function legalTexts({ folder }: LockedPackage): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), "utf8").replace(/\r\n/g, "\n").trim());
}
