import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../../../src/core/cells/area";
import { shownFormula } from "../../../../src/workbook/formula/fileFormula";
import type { Book } from "../../../../src/workbook/file/look/book";
import { patchPackage, type CellPatch, type SheetPatch } from "../../../../src/workbook/file/patch/patchPackage";
import type { LookPatch } from "../../../../src/workbook/file/restyle/lookPatch";
import { hasLibreOffice } from "../../../libreOffice";
import { throughLibreOffice } from "../../../throughLibreOffice";
import { bookOf } from "../../grid/structure/sameAsSaved";
import { changedParts, partsOf, sheetsIn } from "./patching";

const CASES = join(__dirname, "../../cases");
const ASSETS = join(__dirname, "../../../../assets");
/** LibreOffice does not open a package with bytes before it. */
const NOT_THEIRS = /^04h/;
/** Formulas that may change although no cell does. */
const RESTLESS = /TODAY|NOW|RAND/;
const FILES = [
  ...["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"].map((name) => join(ASSETS, name)),
  ...readdirSync(CASES)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => join(CASES, name)),
];
const nameOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));

const LINE = { style: "medium", color: "#ff0000" };
const LOOK: LookPatch = {
  bold: true,
  italic: true,
  underline: true,
  size: 13,
  color: "#0000ff",
  fill: "#ffff00",
  borders: { top: LINE, right: LINE, bottom: LINE, left: LINE },
  horizontal: "center",
  vertical: "top",
  wrap: true,
};
const [ROWS, COLUMNS] = [12, 8];
/** Two cells beyond the content of these sheets. */
const MERGED = { row: 900, column: 40, rows: 2, columns: 2 };

function restyling({ sheets }: Book): readonly SheetPatch[] {
  return sheets.map((sheet) => {
    const cells: CellPatch[] = [];
    for (let row = 0; row < ROWS; row++)
      for (let column = 0; column < COLUMNS; column++) {
        const formula = sheet.formula(row, column);
        const value = sheet.cells[row]?.[column] ?? null;
        cells.push({ row, column, value, look: LOOK, ...(formula ? { formula: shownFormula(formula) } : {}) });
      }
    return { sheet: sheet.name, cells, layout: { merges: [...sheet.merges, MERGED] } };
  });
}

test.each(FILES.map((path) => [nameOf(path), path]))(
  "%s: other looks and a merge change no value, no formula and no other part",
  async (_name, path) => {
    const before = bytesOf(path);
    const was = await bookOf(before);
    const { bytes, refused } = await patchPackage(before, restyling(was));
    expect(refused.filter(({ code }) => code !== "PROTECTED")).toEqual([]);
    const closed = new Set(refused.map(({ sheet, row, column }) => `${sheet}/${row}/${column}`));
    const parts = await changedParts(before, bytes);
    expect(parts.filter((part) => !/styles\.xml$|worksheets\/[^/]+\.xml$/.test(part))).toEqual([]);
    const is = await bookOf(bytes);
    expect(is.styles.slice(0, was.styles.length)).toEqual(was.styles);
    is.sheets.forEach((sheet, at) => {
      const old = was.sheets[at];
      expect(sheet.cells).toEqual(old?.cells);
      expect(sheet.merges).toEqual([...(old?.merges ?? []), MERGED]);
      const formulas = (one: typeof sheet | undefined) =>
        one?.cells.map((line, row) => line.map((_value, column) => one.formula(row, column)));
      expect(formulas(sheet)).toEqual(formulas(old));
      const looks = new Set<unknown>();
      for (let row = 0; row < ROWS; row++)
        for (let column = 0; column < COLUMNS; column++)
          if (!closed.has(`${sheet.name}/${row}/${column}`)) looks.add(is.styles[sheet.look.style(row, column)]);
      for (const look of looks) expect(look).toMatchObject(LOOK);
    });
    const styles = Object.entries(await partsOf(before)).find(([name]) => name.endsWith("styles.xml"))?.[1] ?? "";
    const after = Object.entries(await partsOf(bytes)).find(([name]) => name.endsWith("styles.xml"))?.[1] ?? "";
    expect(/<dxfs[\s\S]*<\/dxfs>/.exec(after)?.[0]).toBe(/<dxfs[\s\S]*<\/dxfs>/.exec(styles)?.[0]);
  },
);

// Skipped without LibreOffice; npm test reports that at its end.
(hasLibreOffice ? test : test.skip)(
  "LibreOffice shows the same values and formulas, in other looks",
  async () => {
    const packages = new Map<string, Uint8Array>();
    for (const path of FILES.filter((one) => !NOT_THEIRS.test(nameOf(one)))) {
      const before = bytesOf(path);
      const { bytes } = await patchPackage(before, restyling(await bookOf(before)));
      packages.set(`before ${nameOf(path)}`, before).set(`after ${nameOf(path)}`, bytes);
    }
    const opened = throughLibreOffice(packages, "all");
    const found: string[] = [];
    for (const path of FILES.filter((one) => !NOT_THEIRS.test(nameOf(one)))) {
      const [before, after] = ["before", "after"].map((when) => opened.get(`${when} ${nameOf(path)}`));
      if (!before || !after) throw new Error(path);
      const [was, is] = [await sheetsIn(before), await sheetsIn(after)];
      was.forEach((sheet, at) =>
        sheet.cells.forEach((line, row) =>
          line.forEach((value, column) => {
            const formula = sheet.formula(row, column);
            const now = [is[at]?.cells[row]?.[column] ?? null, is[at]?.formula(row, column)];
            if (RESTLESS.test(formula ?? "")) return;
            if (JSON.stringify([value ?? null, formula]) !== JSON.stringify(now))
              found.push(
                `${nameOf(path)} ${sheet.name}!${cellAddress(row, column)}: ${String(value)} became ${String(now)}`,
              );
          }),
        ),
      );
    }
    expect(found).toEqual([]);
  },
  600_000,
);
