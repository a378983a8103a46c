import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";

/**
 * `npm run validate [FILE]`: reads a manifest as Microsoft's own tools do, without asking their service, and prints what
 * they read from it. The rules that Excel adds are tests: test/manifest.
 */
async function validate(path: string): Promise<void> {
  const { id, version, displayName, hosts, permissions, defaultLocale } =
    await OfficeAddinManifest.readManifestFile(path);
  const read = { id, version, displayName, hosts: hosts?.join(", "), permissions, defaultLocale };
  const missing = Object.entries(read).filter(([, value]) => !value);
  for (const [name, value] of Object.entries(read)) console.log(`${name.padEnd(14)} ${value ?? "missing"}`);
  if (missing.length > 0) process.exitCode = 1;
}

validate(process.argv[2] ?? join(__dirname, "../manifest.xml")).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
