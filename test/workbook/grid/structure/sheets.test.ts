import type { Headless } from "../headless/headless";
import { xlsxFile, type SheetXml } from "../../file/xlsxFile";
import { expectSameAsSaved, held, openBytes, savedBytes } from "./sameAsSaved";
import type { Arrangement } from "../../../../src/workbook/file/sheets/arrangement";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const sum = (at: string, formula: string, value: number) => `<c r="${at}"><f>${formula}</f><v>${value}</v></c>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const STOCK: SheetXml = {
  name: "Stok",
  before:
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
  rows:
    `<row r="1">${text("A1", "Hari")}${text("B1", "Pakai")}</row>` +
    [2, 3, 4].map((r) => `<row r="${r}">${number(`A${r}`, r)}${number(`B${r}`, r * 10)}</row>`).join("") +
    `<row r="6">${sum("B6", "SUM(B2:B4)", 90)}${sum("C6", "SUM(Kartu[Pakai])", 90)}${sum("D6", "Stok!B6*2", 180)}</row>`,
  after:
    '<mergeCells count="1"><mergeCell ref="E4:F5"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" priority="1"><formula>$B2&gt;30</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B4"><formula1>0</formula1><formula2>$B$6</formula2></dataValidation></dataValidations>',
  tables: [
    'id="1" name="Kartu" displayName="Kartu" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Hari"/><tableColumn id="2" name="Pakai"/></tableColumns>',
  ],
};
const RECAP: SheetXml = {
  name: "Rekap",
  rows: `<row r="1">${sum("A1", "SUM(Stok!B2:B4)", 90)}${sum("B1", "A1+1", 91)}${sum("C1", "SUM(Kartu[Pakai])", 90)}</row>`,
};
const open = async () => (grid = await openBytes(await xlsxFile({ sheets: [STOCK, RECAP] })));

const CHANGES: readonly (readonly [Arrangement, readonly string[], string])[] = [
  [{ do: "rename", sheet: "Stok", name: "Stok Nov" }, ["Stok Nov", "Rekap"], "Stok Nov"],
  [{ do: "add", sheet: "Baru", before: "Rekap" }, ["Stok", "Baru", "Rekap"], "Baru"],
  [{ do: "copy", sheet: "Stok", name: "Stok (2)", before: "Rekap" }, ["Stok", "Stok (2)", "Rekap"], "Stok (2)"],
  [{ do: "move", sheet: "Stok" }, ["Rekap", "Stok"], "Stok"],
  [{ do: "hide", sheet: "Stok" }, ["Stok (hidden)", "Rekap"], "Rekap"],
  [{ do: "delete", sheet: "Stok" }, ["Rekap"], "Rekap"],
];
const names = (sheets: readonly string[]) => sheets.map((name) => name.replace(/ \(hidden\)$/, ""));

test.each(CHANGES)(
  "%j: the grid is what the saved file is, and one step takes it back",
  async (change, sheets, front) => {
    const book = await open();
    const before = held(book, ["Stok", "Rekap"]);
    const base = book.base();
    expect(await book.arrange(change)).toBeUndefined();
    expect(book.sheets()).toEqual(sheets);
    expect(book.active()).toBe(front);
    await expectSameAsSaved(book, names(sheets));
    const after = held(book, names(sheets));
    await book.undo();
    expect(book.sheets()).toEqual(["Stok", "Rekap"]);
    expect(book.active()).toBe("Stok");
    expect(held(book, ["Stok", "Rekap"])).toEqual(before);
    expect(book.changes()).toEqual([]);
    expect(book.base()).toBe(base);
    await book.redo();
    expect(book.sheets()).toEqual(sheets);
    expect(held(book, names(sheets))).toEqual(after);
    await expectSameAsSaved(book, names(sheets));
  },
);

test("what was typed before is in the copy, and in what is saved", async () => {
  const book = await open();
  await book.type("Stok", 2, 1, 33);
  await book.arrange({ do: "copy", sheet: "Stok", name: "Salinan" });
  expect(book.at("Salinan", "B3").value).toBe(33);
  expect(book.at("Salinan", "C6")).toEqual({ value: 93, formula: "SUM(Kartu2[Pakai])" });
  expect(book.at("Salinan", "D6")).toEqual({ value: 186, formula: "Salinan!B6*2" });
  await book.type("Salinan", 2, 1, 40);
  expect(book.at("Salinan", "D6").value).toBe(200);
  expect(book.at("Salinan", "C6").value).toBe(100);
  expect(book.at("Rekap", "A1").value).toBe(93);
  await expectSameAsSaved(book, ["Stok", "Rekap", "Salinan"]);
  await book.undo();
  await book.undo();
  await book.undo();
  expect(book.at("Stok", "B3").value).toBe(30);
  expect(book.changes()).toEqual([]);
});

test("formulas that looked at a deleted sheet show it at once, and their results again when it is back", async () => {
  const book = await open();
  await book.type("Stok", 2, 1, 33);
  await book.arrange({ do: "delete", sheet: "Stok" });
  expect(book.at("Rekap", "A1")).toEqual({ value: { error: "#REF!" }, formula: "SUM(#REF!)" });
  expect(book.at("Rekap", "B1").value).toEqual({ error: "#REF!" });
  await book.undo();
  expect(book.at("Rekap", "B1").value).toBe(94);
  expect(book.at("Stok", "D6").value).toBe(186);
  await expectSameAsSaved(book, ["Stok", "Rekap"]);
});

test("a formula that looked at it through a name is marked as waiting for Excel", async () => {
  const named: SheetXml = { name: "Rekap", rows: `<row r="1">${sum("A1", "SUM(Pemakaian)", 90)}</row>` };
  const book = (grid = await openBytes(
    await xlsxFile({ sheets: [STOCK, named], definedNames: { Pemakaian: "Stok!$B$2:$B$4" } }),
  ));
  await book.arrange({ do: "delete", sheet: "Stok" });
  expect([book.at("Rekap", "A1").value, book.waiting()]).toEqual([90, 1]);
  await book.undo();
  expect([book.at("Rekap", "A1").value, book.waiting()]).toEqual([90, 0]);
});

test("what cannot be done is refused, and nothing changes", async () => {
  const book = await open();
  const base = book.base();
  expect(await book.arrange({ do: "rename", sheet: "Stok", name: "REKAP" })).toBe("NAME_TAKEN");
  expect(book.sheets()).toEqual(["Stok", "Rekap"]);
  expect(book.base()).toBe(base);
});

test("rows come and go on a sheet that was just copied, and on one with another name", async () => {
  const book = await open();
  await book.arrange({ do: "copy", sheet: "Stok", name: "Salinan", before: "Stok" });
  await book.shift("Salinan", { axis: "rows", kind: "insert", at: 2, count: 1 });
  await book.type("Salinan", 2, 1, 5);
  expect(book.at("Salinan", "B7").value).toBe(95);
  await book.arrange({ do: "rename", sheet: "Stok", name: "Lama" });
  await book.shift("Lama", { axis: "rows", kind: "delete", at: 2, count: 1 });
  expect(book.at("Rekap", "A1")).toEqual({ value: 60, formula: "SUM(Lama!B2:B3)" });
  await savedBytes(book);
  await expectSameAsSaved(book, ["Salinan", "Lama", "Rekap"]);
  for (let n = 0; n < 5; n++) await book.undo();
  expect(book.sheets()).toEqual(["Stok", "Rekap"]);
  expect(book.changes()).toEqual([]);
});

test("a sum over a name follows the name to another sheet name, and to other columns", async () => {
  const bytes = await xlsxFile({
    sheets: [
      {
        name: "Stok",
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><f>SUM(Rentang)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      },
    ],
    definedNames: { Rentang: "OFFSET(Stok!$A$1,0,0,COUNTA(Stok!$A$1:$A$9),1)" },
  });
  const opened = (grid = await openBytes(bytes));
  await opened.type("Stok", 1, 0, 5);
  expect(opened.at("Stok", "D1").value).toBe(6);
  expect(await opened.arrange({ do: "rename", sheet: "Stok", name: "Kartu" })).toBeUndefined();
  await opened.type("Kartu", 1, 0, 7);
  expect(opened.at("Kartu", "D1").value).toBe(8);
  expect(await opened.shift("Kartu", { axis: "columns", kind: "insert", at: 0, count: 1 })).toBeUndefined();
  await opened.type("Kartu", 1, 1, 9);
  expect(opened.at("Kartu", "E1").value).toBe(10);
  await expectSameAsSaved(opened, ["Kartu"]);
});

test("a copied sheet's own name takes nothing from the name of the whole book", async () => {
  const bytes = await xlsxFile({
    sheets: [
      {
        name: "Stok",
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><f>SUM(Pakai)</f><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      },
      { name: "Rekap", rows: '<row r="1"><c r="A1"><f>SUM(Pakai)</f><v>3</v></c></row>' },
    ],
    definedNames: { Pakai: "Stok!$A$1:$A$9" },
  });
  const opened = (grid = await openBytes(bytes));
  expect(await opened.arrange({ do: "copy", sheet: "Stok", name: "Salinan", before: "Rekap" })).toBeUndefined();
  await opened.type("Stok", 1, 0, 5);
  expect(opened.at("Rekap", "A1").value).toBe(6);
  expect(opened.at("Stok", "D1").value).toBe(6);
  // The grid does not know the name of the copy: its sum says that it waits.
  await opened.type("Salinan", 1, 0, 9);
  expect(opened.at("Salinan", "D1").value).toBe(3);
  expect(opened.isWaiting("Salinan", "D1")).toBe(true);
  expect([opened.at("Rekap", "A1").value, opened.isWaiting("Rekap", "A1")]).toEqual([6, false]);
  await expectSameAsSaved(opened, ["Stok", "Salinan", "Rekap"]);
});

test("a name that only another sheet has gives nothing, as in Excel", async () => {
  const bytes = await xlsxFile({
    sheets: [
      { name: "Stok", rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' },
      {
        name: "Rekap",
        rows: '<row r="1"><c r="A1" t="e"><f>SUM(Pakai)</f><v>#NAME?</v></c></row>',
      },
    ],
    definedNames: { 'Pakai" localSheetId="0': "Stok!$A$1:$A$9" },
  });
  const opened = (grid = await openBytes(bytes));
  await opened.type("Stok", 1, 0, 5);
  expect(opened.at("Rekap", "A1").value).toEqual({ error: "#NAME?" });
  await opened.type("Stok", 3, 2, "x");
  expect(opened.isWaiting("Rekap", "A1")).toBe(true);
});
