import fc from "fast-check";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import type { LayoutPatch } from "../../../../src/workbook/file/patch/change";
import { withLayout } from "../../../../src/workbook/file/patch/layout";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import JSZip from "jszip";
import { xlsxFile } from "../xlsxFile";
import { changedParts, sheetsIn } from "./patching";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheet = (head: string, rows = '<row r="2"><c r="A2"><v>1</v></c></row>') =>
  `<worksheet xmlns="${MAIN}">${head}<sheetData>${rows}</sheetData></worksheet>`;

const partText = async (bytes: Uint8Array, part: string) => (await JSZip.loadAsync(bytes)).file(part)?.async("string");

const laidOut = (head: string, layout: LayoutPatch, rows?: string) => withLayout(sheet(head, rows), layout);

test.each([
  ["", { columns: [{ index: 1, size: 75 }] }, '<cols><col width="10.7109375" customWidth="1" min="2" max="2"/></cols>'],
  [
    '<cols><col min="1" max="4" width="9" style="3"/></cols>',
    { columns: [{ index: 2, hidden: true }] },
    '<cols><col min="1" max="2" width="9" style="3"/><col min="3" max="3" width="9" style="3" hidden="1"/><col min="4" max="4" width="9" style="3"/></cols>',
  ],
  [
    '<cols><col min="1" max="1" width="9" hidden="1"/></cols>',
    { columns: [{ index: 0, hidden: false }] },
    '<cols><col min="1" max="1" width="9"/></cols>',
  ],
  [
    "",
    { frozen: { rows: 1, columns: 0 } },
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
  ],
  [
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" topLeftCell="C1" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/></sheetView></sheetViews>',
    { frozen: { rows: 0, columns: 0 } },
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"></sheetView></sheetViews>',
  ],
  [
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
    { frozen: { rows: 2, columns: 1 } },
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>',
  ],
])("%s with %j", (head, layout, expected) => {
  expect(laidOut(head, layout)).toBe(sheet(expected));
});

test("rows get a height or are hidden, whether or not the sheet has them", () => {
  const rows = [
    { index: 0, size: 40 },
    { index: 1, hidden: true },
    { index: 4, hidden: true },
  ];
  expect(laidOut("", { rows })).toBe(
    sheet(
      "",
      '<row r="1" ht="30" customHeight="1"/><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="5" hidden="1"/>',
    ),
  );
  expect(laidOut("", { rows: [{ index: 1, hidden: false }] }, '<row r="2" hidden="1"/>')).toBe(
    sheet("", '<row r="2"/>'),
  );
});

test("written sizes are read again to the pixel", async () => {
  const strip = fc.record({ index: fc.nat(20), size: fc.integer({ min: 12, max: 400 }), hidden: fc.boolean() });
  const strips = fc.uniqueArray(strip, { selector: ({ index }) => index, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(strips, strips, fc.nat(3), fc.nat(3), async (columns, rows, across, down) => {
      const before = await xlsxFile({ sheets: [{ name: "Data", rows: '<row r="3"><c r="A3"><v>1</v></c></row>' }] });
      const layout = { columns, rows, frozen: { rows: down, columns: across } };
      const { bytes } = await patchPackage(before, [{ sheet: "Data", cells: [], layout }]);
      const book = await readBook(bytes);
      if (isFileFailure(book)) throw new Error(book.failure);
      const [read] = book.sheets;
      for (const { index, size, hidden } of columns) {
        expect(read?.look.columns.get(index)?.size).toBe(size);
        expect(read?.hiddenColumns.has(index)).toBe(hidden);
      }
      for (const { index, size, hidden } of rows) {
        expect(read?.look.rows.get(index)?.size).toBe(size);
        expect(read?.hiddenRows.has(index)).toBe(hidden);
      }
      expect(read?.look.frozen).toEqual(layout.frozen);
    }),
    { numRuns: 25 },
  );
});

test("a sheet that was added is in the file, behind the others, and nothing else of it moves", async () => {
  const before = await xlsxFile({ sheets: [{ name: "Data", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const cells = [
    { row: 0, column: 0, value: "Temuan" },
    { row: 1, column: 1, value: 4091 },
    { row: 2, column: 0, value: "  <b> & spasi " },
  ];
  const { bytes, refused } = await patchPackage(before, [
    { sheet: "Hasil Periksa", cells, added: { widths: [103, 54] } },
  ]);
  expect(refused).toEqual([]);
  const sheets = await sheetsIn(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["Data", "Hasil Periksa"]);
  expect(sheets[1]?.cells).toEqual([["Temuan"], [null, 4091], ["  <b> & spasi "]]);
  expect(await changedParts(before, bytes)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
});

test("formulas of an added sheet stay formulas, days stay days, titles are bold, and it is printed on one page of A4", async () => {
  const before = await xlsxFile({
    sheets: [{ name: "Data", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
  });
  const cells = [
    { row: 0, column: 0, value: "Rencana", bold: true as const },
    { row: 1, column: 0, value: 45902, formula: "DATE(2025,9,2)", numberFormat: "dd/mm/yyyy" },
    { row: 2, column: 0, value: 10.4, formula: "DUKCAPIL.BLANKO_RUNWAY(Data!A1,B3)" },
    { row: 3, column: 0, value: 1, formula: "Hilang!A1" },
  ];
  const { bytes, refused } = await patchPackage(before, [{ sheet: "Rencana", cells, added: { widths: [215] } }]);
  // If a formula names a sheet that the file lacks, Excel reports the file as damaged.
  expect(refused).toEqual([{ sheet: "Rencana", row: 3, column: 0, code: "FORMULA_UNSUPPORTED" }]);
  const [, added] = await sheetsIn(bytes);
  expect([1, 2].map((row) => added?.formula(row, 0))).toEqual([
    "DATE(2025,9,2)",
    expect.stringMatching(/BLANKO_RUNWAY\(Data!A1,B3\)$/),
  ]);
  expect(added?.numberFormat(1, 0)).toBe("dd/mm/yyyy");
  const text = await partText(bytes, "xl/worksheets/sheet2.xml");
  expect(text).toContain("<r><rPr><b/></rPr><t>Rencana</t></r>");
  expect(text).toContain('<col min="1" max="1" width="30.7109375" customWidth="1"/>');
  expect(text).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="1"/>');
});

test("a long added sheet takes as many pages as it needs, one page wide", async () => {
  const before = await xlsxFile({ sheets: [{ name: "Data", rows: "" }] });
  const cells = Array.from({ length: 101 }, (_, row) => ({ row, column: 0, value: row }));
  const { bytes } = await patchPackage(before, [{ sheet: "Hasil", cells, added: { widths: [54] } }]);
  expect(await partText(bytes, "xl/worksheets/sheet2.xml")).toContain('fitToWidth="1" fitToHeight="0"');
});
