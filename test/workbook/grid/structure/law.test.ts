import fc from "fast-check";
import { areaAddress, columnLetter } from "../../../../src/core/cells/area";
import { isCellError } from "../../../../src/core/cells/cell";
import type { SheetFilter } from "../../../../src/workbook/file/filter/rowFilter";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { hasLibreOffice } from "../../../libreOffice";
import { xlsxFile } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { differencesInLibreOffice, type Edited } from "./inLibreOffice";
import { live } from "./law/lived";
import { keyOf, placeOf, seenOf, sheetOf, type Held, type Model, type ModelSheet } from "./law/model";
import { results, resultsOf } from "./law/results";
import { step } from "./law/steps";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

/*
 * Random edits of cells, looks, rows, columns and sheets against a second, simple model of the workbook.
 */

const START: Model = [
  sheetOf(
    "Satu",
    new Map<string, Held>([
      ["0/0", { value: 1 }],
      ["1/0", { value: 2 }],
      ["2/0", { value: 3 }],
      ["4/0", { formula: "SUM(A1:A3)" }],
      ["4/2", { formula: "N('Dua Lagi'!B2)*2" }],
    ]),
  ),
  sheetOf(
    "Dua Lagi",
    new Map<string, Held>([
      ["1/1", { value: 7 }],
      ["3/3", { formula: "SUM(Satu!A1:C9)" }],
      ["3/5", { formula: "N('Dua Lagi'!B2)*2" }],
    ]),
  ),
];
const NAMES = START.map(({ name }) => name);
const RESULTS: Readonly<Record<string, number>> = {
  "SUM(A1:A3)": 6,
  "N('Dua Lagi'!B2)*2": 14,
  "SUM(Satu!A1:C9)": 26,
};

const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const TYPES = [
  ["workbook.xml", "sheet.main"],
  ["styles.xml", "styles"],
  ["sharedStrings.xml", "sharedStrings"],
  ...START.map((_sheet, n) => [`worksheets/sheet${n + 1}.xml`, "worksheet"]),
].map(([part, type]) => `<Override PartName="/xl/${part}" ContentType="${MAIN}.${type}+xml"/>`);
const DEFAULTS = ["rels", "xml"].map(
  (ending, n) =>
    `<Default Extension="${ending}" ContentType="application/${n ? "xml" : "vnd.openxmlformats-package.relationships+xml"}"/>`,
);
/** LibreOffice opens no package that does not say what its parts are. */
const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...DEFAULTS, ...TYPES].join("")}</Types>`;

const file = xlsxFile({
  sheets: START.map(({ name, cells }) => ({ name, rows: rowsOf(cells) })),
  parts: { "[Content_Types].xml": types },
});

function rowsOf(cells: ModelSheet["cells"]): string {
  const rows = new Map<number, string[]>();
  for (const [key, { value, formula }] of [...cells].sort()) {
    const [row, column] = placeOf(key);
    const inside = formula === undefined ? `<v>${String(value)}</v>` : `<f>${formula}</f><v>${RESULTS[formula]}</v>`;
    rows.set(row, [...(rows.get(row) ?? []), `<c r="${columnLetter(column)}${row + 1}">${inside}</c>`]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, xml]) => `<row r="${row + 1}">${xml.join("")}</row>`)
    .join("");
}

/** What there is to see in a file, as `seenOf` gives it of the model. */
async function seenIn(bytes: Uint8Array): Promise<ReturnType<typeof seenOf>> {
  const { sheets, styles } = await bookOf(bytes);
  return sheets.map(({ name, visibility, cells, formula, look, merges }) => {
    const found: [string, string | number | boolean][] = [];
    cells.forEach((line, row) =>
      line.forEach((value, column) => {
        const text = formula(row, column);
        if (text !== undefined) found.push([keyOf(row, column), `=${text}`]);
        else if (value !== null && value !== undefined && value !== "" && !isCellError(value))
          found.push([keyOf(row, column), value]);
      }),
    );
    const looks: string[] = [];
    look.eachStyled((row, column, style) => {
      const { bold, fill } = styles[style] ?? {};
      if (bold || fill) looks.push(String([keyOf(row, column), bold ?? false, fill ?? ""]));
    });
    return {
      name: visibility === "visible" ? name : `${name} (hidden)`,
      cells: Object.fromEntries(found.sort()),
      looks: looks.sort(),
      merges: merges.map(areaAddress).sort(),
      filter: look.filter && filterSeen(look.filter),
    };
  });
}

function filterSeen({ area, columns, hidden }: SheetFilter) {
  const least = columns.map(({ column, criterion }): [number, number] => {
    const [condition] = "conditions" in criterion ? criterion.conditions : [];
    expect(condition?.operator).toBe("greaterThan");
    return [area.column + column, Number(condition?.value)];
  });
  return [areaAddress(area), least.sort(), hidden];
}

const resultsIn = (grid: Headless, model: Model) =>
  results(model, (sheet, address) => {
    const { value } = grid.at(sheet, address);
    return isCellError(value) ? value.error : value;
  });

/** Each run saves a workbook and opens it again, so a night has fewer of them than of other laws. */
const runs = Math.min(Number(process.env["RUNS"] ?? 0) || 100, 2000);
const EACH = 6;

/** What every sequence left, for LibreOffice to open. */
const saved = new Map<string, Edited>();

// One workbook lives through many sequences' worth of steps; each is checked by what its saved file holds.
test(
  "after any edits the saved file holds what a simple model says, and opens as the grid shows it",
  async () => {
    const outcome = await fc.check(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: EACH }), async (steps) => {
        const grid = await openBytes(await file);
        try {
          const { model, steps: done } = await live(grid, START, steps);
          expect(grid.sheets()).toEqual(seenOf(model).map(({ name }) => name));
          const sheets = model.map(({ name }) => name);
          const bytes = await expectSameAsSaved(grid, sheets);
          saved.set(`${saved.size} ${JSON.stringify(steps)}`, {
            opened: await file,
            saved: bytes,
            waiting: grid.waitingCells(),
          });
          expect(await seenIn(bytes)).toEqual(seenOf(model));
          expect(resultsIn(grid, model)).toEqual(resultsOf(model));
          for (let step = 0; step < done; step++) await grid.undo();
          expect(held(grid, NAMES)).toEqual(await atStart());
          expect(grid.base()).toBe(await file);
        } finally {
          grid.dispose();
        }
      }),
      { numRuns: runs },
    );
    if (outcome.failed) throw new Error(await fc.asyncDefaultReportMessage(outcome), { cause: outcome.errorInstance });
  },
  Math.max(600_000, runs * 60_000),
);

// Skipped without LibreOffice; npm test reports that at its end.
(hasLibreOffice ? test : test.skip)(
  "LibreOffice opens what every sequence left with equal values and formulas",
  async () => {
    expect(saved.size).toBeGreaterThanOrEqual(runs);
    expect(await differencesInLibreOffice(saved)).toEqual([]);
  },
  Math.max(600_000, runs * 1_000),
);

(hasLibreOffice ? test : test.skip)("a result that LibreOffice works out otherwise would be reported", async () => {
  const opened = await file;
  const cells = [{ row: 4, column: 0, value: 7, formula: "SUM(A1:A3)" }];
  const { bytes } = await patchPackage(opened, [{ sheet: "Satu", cells }]);
  const found = await differencesInLibreOffice(new Map([["one", { opened, saved: bytes }]]));
  expect(found).toEqual(["one Satu!A5 SUM(A1:A3): 7 is 6"]);
  const withTrue = await patchPackage(opened, [{ sheet: "Satu", cells: [{ row: 7, column: 1, value: true }] }]);
  expect(await differencesInLibreOffice(new Map([["true", { opened, saved: withTrue.bytes }]]))).toEqual([]);
});

let start: object | undefined;
async function atStart(): Promise<object> {
  if (start) return start;
  const grid = await openBytes(await file);
  start = held(grid, NAMES);
  grid.dispose();
  return start;
}
