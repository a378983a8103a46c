import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { cellAddress } from "../../src/core/cells/area";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { checkSheet } from "../../src/checking/check";
import { kasusSheets } from "./kasusSheets";

/** One line of `kasus.csv`. */
interface Kasus {
  readonly kasus: string;
  readonly lembar: string;
  readonly aturan: string;
  readonly keparahan: string;
  readonly sel: string;
  readonly catatan: string;
}

const SEVERITIES = ["error", "warning", "info", "none", "remark"];
const kasus = Papa.parse<Kasus>(readFileSync(join(__dirname, "kasus.csv"), "utf8"), {
  header: true,
  comments: "#",
  skipEmptyLines: true,
}).data;

/** "R03 error F2" for every finding of the sheet. */
async function findings(sheet: SheetCells): Promise<string[]> {
  const reports = await checkSheet(sheet);
  return reports.flatMap((report) =>
    Array.from({ length: report.count }, (_, index) => report.at(index)).map(
      ({ rule, severity, row, column }) => `${rule} ${severity} ${cellAddress(row, column)}`,
    ),
  );
}

const listed = (name: string, ...severities: readonly string[]): string[] =>
  kasus
    .filter(({ lembar, keparahan }) => lembar === name && severities.includes(keparahan))
    .map(({ aturan, keparahan, sel }) => `${aturan} ${keparahan} ${sel}`);

describe.each(Object.entries(kasusSheets))("%s", (name, sheet) => {
  const cases = kasus.filter(({ lembar }) => lembar === name).map((line) => line.kasus);

  test(`is recognised as one table (${[...new Set(cases)].join(", ")})`, async () => {
    expect(await checkSheet(sheet)).toHaveLength(1);
  });

  test("has the listed errors and warnings and no others", async () => {
    const above = (await findings(sheet)).filter((finding) => !finding.includes(" info "));
    expect(above.sort()).toEqual(listed(name, "error", "warning").sort());
  });

  test("has the listed remarks of severity info", async () => {
    expect(await findings(sheet)).toEqual(expect.arrayContaining(listed(name, "info")));
  });
});

test("every line names a known severity, and findings name a cell of a sheet that exists", () => {
  for (const line of kasus) {
    expect({ line, ok: SEVERITIES.includes(line.keparahan) }).toEqual({ line, ok: true });
    const isFinding = ["error", "warning", "info"].includes(line.keparahan);
    expect({ line, ok: /^[A-Z]+\d+$/.test(line.sel) }).toEqual({ line, ok: isFinding });
    expect({ line, ok: line.lembar in kasusSheets }).toEqual({ line, ok: isFinding || line.keparahan === "none" });
  }
});

test("every sheet is in the list, and every case of the five articles is covered", () => {
  const names = new Set(kasus.map(({ lembar }) => lembar));
  expect(Object.keys(kasusSheets).filter((name) => !names.has(name))).toEqual([]);
  const articles = { "000": "abcdefghij", "001": "abcdefgh", "002": "abcdefx", "003": "abcdefg", "004": "abcdefg" };
  const all = Object.entries(articles).flatMap(([article, letters]) =>
    [...letters].map((letter) => `${article}-${letter}`),
  );
  const pages = Array.from({ length: 17 }, (_, index) => `P${index + 1}`);
  const known = new Set(kasus.map((line) => line.kasus));
  expect([...all, ...pages].filter((name) => !known.has(name))).toEqual([]);
});
