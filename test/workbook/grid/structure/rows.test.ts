import type { Headless } from "../headless/headless";
import { xlsxFile, type SheetXml } from "../../file/xlsxFile";
import { expectSameAsSaved, held, openBytes } from "./sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const sum = (at: string, formula: string, value: number) => `<c r="${at}"><f>${formula}</f><v>${value}</v></c>`;
const row = (r: number, ...cells: readonly string[]) => `<row r="${r}">${cells.join("")}</row>`;

const STOCK: SheetXml = {
  name: "Stok",
  before:
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>',
  rows: [
    row(1, '<c r="A1" t="inlineStr"><is><t>hari</t></is></c>', '<c r="B1" t="inlineStr"><is><t>pakai</t></is></c>'),
    ...[2, 3, 4, 5, 6].map((r) =>
      row(r, number(`A${r}`, r - 1), number(`B${r}`, r * 10), sum(`C${r}`, `B${r}*2`, r * 20)),
    ),
    row(7, sum("B7", "SUM(B2:B6)", 200), sum("C7", "SUM(C2:C6)", 400)),
    row(9, sum("B9", "COUNT(B$2:B6)", 5)),
  ].join(""),
  after:
    '<mergeCells count="1"><mergeCell ref="E4:F5"/></mergeCells>' +
    '<conditionalFormatting sqref="B2:B6"><cfRule type="expression" priority="1"><formula>$B2&gt;30</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B6"><formula1>0</formula1><formula2>$B$7</formula2></dataValidation></dataValidations>',
};
const RECAP: SheetXml = {
  name: "Rekap",
  rows: row(1, sum("A1", "SUM(Stok!B2:B6)", 200), sum("B1", "Stok!B4", 40), sum("C1", "SUM(A1:B1)", 240)),
};
const SHEETS = ["Stok", "Rekap"];
const open = async () => (grid = await openBytes(await xlsxFile({ sheets: [STOCK, RECAP] })));

const rows = (kind: "insert" | "delete", first: number, count = 1) =>
  ({ axis: "rows", kind, at: first - 1, count }) as const;

test("a row comes: the grid is what the saved file is, and one step takes it back", async () => {
  const stock = await open();
  const before = held(stock, SHEETS);
  expect(await stock.shift("Stok", rows("insert", 4))).toBeUndefined();
  expect(stock.at("Stok", "B8")).toEqual({ value: 200, formula: "SUM(B2:B7)" });
  expect(stock.at("Rekap", "B1")).toEqual({ value: 40, formula: "Stok!B5" });
  await expectSameAsSaved(stock, SHEETS);
  const after = held(stock, SHEETS);
  await stock.undo();
  expect(held(stock, SHEETS)).toEqual(before);
  expect(stock.changes()).toEqual([]);
  await stock.redo();
  expect(held(stock, SHEETS)).toEqual(after);
  await expectSameAsSaved(stock, SHEETS);
});

test("a figure in the new row counts, is saved, and is taken back on its own", async () => {
  const stock = await open();
  await stock.shift("Stok", rows("insert", 4));
  await stock.put("Stok", { B4: 5, C4: "=B4*2" });
  expect([stock.at("Stok", "B8").value, stock.at("Stok", "C8").value]).toEqual([205, 410]);
  expect(stock.at("Rekap", "C1").value).toBe(245);
  await expectSameAsSaved(stock, SHEETS);
});

test("a row goes: sums follow, and what named it says so", async () => {
  const stock = await open();
  const before = held(stock, SHEETS);
  await stock.put("Stok", { B6: 1000 });
  expect(await stock.shift("Stok", rows("delete", 4))).toBeUndefined();
  expect(stock.at("Stok", "B6")).toEqual({ value: 1100, formula: "SUM(B2:B5)" });
  expect(stock.at("Stok", "B8")).toEqual({ value: 4, formula: "COUNT(B$2:B5)" });
  expect(stock.at("Rekap", "B1")).toEqual({ value: { error: "#REF!" }, formula: "Stok!#REF!" });
  await expectSameAsSaved(stock, SHEETS);
  await stock.undo();
  expect(stock.at("Rekap", "B1")).toEqual({ value: 40, formula: "Stok!B4" });
  expect(stock.at("Stok", "B7").value).toBe(1140);
  await expectSameAsSaved(stock, SHEETS);
  await stock.put("Stok", { B6: 60 });
  expect(held(stock, SHEETS)).toEqual(before);
  expect(stock.changes()).toEqual([]);
});

test("what cannot be done to the file is not done to the grid", async () => {
  const bytes = await xlsxFile({
    sheets: [{ name: "Stok", rows: row(1, '<c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>0</v></c>') }],
  });
  const stock = (grid = await openBytes(bytes));
  const before = held(stock, ["Stok"]);
  expect(await stock.shift("Stok", rows("insert", 2))).toBe("ARRAY_FORMULA");
  expect(held(stock, ["Stok"])).toEqual(before);
  expect([stock.base() === bytes, stock.changes()]).toEqual([true, []]);
});

test("a formula that waits for Excel shows its result again when the row that it looked at comes back", async () => {
  const waits = sum("B5", "SUM(A1:A3)+[1]Lain!$A$1", 106);
  const cells = [row(1, number("A1", 1)), row(2, number("A2", 2)), row(3, number("A3", 3)), row(5, waits)];
  const file = await xlsxFile({ sheets: [{ name: "Stok", rows: [...cells, row(6, sum("C6", "B5", 106))].join("") }] });
  const stock = (grid = await openBytes(file));
  const before = held(stock, ["Stok"]);
  await stock.shift("Stok", rows("delete", 2));
  await stock.shift("Stok", rows("delete", 4));
  expect(stock.at("Stok", "C4").value).toEqual({ error: "#REF!" });
  await stock.undo();
  expect(stock.at("Stok", "C5")).toEqual({ value: 106, formula: "B4" });
  await stock.undo();
  expect(held(stock, ["Stok"])).toEqual(before);
});

test("a formula that takes the cell in its own row waits for Excel when rows above that cell go", async () => {
  const cells = [2, 3, 4, 5].map((r) => row(r, number(`F${r}`, r * 10))).join("");
  const stock = (grid = await openBytes(
    await xlsxFile({
      sheets: [
        { name: "Stok", rows: cells },
        { name: "Rekap", rows: row(4, sum("B4", "Stok!F:F", 40)) },
      ],
    }),
  ));
  await stock.shift("Stok", rows("delete", 2));
  expect(stock.at("Rekap", "B4").value).toBe(40);
  expect(stock.isWaiting("Rekap", "B4")).toBe(true);
});
