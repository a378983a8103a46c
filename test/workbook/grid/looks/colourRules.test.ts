import { xlsxFile } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { openBytes } from "../structure/sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STYLES = `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/></cellXfs><dxfs><dxf><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></dxf></dxfs></styleSheet>`;
const RED = "#ff0000";

const row = (r: number, cells: readonly (number | string | boolean | null)[]) =>
  `<row r="${r}">${cells.map((value, column) => cell(`${"ABCDE"[column]}${r}`, value)).join("")}</row>`;

function cell(at: string, value: number | string | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (value.startsWith("#")) return `<c r="${at}" t="e"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

const open = async (rows: string, rules: string) => {
  const sheets = [{ name: "Stok", rows, after: rules }];
  grid = await openBytes(await xlsxFile({ sheets, parts: { "xl/styles.xml": STYLES } }));
  return grid;
};

const rule = (area: string, attributes: string, ...formulas: readonly string[]) =>
  `<conditionalFormatting sqref="${area}"><cfRule ${attributes} dxfId="0" priority="1">${formulas
    .map((formula) => `<formula>${formula}</formula>`)
    .join("")}</cfRule></conditionalFormatting>`;

/** The cells of column A, numbered from 1, that are red. */
async function red(sheet: Headless, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let r = 1; r <= count; r++) if ((await sheet.fill("Stok", `A${r}`)) === RED) found.push(r);
  return found;
}

const CELLS = [12, "rusak", "RUSAK berat", null, true, -3, "12", "Hilang", 0.5, 12, "#N/A"] as const;

/** Which of the cells above Excel colours. */
const CASES: readonly (readonly [attributes: string, formulas: readonly string[], coloured: readonly number[]])[] = [
  ['type="expression"', ['A1="rusak"'], [2]],
  ['type="expression"', ['OR(A1="rusak",A1="HILANG")'], [2, 8]],
  ['type="expression"', ["A1"], [1, 5, 6, 9, 10]],
  ['type="expression"', ["COUNTIF($A$1:$A$6,A1)-1"], [4, 8, 9, 11]],
  ['type="expression"', ["ISBLANK(A1)"], [4]],
  ['type="cellIs" operator="lessThan"', ["1"], [4, 6, 9]],
  ['type="cellIs" operator="between"', ["-3", "1"], [4, 6, 9]],
  ['type="cellIs" operator="equal"', ['"RUSAK"'], [2]],
  ['type="containsText" operator="containsText" text="rusak"', ['NOT(ISERROR(SEARCH("rusak",A1)))'], [2, 3]],
  [
    'type="notContainsText" operator="notContains" text="rusak"',
    ['ISERROR(SEARCH("rusak",A1))'],
    [1, 4, 5, 6, 7, 8, 9, 10, 11],
  ],
  ['type="beginsWith" operator="beginsWith" text="rusak"', ['LEFT(A1,LEN("rusak"))="rusak"'], [2, 3]],
  ['type="endsWith" operator="endsWith" text="BERAT"', ['RIGHT(A1,LEN("BERAT"))="BERAT"'], [3]],
  ['type="containsBlanks"', ["LEN(TRIM(A1))=0"], [4]],
  ['type="containsErrors"', [], [11]],
  ['type="containsText" operator="containsText" text="rusak"', [], [2, 3]],
  ['type="notContainsText" operator="notContains" text="RUSAK"', [], [1, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['type="beginsWith" operator="beginsWith" text="rusak"', [], [2, 3]],
  ['type="endsWith" operator="endsWith" text="BERAT"', [], [3]],
  ['type="notContainsBlanks"', [], [1, 2, 3, 5, 6, 7, 8, 9, 10]],
  ['type="timePeriod" timePeriod="today"', ["FLOOR(A1,1)=TODAY()"], []],
  ['type="aboveAverage"', [], [1, 10]],
  ['type="aboveAverage" aboveAverage="0"', [], [6, 9]],
];

it.each(CASES)("%s %j colours %j", async (attributes, formulas, coloured) => {
  const rows = CELLS.map((value, index) => row(index + 1, [value])).join("");
  const sheet = await open(rows, rule("A1:A11", attributes, ...formulas));
  expect(await red(sheet, CELLS.length)).toEqual(coloured);
});

const LONG = Array.from({ length: 200 }, (_row, index) => row(index + 1, [index + 1, "tutup"])).join("");

it("calculates what is looked at, and nothing else", async () => {
  const sheet = await open(LONG, rule("A1:A3000", 'type="expression"', "MOD(A1,10)=0"));
  expect(sheet.ruleCells()).toBe(0);
  expect(await sheet.fill("Stok", "A10")).toBe(RED);
  expect(sheet.ruleCells()).toBe(64);
  expect(await sheet.fill("Stok", "A11")).toBeUndefined();
  expect(await sheet.fill("Stok", "A64")).toBeUndefined();
  expect(sheet.ruleCells()).toBe(64);
  // The rule's first cell comes with each part.
  expect(await sheet.fill("Stok", "A70")).toBe(RED);
  expect(sheet.ruleCells()).toBe(64 + 65);
  expect(await sheet.fill("Stok", "A200")).toBe(RED);
});

it("follows a change of a cell outside its area", async () => {
  const sheet = await open(LONG, rule("A5:A3000", 'type="expression"', "$A5&gt;$B$1"));
  expect(await sheet.fill("Stok", "A150")).toBeUndefined();
  await sheet.put("Stok", { B1: 140 });
  expect(await sheet.fill("Stok", "A150")).toBe(RED);
  expect(await sheet.fill("Stok", "A140")).toBeUndefined();
  await sheet.put("Stok", { A140: 141 });
  expect(await sheet.fill("Stok", "A140")).toBe(RED);
});

it("is written for the first cell of several areas", async () => {
  const sheet = await open(LONG, rule("B3:B9 A100:A180", 'type="expression"', "AND(ISNUMBER(B3),B3&gt;150)"));
  expect(await sheet.fill("Stok", "A150")).toBeUndefined();
  expect(await sheet.fill("Stok", "A151")).toBe(RED);
  expect(await sheet.fill("Stok", "B3")).toBeUndefined();
});

it("moves with inserted rows", async () => {
  const sheet = await open(LONG, rule("A5:A180", 'type="expression"', "A5=100"));
  expect(await sheet.fill("Stok", "A100")).toBe(RED);
  await sheet.shift("Stok", { axis: "rows", kind: "insert", at: 50, count: 2 });
  expect(await sheet.fill("Stok", "A100")).toBeUndefined();
  expect(await sheet.fill("Stok", "A102")).toBe(RED);
});
