import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Which formulas LibreOffice recalculates when it opens a file from any program. */
const MODES = { all: 0, none: 1 } as const;

const settings = (mode: number, locale: string) => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${locale}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${mode}</value></prop></item>
</oor:items>`;

/** Workbooks as LibreOffice saves them after opening them, by the same keys. */
export function throughLibreOffice<K>(
  files: ReadonlyMap<K, Uint8Array>,
  computed: keyof typeof MODES,
  locale = "",
): ReadonlyMap<K, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), settings(MODES[computed], locale));
    const named = [...files].map(([key, bytes], at) => ({ key, bytes, name: `buku${at}.xlsx` }));
    for (const { name, bytes } of named) writeFileSync(join(folder, name), bytes);
    const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    const { stderr } = spawnSync(
      "soffice",
      [home, "--headless", ...target, ...named.map(({ name }) => join(folder, name))],
      { encoding: "utf8" },
    );
    return new Map(
      named.map(({ key, name }) => {
        try {
          return [key, new Uint8Array(readFileSync(join(folder, "out", name)))];
        } catch {
          throw new Error(`LibreOffice did not open ${typeof key === "string" ? key : name}: ${stderr}`);
        }
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
