import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readAny } from "../../../../src/workbook/file/readAny";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import type { WorkbookFile } from "../../../../src/workbook/file/workbookFile";
import { asXlsx } from "../../../../src/workbook/file/write/asXlsx";
import { hasLibreOffice } from "../../../libreOffice";
import { throughLibreOffice } from "../../../throughLibreOffice";

async function read(name: string, bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await readAny(name, bytes);
  if (isFileFailure(file)) throw new Error(file.failure);
  return file;
}

/** Blanks at the end of a row are nobody's. */
const trimmed = (row: readonly Cell[]) => row.filter((_, at) => row.slice(at).some((cell) => cell !== null));
const cellsOf = ({ sheets }: WorkbookFile) => sheets.map(({ name, cells }) => [name, cells.map(trimmed)]);
const again = async (bytes: Uint8Array) => read("salinan.xlsx", bytes);

const TEXTS: Readonly<Record<string, string>> = {
  "stok.csv": 'Tanggal;NIK;Sisa;Persen\r\n01/02/2025;"1671012345678901";4.091;95,5%\r\n02/02/2025;0012;-12;\r\n',
  "stok.tsv": "Tanggal\tSisa\n01/02/2025\t12\n",
  "stok.txt": "Tanggal|Sisa\n01/02/2025|12\n02/02/2025|11\n",
};

test.each(Object.entries(TEXTS))("%s comes along as it was read, texts as texts", async (name, text) => {
  const file = await read(name, Buffer.from(text));
  const { bytes, resultsOnly } = await asXlsx(file, "stok");
  expect(resultsOnly).toBe(0);
  expect(cellsOf(await again(bytes))).toEqual(cellsOf(file));
});

const ods = new Uint8Array(readFileSync(join(__dirname, "../../../known/kantor-contoh.ods")));

test("an .ods comes along with its values and formulas", async () => {
  const file = await read("kantor.ods", ods);
  const { bytes } = await asXlsx(file, "kantor");
  const made = await again(bytes);
  expect(cellsOf(made)).toEqual(cellsOf(file));
  expect(made.sheets.map(({ numberFormat }) => numberFormat(1, 0))).toEqual(
    file.sheets.map(({ numberFormat }) => numberFormat(1, 0)),
  );
});

(hasLibreOffice ? test : test.skip)(
  "LibreOffice reads what was made of an .ods as it reads the .ods",
  async () => {
    const file = await read("kantor.ods", ods);
    const { bytes } = await asXlsx(file, "kantor");
    const opened = throughLibreOffice(new Map([["made", bytes]]), "all").get("made") as Uint8Array;
    expect(cellsOf(await again(opened))).toEqual(cellsOf(file));
  },
  120_000,
);

test("formulas that Excel writes otherwise leave their result, and are counted", async () => {
  const formulas: Readonly<Record<number, string>> = {
    0: "SUM(B1:B3)",
    1: "COM.MICROSOFT.CONCAT(A1,A2)",
    2: "NAMAKU*2",
    3: "A1~B1",
    4: "'file:///x.ods'#$Stok!A1",
    5: "IF(A1>0,TRUE,Stok!$B$2)",
    6: 'COUNTIF(B:B,"COM.X")',
  };
  const cells = Object.keys(formulas).map((row) => [Number(row) + 1]);
  const sheet = sheetCells("Stok", cells, { formula: (row) => formulas[row] });
  const { bytes, resultsOnly } = await asXlsx({ sheets: [{ ...sheet, visibility: "visible" }] }, "x");
  const made = await readWorkbook(bytes);
  if (isFileFailure(made)) throw new Error(made.failure);
  expect(made.sheets[0]?.cells).toEqual(cells);
  expect(Object.keys(formulas).map((row) => made.sheets[0]?.formula(Number(row), 0))).toEqual([
    "SUM(B1:B3)",
    undefined,
    undefined,
    undefined,
    undefined,
    "IF(A1>0,TRUE,Stok!$B$2)",
    'COUNTIF(B:B,"COM.X")',
  ]);
  expect(resultsOnly).toBe(4);
});

test("names that Excel does not allow are shortened and told apart", async () => {
  const names = ["Stok [A/B]: 2025?", "x".repeat(40), `${"x".repeat(40)}y`, "", "stok  A B   2025"];
  const sheets = names.map((name) => ({ ...sheetCells(name, [[1]]), visibility: "visible" as const }));
  const { bytes } = await asXlsx({ sheets }, "x");
  const made = await again(bytes);
  expect(new Set(made.sheets.map(({ name }) => name.toLowerCase())).size).toBe(names.length);
  for (const { name } of made.sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(await (await JSZip.loadAsync(bytes)).file("xl/workbook.xml")?.async("string")).toContain("<sheet");
});

test("hidden sheets stay hidden, and a sheet in sight is in front", async () => {
  const shown = (["hidden", "visible", "veryHidden"] as const).map((visibility, i) => ({
    ...sheetCells(`L${i}`, [[1]]),
    visibility,
  }));
  const { bytes } = await asXlsx({ sheets: shown }, "x");
  expect((await again(bytes)).sheets.map(({ visibility }) => visibility)).toEqual(["hidden", "visible", "veryHidden"]);
  expect(await (await JSZip.loadAsync(bytes)).file("xl/workbook.xml")?.async("string")).toContain('activeTab="1"');
  const hidden = shown.map((sheet) => ({ ...sheet, visibility: "hidden" as const }));
  const { bytes: allHidden } = await asXlsx({ sheets: hidden }, "x");
  expect((await again(allHidden)).sheets.map(({ visibility }) => visibility)).not.toContain("hidden");
});
