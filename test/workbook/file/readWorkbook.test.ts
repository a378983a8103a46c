import type { FileSheet } from "../../../src/workbook/file/workbookFile";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { xlsxFile, type SheetXml, type WorkbookXml } from "./xlsxFile";

async function sheetsOf(workbook: WorkbookXml): Promise<readonly FileSheet[]> {
  const read = await readWorkbook(await xlsxFile(workbook));
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets;
}

async function sheetOf(
  rows: string,
  workbook: Omit<WorkbookXml, "sheets"> = {},
  sheet: Partial<SheetXml> = {},
): Promise<FileSheet> {
  return (await sheetsOf({ ...workbook, sheets: [{ name: "Data", rows, ...sheet }] }))[0] as FileSheet;
}

const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;

describe("values", () => {
  test("numbers stay numbers, also dates, with their number format", async () => {
    const sheet = await sheetOf(
      row('<c r="A1" s="1"><v>45884</v></c>', '<c r="B1" s="2"><v>0.25</v></c>', '<c r="C1"><v>1E3</v></c>'),
      { formats: [0, 14, "0.00%"] },
    );
    expect(sheet.cells).toEqual([[45884, 0.25, 1000]]);
    expect([0, 1, 2].map((column) => sheet.numberFormat(0, column))).toEqual(["m/d/yyyy", "0.00%", undefined]);
  });

  test("texts are complete: shared, rich, inline, with line breaks and spaces, without phonetic guides", async () => {
    const sheet = await sheetOf(
      row(
        '<c r="A1" t="s"><v>0</v></c>',
        '<c r="B1" t="s"><v>1</v></c>',
        '<c r="C1" t="inlineStr"><is><r><t>Sisa </t></r><r><t>lalu</t></r></is></c>',
        '<c r="D1" t="s"><v>2</v></c>',
        '<c r="E1" t="s"><v>3</v></c>',
      ),
      {
        strings: [
          "<t>4.091</t>",
          '<r><t xml:space="preserve">WAJIB </t></r><r><rPr><b/></rPr><t>KTP</t></r>',
          "<t>a_x000D_\nb &amp; c&#160;d</t>",
          '<t>東</t><rPh sb="0" eb="1"><t>ひがし</t></rPh>',
        ],
      },
    );
    expect(sheet.cells).toEqual([["4.091", "WAJIB KTP", "Sisa lalu", "a\r\nb & c\u00a0d", "東"]]);
  });

  test("truth values, errors, formula texts and ISO days are distinguished", async () => {
    const sheet = await sheetOf(
      row(
        '<c r="A1" t="b"><v>1</v></c>',
        '<c r="B1" t="e"><v>#REF!</v></c>',
        '<c r="C1" t="str"><f>"4"&amp;"5"</f><v>45</v></c>',
        '<c r="D1" t="d"><v>2023-11-13</v></c>',
        '<c r="E1" t="str"><f>""</f><v></v></c>',
      ),
    );
    expect(sheet.cells).toEqual([[true, { error: "#REF!" }, "45", 45243, ""]]);
    expect(sheet.formula(0, 2)).toBe('"4"&"5"');
  });

  test("days counted from 1904 become Excel's usual serials; other numbers stay", async () => {
    const sheet = await sheetOf(
      row(
        '<c r="A1" s="1"><v>43781</v></c>',
        '<c r="B1"><v>43781</v></c>',
        '<c r="C1" s="2"><v>0.5</v></c>',
        '<c r="D1" s="3"><v>43781</v></c>',
      ),
      { formats: [0, 14, 20, 'dd" Mei "yyyy'], date1904: true },
    );
    expect(sheet.cells).toEqual([[45243, 43781, 0.5, 45243]]);
  });
});

describe("positions of cells", () => {
  test("rows and cells may be missing, and need no address", async () => {
    const sheet = await sheetOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(sheet.cells).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
  });

  test("formatted blank cells and a dimension of the whole sheet add no rows", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="A1048576" s="1"/></row>',
      { formats: [0, 14] },
      { before: '<dimension ref="A1:XFD1048576"/>' },
    );
    expect(sheet.cells).toEqual([[1]]);
  });

  test("the last row and the last column are read", async () => {
    const sheet = await sheetOf('<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>');
    expect(sheet.cells).toHaveLength(1_048_576);
    expect(sheet.cells[1_048_575]?.[16_383]).toBe(7);
  });

  test("merges, hidden rows, hidden columns and tables are known", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/>',
      {},
      {
        before: '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
        tables: [
          'name="Kartu" displayName="Kartu" ref="A1:C9" totalsRowCount="1">',
          'name="Tanpa" displayName="Tanpa" ref="E1:F9" headerRowCount="0">',
        ],
      },
    );
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect([...sheet.hiddenRows]).toEqual([2]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
    expect(sheet.tables).toEqual([
      { name: "Kartu", area: { row: 0, column: 0, rows: 9, columns: 3 }, headerRow: true, totalRow: true },
      { name: "Tanpa", area: { row: 0, column: 4, rows: 9, columns: 2 }, headerRow: false, totalRow: false },
    ]);
  });
});

describe("formulas", () => {
  test("a formula without a cached value leaves a blank cell that is known to hold one", async () => {
    const sheet = await sheetOf(row('<c r="A1"><v>1</v></c>', '<c r="B1"><f>A1*2</f></c>'));
    expect(sheet.cells).toEqual([[1, null]]);
    expect([sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual([undefined, "A1*2"]);
    expect([sheet.isUncalculated(0, 0), sheet.isUncalculated(0, 1)]).toEqual([false, true]);
  });

  test("a formula whose result is an empty text has been calculated", async () => {
    const sheet = await sheetOf(row('<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c>'));
    expect(sheet.isUncalculated(0, 0)).toBe(false);
  });

  test("a shared formula is written out where it was copied to", async () => {
    const sheet = await sheetOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1+$B$1+SUM(A$1:A1)&amp;"A1"</f><v>3</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>9</v></c></row>',
    );
    expect(sheet.formula(2, 2)).toBe('A3+$B$1+SUM(A$1:A3)&"A1"');
    expect(sheet.cells[2]?.[2]).toBe(9);
  });

  test("every cell of an array formula's area holds that formula", async () => {
    const sheet = await sheetOf(
      row('<c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c>') + '<row r="2"><c r="A2"><v>2</v></c></row>',
    );
    expect([sheet.formula(0, 0), sheet.formula(1, 0), sheet.formula(2, 0)]).toEqual([
      "ROW(1:2)",
      "ROW(1:2)",
      undefined,
    ]);
  });

  test("a call of ours is read as stored", async () => {
    const sheet = await sheetOf(row('<c r="A1"><f>_xldudf_DUKCAPIL_REKAM_SISA(1,2)</f><v>1</v></c>'));
    expect(sheet.formula(0, 0)).toBe("_xldudf_DUKCAPIL_REKAM_SISA(1,2)");
  });
});

describe("workbooks", () => {
  test("sheets come in tab order, hidden ones marked", async () => {
    const one = row('<c r="A1"><v>1</v></c>');
    const sheets = await sheetsOf({
      sheets: [
        { name: "It's 'ok' & <b>", rows: one },
        { name: "Lama", rows: one, state: "hidden" },
        { name: "Rahasia", rows: one, state: "veryHidden" },
      ],
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["It's 'ok' & <b>", "visible"],
      ["Lama", "hidden"],
      ["Rahasia", "veryHidden"],
    ]);
  });

  test("a workbook without styles and shared strings is read", async () => {
    const sheet = await sheetOf(row('<c r="A1" s="4"><v>1</v></c>'), {
      parts: { "xl/styles.xml": null, "xl/sharedStrings.xml": null },
    });
    expect(sheet.cells).toEqual([[1]]);
  });

  test("element names with a prefix, UTF-16 and part names in other case make no difference", async () => {
    const xml =
      '\ufeff<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>ya</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = await sheetOf("", {
      parts: { "xl/worksheets/sheet1.xml": null, "xl/Worksheets/Sheet1.xml": Buffer.from(xml, "utf16le") },
    });
    expect(sheet.cells).toEqual([["ya"]]);
  });
});
