import { parseArea, type Area } from "../../../../src/core/cells/area";
import { xlsxFile, type WorkbookXml } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { expectSameAsSaved, held, openBytes } from "../structure/sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const formula = (at: string, text: string, value: number) => `<c r="${at}"><f>${text}</f><v>${value}</v></c>`;
const row = (r: number, ...cells: readonly string[]) => `<row r="${r}">${cells.join("")}</row>`;

const ROWS = [
  row(1, number("A1", 1), number("B1", 10)),
  row(2, number("A2", 2), formula("B2", "A1+A2", 3)),
  row(3, number("A3", 3), formula("B3", "SUM(A1:A3)", 6)),
  row(5, number("D5", 5), number("E5", 6)),
].join("");
const RECAP = row(1, formula("A1", "Stok!D5*2", 10), formula("B1", "SUM(Stok!D5:E5)", 11));
const SHEETS = ["Stok", "Rekap"];

const open = async (after = "", more: Partial<WorkbookXml> = {}) =>
  (grid = await openBytes(
    await xlsxFile({
      sheets: [
        { name: "Stok", rows: ROWS, after },
        { name: "Rekap", rows: RECAP },
      ],
      ...more,
    }),
  ));
const placed = (text: string) => {
  const [sheet = "", address = ""] = text.split("!");
  return { sheet, area: parseArea(address) as Area };
};
const cut = (book: Headless, from: string, to: string) => book.cut(placed(from), placed(to));

test("formulas on all sheets follow cut cells, the saved file holds them, and one step takes it back", async () => {
  const book = await open();
  const before = held(book, SHEETS);
  expect(await cut(book, "Stok!D5:E5", "Stok!D8:E8")).toBeUndefined();
  expect(book.at("Rekap", "A1")).toEqual({ value: 10, formula: "Stok!D8*2" });
  expect(book.at("Rekap", "B1")).toEqual({ value: 11, formula: "SUM(Stok!D8:E8)" });
  await expectSameAsSaved(book, SHEETS);
  await book.undo();
  expect(held(book, SHEETS)).toEqual(before);
  expect(book.changes()).toEqual([]);
});

test("cut cells go to another sheet with the formulas that look at them, and their own look back", async () => {
  const book = await open();
  expect(await cut(book, "Stok!D5:E5", "Rekap!D9:E9")).toBeUndefined();
  expect(await cut(book, "Stok!B2", "Rekap!C3")).toBeUndefined();
  expect(book.at("Rekap", "C3")).toEqual({ value: 3, formula: "Stok!A1+Stok!A2" });
  expect(book.at("Rekap", "B1").value).toBe(11);
  expect(book.at("Rekap", "A1").formula).toMatch(/^(Rekap!)?D9\*2$/);
  await expectSameAsSaved(book, SHEETS);
});

test.each([
  ["the last cell of a sum", "Stok!A3", "Stok!A5"],
  ["the first cell of a sum", "Stok!A1", "Stok!C1"],
  ["onto a cell that a formula looks at", "Stok!B1", "Stok!A1"],
  ["onto the end of a sum", "Stok!E5", "Stok!A3"],
])("%s is not moved: Excel would change the formula", async (_what, from, to) => {
  const book = await open();
  const before = held(book, SHEETS);
  expect(await cut(book, from, to)).toBe("MOVE");
  expect(held(book, SHEETS)).toEqual(before);
});

test("a cell in the middle of a sum is moved, and the sum does without it", async () => {
  const book = await open();
  expect(await cut(book, "Stok!A2", "Stok!C8")).toBeUndefined();
  expect(book.at("Stok", "B3")).toEqual({ value: 4, formula: "SUM(A1:A3)" });
  expect(book.at("Stok", "B2")).toEqual({ value: 3, formula: "A1+C8" });
});

const RULE = (inside: string) =>
  `<dataValidations count="1"><dataValidation type="whole" sqref="A1:A9">${inside}</dataValidation></dataValidations>`;
const COLOUR = (inside: string) =>
  `<conditionalFormatting sqref="A1:A9"><cfRule type="expression" priority="1"><formula>${inside}</formula></cfRule></conditionalFormatting>`;

test.each([
  ["an input rule", RULE("<formula1>$D$5</formula1>"), {}, "MOVE"],
  ["a conditional format", COLOUR("$A1&gt;$D$5"), {}, undefined],
  ["a conditional format of certain cells", COLOUR("$E$5&gt;$D$5"), {}, "MOVE"],
  ["a name", "", { definedNames: { Batas: "Stok!$D$5" } }, "MOVE"],
  ["a link in it", '<hyperlinks><hyperlink ref="D5" location="Rekap!A1"/></hyperlinks>', {}, "MOVE"],
  ["a filter whose header it is in", '<autoFilter ref="D5:E9"/>', {}, "MOVE"],
  ["a filter over it", '<autoFilter ref="D4:E9"/>', {}, undefined],
])("%s decides whether D5 is moved", async (_what, after, more, refused) => {
  const book = await open(after, more);
  expect(await cut(book, "Stok!D5:E5", "Stok!D8:E8")).toBe(refused);
});

test("merged cells are moved whole, on their sheet", async () => {
  const book = await open('<mergeCells count="1"><mergeCell ref="D5:D6"/></mergeCells>');
  expect(await cut(book, "Stok!D5:E5", "Stok!D8:E8")).toBe("MOVE");
  expect(await cut(book, "Stok!D5:E6", "Rekap!D8:E9")).toBe("MOVE");
  expect(await cut(book, "Stok!D5:E6", "Stok!D8:E9")).toBeUndefined();
  await expectSameAsSaved(book, SHEETS);
});

test("a formula that others come in place of holds nothing back", async () => {
  const book = await open();
  expect(await cut(book, "Stok!D5:E5", "Stok!B3:C3")).toBeUndefined();
  expect(await cut(book, "Stok!B1", "Stok!A3")).toBeUndefined();
  await expectSameAsSaved(book, SHEETS);
});
