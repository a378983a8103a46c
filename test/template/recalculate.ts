import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";

/** Every formula is computed anew when a file is opened, whoever wrote it. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The file as LibreOffice saves it after computing every formula. */
export function recalculated(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  try {
    const profile = join(folder, "profile");
    mkdirSync(join(profile, "user"), { recursive: true });
    writeFileSync(join(profile, "user/registrymodifications.xcu"), ALWAYS);
    writeFileSync(join(folder, "buku.xlsx"), bytes);
    const { stderr } = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "out"),
        join(folder, "buku.xlsx"),
      ],
      { encoding: "utf8" },
    );
    try {
      return new Uint8Array(readFileSync(join(folder, "out/buku.xlsx")));
    } catch {
      throw new Error(`LibreOffice did not convert the file: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A copy in which no formula's cached result is right, so that one that is not computed anew is told. */
export async function withWrongResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const name of Object.keys(zip.files).filter((each) => /^xl\/worksheets\/sheet\d+\.xml$/.test(each))) {
    const xml = await (zip.file(name) as JSZip.JSZipObject).async("string");
    zip.file(
      name,
      xml.replace(/<c ([^>]*)>(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_cell, attributes: string, formula: string) => {
        const place = attributes.replace(/ t="[^"]*"/, "");
        return `<c ${place}>${formula}<v>-987654</v>`;
      }),
    );
  }
  return zip.generateAsync({ type: "uint8array" });
}
