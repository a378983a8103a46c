import ExcelJS from "exceljs";
import { templateBook, type Copy } from "../../src/catalogue/template/book";
import type { TemplateCell } from "../../src/catalogue/template/model";
import { isCellError, type Cell, type CellError } from "../../src/core/cells/cell";
import { writeTemplate, writeWithoutCharts } from "../../src/template/writeTemplate";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { faultsOf, partsOf, type Parts } from "./soundness";

const copies: readonly Copy[] = ["contoh", "kosong"];

describe.each(copies)("the file of the copy %s", (copy) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeTemplate(copy);
  });

  test("is sound: parts, relationships, markup, tables, names, formulas and texts", async () => {
    expect(faultsOf(await partsOf(bytes))).toEqual([]);
  });

  test("has the same bytes a second time", async () => {
    expect(Buffer.from(await writeTemplate(copy)).equals(bytes)).toBe(true);
  });

  test("our own reader finds every cell, formula, format, merge and table of the model", async () => {
    const read = await readWorkbook(bytes);
    if (isFileFailure(read)) throw new Error(read.failure);
    const { sheets } = templateBook(copy);
    expect(read.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
    sheets.forEach((sheet, index) => {
      const found = read.sheets[index];
      if (!found) throw new Error(sheet.name);
      expect(found.merges).toEqual(expect.arrayContaining([...sheet.merges]));
      expect(found.tables.map(({ name, area }) => ({ name, area }))).toEqual(
        sheet.tables.map(({ name, area }) => ({ name, area })),
      );
      const differences = sheet.cells.flatMap((row, r) =>
        Array.from(row, (cell, c) => ({ cell, r, c })).filter(({ cell, c }) => {
          if (!cell) return false;
          const formula = cell.opens === undefined ? cell.formula : found.formula(r, c);
          const same = JSON.stringify(found.cells[r]?.[c] ?? null) === JSON.stringify(cell.value ?? null);
          if (!same || found.formula(r, c) !== formula) return true;
          const isFilled = cell.value !== null && cell.value !== undefined;
          return isFilled && (found.numberFormat(r, c) ?? "General") !== (cell.format ?? "General");
        }),
      );
      expect(differences).toEqual([]);
    });
  });

  test("exceljs, which wrote none of it, reads it without loss", async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as never);
    for (const sheet of templateBook(copy).sheets) {
      const target = workbook.getWorksheet(sheet.name);
      if (!target) throw new Error(sheet.name);
      const lost = sheet.cells.flatMap((row, r) =>
        Array.from(row, (cell, c) => ({ cell, found: target.getCell(r + 1, c + 1).value })).filter(
          ({ cell, found }) => cell && !isKept(cell, found),
        ),
      );
      expect(lost).toEqual([]);
      expect(target.getTables().length).toBe(sheet.tables.length);
    }
  });
});

/** The library drops a formula's result if it is 0; the file has it. */
function isKept({ value, formula }: TemplateCell, found: ExcelJS.CellValue): boolean {
  if (typeof found !== "object" || found === null || !("formula" in found)) return plainOf(found) === plainOf(value);
  const known = found.result === undefined && value === 0;
  return (formula === undefined || found.formula === formula) && (known || plainOf(found.result) === plainOf(value));
}

/** A value as both sides have it: the library turns numbers in date formats into dates. */
function plainOf(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return String(Math.round(value.getTime() / 86_400_000 + 25569));
  return isCellError(value as Cell) ? (value as CellError).error : String(value);
}

test.each(["contoh", "kosong"] as const)(
  "%s without charts is sound, holds every sheet and no drawing",
  async (copy) => {
    const [whole, bare] = [await partsOf(await writeTemplate(copy)), await partsOf(await writeWithoutCharts(copy))];
    expect(faultsOf(bare)).toEqual([]);
    expect([...bare.keys()].filter((name) => /chart|drawing/i.test(name))).toEqual([]);
    const sheets = (parts: Parts) => [...parts.keys()].filter((name) => name.startsWith("xl/worksheets/sheet"));
    expect(sheets(bare)).toEqual(sheets(whole));
  },
);

describe("faults are found", () => {
  let sound: Parts;
  beforeAll(async () => {
    sound = await partsOf(await writeTemplate("contoh"));
  });
  const broken = (part: string, change: (text: string) => string | undefined) => {
    const parts = new Map(sound);
    const text = change(parts.get(part) ?? "");
    if (text === undefined) parts.delete(part);
    else parts.set(part, text);
    return faultsOf(parts).join("\n");
  };

  test.each<[string, string, (text: string) => string | undefined, string]>([
    ["a part that is gone", "xl/charts/chart1.xml", () => undefined, "leads to xl/charts/chart1.xml"],
    ["markup that is cut", "xl/charts/chart1.xml", (text) => text.slice(0, -5), "xl/charts/chart1.xml: "],
    [
      "a type that is missing",
      "[Content_Types].xml",
      (text) => text.replace("/xl/charts/chart2.xml", "/x.xml"),
      "no content type",
    ],
    [
      "a header that is another",
      "xl/tables/table1.xml",
      (text) => text.replace('name="Dipakai"', 'name="Pakai"'),
      "stands under the header",
    ],
    [
      "a table that reaches too far",
      "xl/tables/table1.xml",
      (text) => text.replace(/ref="A4:K/g, 'ref="A4:L'),
      "columns in an area of",
    ],
    [
      "a name that nobody defines",
      "xl/workbook.xml",
      (text) => text.replace('name="Stok_Akhir"', 'name="Stok_Lain"'),
      "nothing is called Stok_Akhir",
    ],
    [
      "a sheet that is not there",
      "xl/workbook.xml",
      (text) => text.replace("'Kartu Stok'!$A$5", "'Kartu Lain'!$A$5"),
      "there is no sheet Kartu Lain",
    ],
    [
      "a formula that refers to nothing",
      "xl/worksheets/sheet2.xml",
      (text) => text.replace("MAX(Stok_Tanggal)", "MAX(#REF!)"),
      "refers to nothing",
    ],
    [
      "a text that is not there",
      "xl/worksheets/sheet1.xml",
      (text) => text.replace(/t="s"><v>\d+</, 't="s"><v>99999<'),
      "there is no text 99999",
    ],
    [
      "a drawing without its relationship",
      "xl/worksheets/_rels/sheet3.xml.rels",
      (text) => text.replace(/Id="rId\d+"/, 'Id="rId77"'),
      "which is no relationship",
    ],
  ])("%s", (_what, part, change, says) => {
    expect(broken(part, change)).toContain(says);
  });
});
