import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The pages' address during development; the manifest in the root names it. */
export const LOCAL_URL = "https://localhost:3000";

/** Excel looks for its exact locale before it falls back to Indonesian, so each kind of English is named. */
const ENGLISH = ["US", "GB", "AU", "CA", "IE", "IN", "MY", "NZ", "PH", "SG", "ZA"];

const forAllEnglish = (manifest: string) =>
  manifest.replace(/^( *)<(bt:)?Override Locale="en-US" .*$/gm, (line) =>
    ENGLISH.map((country) => line.replace('"en-US"', `"en-${country}"`)).join("\n"),
  );

/** The manifest for one address of the add-in, in every English. Excel accepts only https. */
export function manifestFor(address: string, template: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:")
    throw new Error(`ADDIN_URL must be an https address, not ${address}`);
  return forAllEnglish(template).replaceAll(LOCAL_URL, address.replace(/\/+$/, ""));
}

/** Writes the manifest for the address in ADDIN_URL, or for this computer. */
export function writeManifest(path: string): void {
  const template = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, manifestFor(process.env["ADDIN_URL"] ?? LOCAL_URL, template));
}

if (require.main === module) writeManifest(process.argv[2] ?? "dist/manifest.xml");
