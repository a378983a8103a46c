import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withFolder } from "../workshop";
import { stockOf, year } from "./series";
import { isClose, type Timing } from "./timing";

const CELLS = 10_000;
const sample = year(0);

/**
 * The same calculation in LibreOffice, in 10,000 cells: a sheet of formulas and a sheet of constants are converted to CSV, and
 * the difference in processor time belongs to the formulas. Undefined if LibreOffice is not installed.
 */
export async function timeLibreOffice(): Promise<Timing | undefined> {
  if (spawnSync("soffice", ["--version"]).status !== 0) return undefined;
  return withFolder(async (folder) => {
    const formula = `of:=[.C1]/AVERAGEIFS([.$A$1:.$A$365];[.$B$1:.$B$365];"normal")`;
    writeFileSync(
      join(folder, "formulas.fods"),
      sheet((row) => formula.replace(".C1", `.C${row + 1}`)),
    );
    writeFileSync(
      join(folder, "constants.fods"),
      sheet(() => undefined),
    );
    convert(folder, "constants");
    const without = convert(folder, "constants");
    const spent = convert(folder, "formulas") - without;
    const lines = readFileSync(join(folder, "formulas.csv"), "utf8").trim().split("\n");
    const right =
      lines.length === CELLS &&
      lines.every((line, row) =>
        isClose(Number(line.split(",")[3]), Number((stockOf(row) / sample.average).toFixed(9))),
      );
    return { name: "LibreOffice: stock ÷ AVERAGEIFS", perResult: (1e6 * spent) / CELLS, right };
  });
}

/** Seconds of processor time that a conversion to CSV takes. */
function convert(folder: string, name: string): number {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  const command = `soffice "$@" >/dev/null 2>&1; times`;
  const args = [profile, "--headless", "--convert-to", "csv", "--outdir", folder, join(folder, `${name}.fods`)];
  const { stdout } = spawnSync("bash", ["-c", command, "bash", ...args], { encoding: "utf8" });
  // The second line is for child processes: minutes and seconds of user time, then of system time.
  const [, children = ""] = stdout.split("\n");
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
}

function sheet(formulaOf: (row: number) => string | undefined): string {
  const cell = (value: unknown) =>
    typeof value === "number"
      ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
      : `<table:table-cell office:value-type="string"><text:p>${String(value)}</text:p></table:table-cell>`;
  const last = (row: number) => {
    const formula = formulaOf(row);
    if (formula === undefined) return cell(1);
    const escaped = formula.replace(/"/g, "&quot;");
    return `<table:table-cell table:style-name="long" table:formula="${escaped}"/>`;
  };
  const rows = Array.from({ length: CELLS }, (_, row) => {
    const day = row < sample.use.length ? [sample.use[row]?.[0], sample.status[row]?.[0]] : ["", ""];
    return `<table:table-row>${day.map(cell).join("")}${cell(stockOf(row))}${last(row)}</table:table-row>`;
  });
  const names = ["office", "table", "text", "style", "number"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "number" ? "datastyle" : name}:1.0"`,
  );
  return [
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`,
    ` office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>`,
    `<number:number-style style:name="nine"><number:number number:decimal-places="9" number:min-integer-digits="1"/></number:number-style>`,
    `<style:style style:name="long" style:family="table-cell" style:data-style-name="nine"/></office:automatic-styles>`,
    `<office:body><office:spreadsheet><table:table table:name="Bangku">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`,
  ].join("");
}
