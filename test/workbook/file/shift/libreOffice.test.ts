import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress } from "../../../../src/core/cells/area";
import { shiftPackage } from "../../../../src/workbook/file/shift/shiftPackage";
import { shiftedIndex, type Shift } from "../../../../src/workbook/formula/shift/shift";
import { hasLibreOffice } from "../../../libreOffice";
import { throughLibreOffice } from "../../../throughLibreOffice";
import { sheetsIn } from "../patch/patching";

const CASES = join(__dirname, "../../cases");
const ASSETS = join(__dirname, "../../../../assets");
/** LibreOffice does not open a package with bytes before it. */
const NOT_THEIRS = /^04h/;
/** Formulas that may change although no cell does, or because cells have moved. */
const RESTLESS = /TODAY|NOW|RAND|OFFSET|INDIRECT|ROW|COLUMN|CELL|BLANK|Rentang|:INDEX/;
/** Formulas that count cells in a range, blank ones included, in the files that have them. */
const COUNTING = /^(MATCH|INDEX|VLOOKUP|COUNTIF)\((?!.*Stok\[)/;
const FILES = [
  ...["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"].map((name) => join(ASSETS, name)),
  ...readdirSync(CASES)
    .filter((name) => /\.xls[xm]$/.test(name) && !NOT_THEIRS.test(name))
    .map((name) => join(CASES, name)),
];

/** Inserts a row and a column on every sheet that allows it. */
async function widened(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly shifts: readonly Shift[] }> {
  const shifts: Shift[] = [];
  let now = bytes;
  for (const { name } of await sheetsIn(bytes))
    for (const shift of [
      { sheet: name, axis: "rows", kind: "insert", at: 4, count: 2 },
      { sheet: name, axis: "columns", kind: "insert", at: 2, count: 1 },
    ] as const) {
      const answer = await shiftPackage(now, shift);
      if ("refused" in answer) continue;
      now = answer.bytes;
      shifts.push(shift);
    }
  return { bytes: now, shifts };
}

const moved = (index: number, axis: Shift["axis"], sheet: string, shifts: readonly Shift[]) =>
  shifts
    .filter((shift) => shift.sheet === sheet && shift.axis === axis)
    .reduce((at, shift) => shiftedIndex(at, shift) ?? -1, index);

// Skipped without LibreOffice; npm test reports that at its end.
(hasLibreOffice ? test : test.skip)(
  "LibreOffice works out every cell as before, wherever it stands then",
  async () => {
    const packages = new Map<string, Uint8Array>();
    const all = new Map<string, readonly Shift[]>();
    for (const path of FILES) {
      const name = path.slice(path.lastIndexOf("/") + 1);
      const before = new Uint8Array(readFileSync(path));
      const { bytes, shifts } = await widened(before);
      packages.set(`before ${name}`, before).set(`after ${name}`, bytes);
      all.set(name, shifts);
    }
    expect([...all.values()].reduce((sum, shifts) => sum + shifts.length, 0)).toBeGreaterThan(100);
    const opened = throughLibreOffice(packages, "all");
    const found: string[] = [];
    for (const [name, shifts] of all) {
      const own = await sheetsIn(packages.get(`before ${name}`) as Uint8Array);
      const [before, after] = [`before ${name}`, `after ${name}`].map((one) => opened.get(one));
      if (!before || !after) throw new Error(name);
      const [was, is] = [await sheetsIn(before), await sheetsIn(after)];
      was.forEach((sheet, at) =>
        sheet.cells.forEach((line, row) =>
          line.forEach((value, column) => {
            const formula = own[at]?.formula(row, column) ?? "";
            if (RESTLESS.test(formula) || (/^(06|10)/.test(name) && COUNTING.test(formula))) return;
            const [r, c] = [moved(row, "rows", sheet.name, shifts), moved(column, "columns", sheet.name, shifts)];
            const now = is[at]?.cells[r]?.[c] ?? null;
            if (JSON.stringify(value ?? null) !== JSON.stringify(now))
              found.push(
                `${name} ${sheet.name}!${cellAddress(row, column)} ${own[at]?.formula(row, column)}: ${JSON.stringify(value)} became ${JSON.stringify(now)} ${is[at]?.formula(r, c)}`,
              );
          }),
        ),
      );
    }
    expect(found).toEqual([]);
  },
  400_000,
);
