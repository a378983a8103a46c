import fc from "fast-check";
import type { Cell } from "../../../../src/core/cells/cell";
import { shownFormula } from "../../../../src/workbook/formula/fileFormula";
import { patchPackage, type CellPatch } from "../../../../src/workbook/file/patch/patchPackage";
import type { FileSheet } from "../../../../src/workbook/file/workbookFile";
import { xlsxFile } from "../xlsxFile";
import { changedParts, sheetsIn } from "./patching";

const ROWS = 7;
const COLUMNS = 6;
const FORMATS = [0, "0.0", 14];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ maxLength: 8 }),
  fc.constant("_x0041_ 00123 "),
);
const value: fc.Arbitrary<Cell> = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n || 0),
  fc.integer(),
  text,
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })),
);
const formula = fc.constantFrom("A1+1", "DUKCAPIL.REKAM_SISA(A1,B1)", 'IF(A1>1,"a ","b")', "SUM(A:A)");

/** The XML of a cell of every kind that a file may hold. */
const storedCell = fc.constantFrom(
  (at: string) => `<c r="${at}"><v>1.50</v></c>`,
  (at: string) => `<c r="${at}" s="1"/>`,
  (at: string) => `<c r="${at}" t="s"><v>0</v></c>`,
  (at: string) => `<c r="${at}" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>`,
  (at: string) => `<c r="${at}" s="2" t="str"><f>A1&amp;""</f><v></v></c>`,
  (at: string) => `<c r="${at}"><f t="shared" ref="${at}" si="${at}">B2*2</f><v>4</v></c>`,
  (at: string) => `<c r="${at}" t="e" vm="1"><v>#N/A</v></c>`,
  () => "",
);

const storedRows = fc
  .array(fc.option(fc.array(storedCell, { maxLength: COLUMNS }), { nil: undefined }), { maxLength: ROWS })
  .map((rows) =>
    rows
      .map((cells, row) => {
        const inside = cells?.map((cell, column) => cell(`${"ABCDEF"[column]}${row + 1}`)).join("");
        return inside === undefined
          ? ""
          : inside === ""
            ? `<row r="${row + 1}"/>`
            : `<row r="${row + 1}">${inside}</row>`;
      })
      .join(""),
  );

const patch: fc.Arbitrary<CellPatch> = fc.record(
  {
    row: fc.nat(ROWS + 1),
    column: fc.nat(COLUMNS),
    value,
    formula,
    numberFormat: fc.constantFrom("General", "0.0", "0.00%", "yyyy"),
  },
  { requiredKeys: ["row", "column", "value"] },
);

interface Model {
  readonly value: Cell;
  readonly formula: string | undefined;
  readonly format: string | undefined;
}

const places = Array.from(
  { length: (ROWS + 2) * (COLUMNS + 1) },
  (_, i) => [Math.floor(i / (COLUMNS + 1)), i % (COLUMNS + 1)] as const,
);

function modelOf(sheet: FileSheet): Model[] {
  return places.map(([row, column]) => {
    const formula = sheet.formula(row, column);
    return {
      value: sheet.cells[row]?.[column] ?? null,
      formula: formula === undefined ? undefined : shownFormula(formula),
      format: sheet.numberFormat(row, column),
    };
  });
}

test("after any changes the file holds exactly these, and refused cells are as before", async () => {
  await fc.assert(
    fc.asyncProperty(
      storedRows,
      fc.uniqueArray(patch, { maxLength: 8, selector: ({ row, column }) => row * 100 + column }),
      async (rows, cells) => {
        const before = await xlsxFile({
          sheets: [
            { name: "Data", rows, after: '<mergeCells><mergeCell ref="E5:F6"/></mergeCells>' },
            { name: "Lain", rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
          ],
          strings: ["<t>teks</t>"],
          formats: FORMATS,
        });
        const expected = modelOf((await sheetsIn(before))[0] as FileSheet);
        const { bytes, refused } = await patchPackage(before, [{ sheet: "Data", cells }]);
        for (const { row, column, value, formula, numberFormat } of cells) {
          if (refused.some((refusal) => refusal.row === row && refusal.column === column)) continue;
          const at = row * (COLUMNS + 1) + column;
          const former = expected[at] as Model;
          const blank = value === "" && formula === undefined ? null : value;
          const format =
            numberFormat === undefined ? former.format : numberFormat === "General" ? undefined : numberFormat;
          // A blank cell has no format for readers.
          expected[at] = {
            value: blank,
            formula,
            format: blank === null && formula === undefined ? undefined : format,
          };
        }
        const now = await sheetsIn(bytes);
        const read = modelOf(now[0] as FileSheet);
        read.forEach((cell, at) => {
          const wanted = expected[at] as Model;
          const unknown =
            wanted.format === undefined && cells.some(({ row, column }) => row * (COLUMNS + 1) + column === at);
          expect(unknown ? { ...cell, format: undefined } : cell).toEqual(wanted);
        });
        expect(now[1]?.cells).toEqual([["teks"]]);
        const mayChange = ["xl/styles.xml", "xl/worksheets/sheet1.xml"];
        expect((await changedParts(before, bytes)).filter((part) => !mayChange.includes(part))).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});
