import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { changedParts } from "../../file/patch/patching";
import { xlsxFile } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "../structure/sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const SHEETS = ["Stok"];
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES =
  `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>';

const file = () =>
  xlsxFile({
    sheets: [
      {
        name: "Stok",
        before: '<cols><col min="4" max="4" width="12" style="1"/></cols>',
        rows:
          '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>hari</t></is></c><c r="B1" s="1" t="inlineStr"><is><t>sisa</t></is></c></row>' +
          '<row r="2"><c r="A2"><v>1</v></c><c r="B2" s="2"><v>7</v></c></row>' +
          '<row r="3"><c r="A3"><v>2</v></c><c r="B3" s="2"><f>B2*2</f><v>14</v></c></row>',
      },
    ],
    parts: { "xl/styles.xml": STYLES },
  });

const open = async () => (grid = await openBytes(await file()));
const range = (startRow: number, startColumn: number, endRow = startRow, endColumn = startColumn) => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});
const style = (stock: Headless, where: object, type: string, value: unknown) =>
  stock.run("Stok", "sheet.command.set-style", { range: where, style: { type, value } });

async function savedLook(stock: Headless, row: number, column: number) {
  const { bytes, refused } = await patchPackage(stock.base(), stock.changes());
  expect(refused).toEqual([]);
  const book = await readBook(bytes);
  if (isFileFailure(book)) throw new Error(book.failure);
  return book.styles[book.sheets[0]?.look.style(row, column) ?? 0];
}

test("each look is saved as it is shown, and taken back in one step", async () => {
  const stock = await open();
  const before = held(stock, SHEETS);
  const looks: readonly (readonly [string, unknown])[] = [
    ["bl", 1],
    ["it", 1],
    ["ul", { s: 1 }],
    ["fs", 14],
    ["cl", { rgb: "#ff0000" }],
    ["bg", { rgb: "rgb(0, 176, 80)" }],
    ["ht", 2],
    ["vt", 1],
    ["tb", 3],
  ];
  for (const [type, value] of looks) await style(stock, range(1, 0, 4, 2), type, value);
  expect(await savedLook(stock, 2, 1)).toEqual({
    bold: true,
    italic: true,
    underline: true,
    size: 14,
    font: "Calibri",
    color: "#ff0000",
    fill: "#00b050",
    horizontal: "center",
    vertical: "top",
    wrap: true,
    numberFormat: "#,##0.00",
  });
  await expectSameAsSaved(stock, SHEETS);
  for (const _look of looks) await stock.undo();
  expect([held(stock, SHEETS), stock.changes()]).toEqual([before, []]);
});

test("what the file has is taken away, and comes back", async () => {
  const stock = await open();
  await style(stock, range(0, 0, 0, 1), "bl", 0);
  await style(stock, range(0, 0, 0, 1), "bg", { rgb: null });
  expect(await savedLook(stock, 0, 0)).toEqual({ size: 11, font: "Calibri" });
  await expectSameAsSaved(stock, SHEETS);
  await style(stock, range(0, 0, 0, 1), "bl", 1);
  await style(stock, range(0, 0, 0, 1), "bg", { rgb: "#FFFF00" });
  expect(stock.changes()).toEqual([]);
});

test("borders are drawn around and within, and taken away", async () => {
  const stock = await open();
  const draw = (type: string, line: number) =>
    stock.run("Stok", "sheet.command.set-border-basic", {
      ranges: [range(1, 0, 3, 1)],
      value: { type, style: line, color: "#000000" },
    });
  await draw("all", 1);
  await draw("outside", 8);
  const [thin, medium] = ["thin", "medium"].map((name) => ({ style: name, color: "#000000" }));
  expect((await savedLook(stock, 1, 0))?.borders).toEqual({ top: medium, left: medium, right: thin, bottom: thin });
  await expectSameAsSaved(stock, SHEETS);
  await draw("none", 1);
  expect(stock.changes()).toEqual([]);
});

test("a look is nothing to work out again, and no formula waits for it", async () => {
  const stock = await open();
  await style(stock, range(1, 1), "bl", 1);
  const [{ cells = [] } = {}] = stock.changes();
  expect(cells).toEqual([{ row: 1, column: 1, value: 7, look: { bold: true } }]);
  expect(await changedParts(await file(), (await patchPackage(stock.base(), stock.changes())).bytes)).toEqual([
    "xl/styles.xml",
    "xl/worksheets/sheet1.xml",
  ]);
});

test("a formula stays where its look is taken back and done once more", async () => {
  const stock = await open();
  await style(stock, range(1, 0, 2, 1), "bl", 1);
  const after = held(stock, SHEETS);
  await stock.undo();
  await stock.redo();
  expect(held(stock, SHEETS)).toEqual(after);
  await stock.put("Stok", { B2: 8 });
  expect(stock.at("Stok", "B3")).toEqual({ formula: "B2*2", value: 16 });
});

test("a new row looks like the one above as that looks now, and looks move along", async () => {
  const stock = await open();
  await style(stock, range(1, 0, 1, 2), "bg", { rgb: "#00ff00" });
  await style(stock, range(2, 0), "it", 1);
  const before = held(stock, SHEETS);
  expect(await stock.shift("Stok", { axis: "rows", kind: "insert", at: 2, count: 1 })).toBeUndefined();
  expect((await savedLook(stock, 2, 1))?.fill).toBe("#00ff00");
  expect((await savedLook(stock, 3, 0))?.italic).toBe(true);
  await expectSameAsSaved(stock, SHEETS);
  await stock.undo();
  expect(held(stock, SHEETS)).toEqual(before);
});

const merge = (stock: Headless, ...selections: readonly object[]) =>
  stock.run("Stok", "sheet.command.add-worksheet-merge", { selections, defaultMerge: true });

test("merged cells keep the first value and are saved as they are shown, and parted again", async () => {
  const stock = await open();
  const before = held(stock, SHEETS);
  await merge(stock, range(1, 0, 2, 1));
  expect(["A2", "B2", "A3", "B3"].map((at) => stock.at("Stok", at).value)).toEqual([1, null, null, null]);
  const bytes = await expectSameAsSaved(stock, SHEETS);
  expect((await bookOf(bytes)).sheets[0]?.merges).toEqual([{ row: 1, column: 0, rows: 2, columns: 2 }]);
  const kept = stock.changes();
  await stock.undo();
  expect([held(stock, SHEETS), stock.changes()]).toEqual([before, []]);
  stock.redoChanges(kept);
  expect(stock.changes()).toEqual(kept);
  await stock.run("Stok", "sheet.command.remove-worksheet-merge", { ranges: [range(1, 0)] });
  expect((await bookOf(await expectSameAsSaved(stock, SHEETS))).sheets[0]?.merges).toEqual([]);
});

test("merged cells that no file has yet follow rows and columns", async () => {
  const stock = await open();
  await merge(stock, range(1, 0, 2, 1));
  const before = held(stock, SHEETS);
  await stock.shift("Stok", { axis: "rows", kind: "insert", at: 2, count: 2 });
  await stock.shift("Stok", { axis: "columns", kind: "delete", at: 0, count: 1 });
  const bytes = await expectSameAsSaved(stock, SHEETS);
  expect((await bookOf(bytes)).sheets[0]?.merges).toEqual([{ row: 1, column: 0, rows: 4, columns: 1 }]);
  await stock.undo();
  await stock.undo();
  expect(held(stock, SHEETS)).toEqual(before);
});

test("a whole column says once how its blank cells look", async () => {
  const stock = await open();
  const before = held(stock, SHEETS);
  for (const column of [1, 2, 3]) await style(stock, range(0, column, 1002, column), "it", 1);
  const patches = stock.changes();
  expect(patches[0]?.layout?.columns).toEqual([1, 2, 3].map((index) => ({ index, look: { italic: true } })));
  expect(patches[0]?.cells.length).toBe(3);
  const bytes = await expectSameAsSaved(stock, SHEETS);
  const { sheets, styles } = await bookOf(bytes);
  const columns = [1, 2, 3].map((column) => styles[sheets[0]?.look.columns.get(column)?.style ?? 0]);
  expect(columns.map((look) => [look?.italic, look?.fill])).toEqual([
    [true, undefined],
    [true, undefined],
    [true, "#ffff00"],
  ]);
  const again = await openBytes(await file());
  try {
    again.redoChanges(patches);
    expect([held(again, SHEETS), again.changes()]).toEqual([held(stock, SHEETS), patches]);
  } finally {
    again.dispose();
  }
  for (let step = 0; step < 3; step++) await stock.undo();
  expect([held(stock, SHEETS), stock.changes()]).toEqual([before, []]);
});

test("a whole column says once how its blank cells show numbers", async () => {
  const stock = await open();
  await style(stock, range(0, 2, 1002, 2), "n", { pattern: "dd/mm/yyyy" });
  const patches = stock.changes();
  expect(patches[0]?.layout?.columns).toEqual([{ index: 2, numberFormat: "dd/mm/yyyy" }]);
  expect(patches[0]?.cells).toEqual([]);
  const { sheets, styles } = await bookOf(await expectSameAsSaved(stock, SHEETS));
  expect(styles[sheets[0]?.look.columns.get(2)?.style ?? 0]?.numberFormat).toBe("dd/mm/yyyy");
  const again = await openBytes(await file());
  try {
    again.redoChanges(patches);
    expect(again.changes()).toEqual(patches);
  } finally {
    again.dispose();
  }
});

test("looks survive a closed tab", async () => {
  const stock = await open();
  await style(stock, range(0, 0, 4, 3), "it", 1);
  await style(stock, range(0, 0, 0, 3), "bl", 0);
  await style(stock, range(0, 3, 4, 3), "bg", { rgb: null });
  await stock.run("Stok", "sheet.command.set-border-basic", {
    ranges: [range(1, 0, 3, 1)],
    value: { type: "all", style: 1, color: "#ff0000" },
  });
  const kept = stock.changes();
  const again = await openBytes(await file());
  try {
    again.redoChanges(kept);
    expect(held(again, SHEETS)).toEqual(held(stock, SHEETS));
    expect(again.changes()).toEqual(kept);
  } finally {
    again.dispose();
  }
  expect((await bookOf(await file())).styles.length).toBe(3);
});
