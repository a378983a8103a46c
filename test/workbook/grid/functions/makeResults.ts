import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import { ALL, caseFile, COLUMN } from "./caseBook";

const LOCALE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>id-ID</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Makes LibreOffice calculate all formulas with Indonesian settings and stores the results. */
async function make(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "lembar-hasil-"));
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), LOCALE);
  writeFileSync(join(folder, "uji.xlsx"), await caseFile());
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const target = ["--convert-to", "xlsx", "--outdir", join(folder, "out"), join(folder, "uji.xlsx")];
  execFileSync("soffice", [profile, "--headless", ...target], { stdio: "inherit" });
  const file = await readWorkbook(new Uint8Array(readFileSync(join(folder, "out/uji.xlsx"))));
  if (isFileFailure(file)) throw new Error(file.failure);
  const results = ALL.map((formula, row) => [formula, file.sheets[0]?.cells[row]?.[COLUMN] ?? null]);
  const lines = results.map((result) => `  ${JSON.stringify(result)}`);
  writeFileSync(join(__dirname, "results.json"), `[\n${lines.join(",\n")}\n]\n`);
}

void make();
