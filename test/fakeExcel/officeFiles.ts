import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const dist = dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Where every add-in loads office.js from. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** A file of office.js, unmodified, by its path below its folder; undefined if there is none. */
export function officeFile(path: string): string | undefined {
  try {
    return readFileSync(join(dist, path.toLowerCase()), "utf8");
  } catch {
    return undefined;
  }
}
