import ExcelJS from "exceljs";
import fc from "fast-check";
import JSZip from "jszip";
import type { Cell } from "../../../../src/core/cells/cell";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import { writeBook } from "../../../../src/workbook/file/write/writeBook";
import { emptySheet, type NewBook, type NewCell, type NewSheet } from "../../../../src/workbook/newBook";

const plain = (value: Cell, more: Partial<NewCell> = {}): NewCell => ({ value, style: {}, ...more });

const sheetOf = (cells: NewSheet["cells"], more: Partial<NewSheet> = {}): NewSheet => ({
  ...emptySheet("Lembar"),
  cells,
  ...more,
});

const bookOf = (...sheets: readonly NewSheet[]): NewBook => ({ title: "Buku", sheets, names: [] });

async function readBack(book: NewBook) {
  const read = await readWorkbook(await writeBook(book));
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets;
}

test("a cell of every kind comes back as it was", async () => {
  const values: Cell[] = [4091, 0.1 + 0.2, -1e-9, "4.091", " tepi ", "a\nb", "<&\">'", true, false, { error: "#N/A" }];
  const [sheet] = await readBack(bookOf(sheetOf([values.map((value) => plain(value))])));
  expect(sheet?.cells[0]).toEqual(values);
});

test("a formula keeps its stored result, of whatever kind", async () => {
  const results: Cell[] = [9, "teks", "", true, { error: "#DIV/0!" }];
  const cells = results.map((value) => plain(value, { formula: 'IF(A9<>"","<",1)' }));
  const [sheet] = await readBack(bookOf(sheetOf([cells])));
  expect(results.map((_result, c) => sheet?.formula(0, c))).toEqual(results.map(() => 'IF(A9<>"","<",1)'));
  expect(sheet?.cells[0]?.map((cell) => cell ?? "")).toEqual(results);
});

test("a text that XML cannot hold loses those signs only", async () => {
  const [sheet] = await readBack(bookOf(sheetOf([[plain("a\u0000b\u000bc\ud800d")]])));
  expect(sheet?.cells[0]?.[0]).toBe("abcd");
});

test("any text and number comes back", async () => {
  const cell = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: "grapheme" }));
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (values) => {
      const kept = values.map((value) => (Object.is(value, -0) ? 0 : value));
      const [sheet] = await readBack(bookOf(sheetOf([kept.map((value) => plain(value)), [plain("x")]])));
      expect(kept.map((_value, c) => sheet?.cells[0]?.[c] ?? "")).toEqual(
        kept.map((value) => (typeof value === "string" && value.trim() === "" ? "" : value)),
      );
    }),
    { numRuns: 50 },
  );
});

test("names with an apostrophe, print areas and repeated rows are quoted as formulas quote them", async () => {
  const name = "Ma'rang & Segeri";
  const area = { row: 0, column: 0, rows: 3, columns: 2 };
  const print = { paper: "F4", landscape: true, area, repeats: [0, 1] } as const;
  const book = { ...bookOf(sheetOf([[plain(1)]], { name, print })), names: [{ name: "Satu", refersTo: "1" }] };
  const zip = await JSZip.loadAsync(await writeBook(book));
  const workbook = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  expect(workbook).toContain("'Ma''rang &amp; Segeri'!$A$1:$B$3<");
  expect(workbook).toContain("'Ma''rang &amp; Segeri'!$1:$2<");
  expect((await readBack(book))[0]?.name).toBe(name);
});

test("every cell of a merged area carries the border of its first", async () => {
  const style = { border: { line: "box", colour: "D9D9D9" } } as const;
  const merges = [{ row: 0, column: 0, rows: 2, columns: 3 }];
  const zip = await JSZip.loadAsync(await writeBook(bookOf(sheetOf([[{ value: "judul", style }]], { merges }))));
  const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
  expect([...xml.matchAll(/<c r="([A-Z]+\d+)" s="1"/g)].map(([, address]) => address)).toEqual([
    "A1",
    "B1",
    "C1",
    "A2",
    "B2",
    "C2",
  ]);
});

test("styles are numbered once, and exceljs, which wrote none of it, reads them", async () => {
  const style = { format: "#,##0", font: { bold: true, colour: "1F6F54" }, fill: "E6F1EC", unlocked: true } as const;
  const rule = {
    area: { row: 0, column: 0, rows: 9, columns: 1 },
    title: "Stok",
    hint: "Angka",
    refusal: "Bukan angka",
  };
  const bytes = await writeBook(
    bookOf(
      sheetOf([[{ value: 4091, style }, { value: 2, style }, plain(3)]], {
        rules: [{ ...rule, allows: { type: "whole" } }],
        marks: [{ area: rule.area, when: "A1<0", fill: "F8D7DA", colour: "9C0006" }],
        frozen: { rows: 1, columns: 1 },
        locked: true,
      }),
    ),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  const cell = workbook.getWorksheet("Lembar")?.getCell("A1");
  expect([cell?.value, cell?.numFmt, cell?.font.bold, cell?.protection?.locked]).toEqual([4091, "#,##0", true, false]);
  expect(cell?.dataValidation.type).toBe("whole");
  const styles = await (await JSZip.loadAsync(bytes)).file("xl/styles.xml")?.async("string");
  expect(styles).toContain('<cellXfs count="2">');
});

test("a chart and a table hang on their sheets, with their figures stored", async () => {
  const range = (ref: string, values: readonly Cell[], format = "General") => ({ ref, values, format });
  const table = {
    name: "Capaian",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    columns: [{ header: "Kecamatan" }, { header: "Persen", formula: "B2*1" }],
  };
  const chart = {
    type: "areas",
    title: { text: "Perekaman" },
    series: [
      {
        name: "Persen",
        across: range("Lembar!$A$2:$A$3", ["Curup", "Bermani"]),
        up: range("Lembar!$B$2:$B$3", [0.95, 0.9]),
        drawn: "bar",
      },
    ],
    area: { row: 5, column: 0, rows: 10, columns: 4 },
    says: "Batang",
    upFormat: "0%",
  } as const;
  const cells = [
    [plain("Kecamatan"), plain("Persen")],
    [plain("Curup"), plain(0.95)],
    [plain("Bermani"), plain(0.9)],
  ];
  const book = bookOf(sheetOf(cells, { tables: [table], charts: [chart] }), sheetOf([[plain(1)]], { name: "Lain" }));
  const [sheet] = await readBack(book);
  expect(sheet?.tables.map(({ name, area }) => ({ name, area }))).toEqual([{ name: table.name, area: table.area }]);
  const zip = await JSZip.loadAsync(await writeBook(book));
  expect(await zip.file("xl/charts/chart1.xml")?.async("string")).toContain("<c:v>Curup</c:v>");
  expect(await zip.file("xl/drawings/_rels/drawing1.xml.rels")?.async("string")).toContain('"../charts/chart1.xml"');
});

test("the same data give the same bytes", async () => {
  const book = bookOf(sheetOf([[plain(1), plain("a")]]));
  expect(Buffer.from(await writeBook(book)).equals(Buffer.from(await writeBook(book)))).toBe(true);
});
