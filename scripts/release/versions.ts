/** The places that name the version and disagree. The manifest's version has a fourth part, which is 0. */
export function versionFaults(version: string, manifest: string, changelog: string): string[] {
  const inManifest = /<Version>([^<]*)<\/Version>/.exec(manifest)?.[1] ?? "none";
  const inChangelog = /^## (\d[^\s,]*)/m.exec(changelog)?.[1] ?? "none";
  const faults: string[] = [];
  if (inManifest !== `${version}.0`) faults.push(`package.json says ${version}, manifest.xml ${inManifest}.`);
  if (inChangelog !== version) faults.push(`package.json says ${version}, CHANGELOG.md ${inChangelog}.`);
  return faults;
}
