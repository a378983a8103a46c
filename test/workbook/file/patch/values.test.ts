import { codes, patchRows, put } from "./patching";

const SHEET = "xl/worksheets/sheet1.xml";
const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;

describe("values", () => {
  test("numbers, truth values, errors, texts and blanks replace the old content; nothing else changes", async () => {
    const { sheet, changed, refused } = await patchRows(
      row(...["A", "B", "C", "D", "E", "F"].map((letter) => `<c r="${letter}1" s="1" t="s"><v>0</v></c>`)),
      [
        put("A1", -0.5),
        put("B1", true),
        put("C1", { error: "#DIV/0!" }),
        put("D1", "00123"),
        put("E1", null),
        put("F1", 1e21),
      ],
      { strings: ["<t>lama</t>"], formats: [0, "0.00%"] },
    );
    expect(sheet.cells).toEqual([[-0.5, true, { error: "#DIV/0!" }, "00123", null, 1e21]]);
    expect(sheet.numberFormat(0, 0)).toBe("0.00%");
    expect(changed).toEqual([SHEET]);
    expect(refused).toEqual([]);
  });

  test.each([
    ["a NIK", "1671012345678901"],
    ["what looks like a number", " 4.091 "],
    ["what looks like a formula", "=1+1"],
    ["marks of XML", `<b> & "kutip" ]]> 'x'`],
    ["line breaks of every kind", "a\r\nb\rc\nd\te"],
    ["signs that XML forbids", "\u0000\u0001\u001f\ufffe\uffff"],
    ["text that reads like an escaped sign", "_x000D_ _x00"],
    ["half of a pair", "\ud83d!"],
    ["a whole pair and a non-breaking space", "😀\u00a0x"],
  ])("%s is read back character for character", async (_what, text) => {
    const { sheet } = await patchRows(row('<c r="A1"><v>1</v></c>'), [
      put("A1", text),
      put("B1", text, { formula: `"x"&A2` }),
    ]);
    expect(sheet.cells).toEqual([[text, text]]);
  });

  test("a date keeps the look of its cell, also in workbooks counted from 1904", async () => {
    const cell = '<c r="A1" s="1" cm="0"><v>43000</v></c>';
    for (const date1904 of [false, true]) {
      const { sheet, xml } = await patchRows(row(cell), [put("A1", 45884)], { formats: [0, 14], date1904 });
      expect(sheet.cells).toEqual([[45884]]);
      expect(sheet.numberFormat(0, 0)).toBe("m/d/yyyy");
      expect(xml).toContain(`<v>${date1904 ? 45884 - 1462 : 45884}</v>`);
    }
  });

  test("an ISO day is replaced by a number", async () => {
    const { sheet } = await patchRows(row('<c r="A1" t="d"><v>2023-11-13</v></c>'), [put("A1", 7)]);
    expect(sheet.cells).toEqual([[7]]);
  });

  test("notes about the replaced value are removed, those about the cell stay", async () => {
    const { xml } = await patchRows(
      row('<c r="A1" vm="1" ph="1" t="e"><v>#VALUE!</v><extLst><ext uri="x"/></extLst></c>'),
      [put("A1", 3)],
    );
    expect(xml).toContain('<c r="A1" ph="1"><v>3</v><extLst><ext uri="x"/></extLst></c>');
  });

  test("what a file cannot hold is refused", async () => {
    const { refused, changed } = await patchRows(row('<c r="A1"><v>1</v></c>'), [
      put("A1", NaN),
      put("B1", { error: "#BUSY!" }),
      put("C1", "x".repeat(32_768)),
      { row: 1_048_576, column: 0, value: 1 },
      { row: 0, column: 16_384, value: 1 },
      { row: -1, column: 0, value: 1 },
    ]);
    expect(codes(refused)).toEqual([
      "VALUE_UNSUPPORTED",
      "VALUE_UNSUPPORTED",
      "TEXT_TOO_LONG",
      "OUTSIDE",
      "OUTSIDE",
      "OUTSIDE",
    ]);
    expect(changed).toEqual([]);
  });

  test("a cell that already holds the value is left alone, even if it could not be changed", async () => {
    const { changed, refused } = await patchRows(
      row('<c r="A1" t="s"><v>0</v></c>', '<c r="B1"><v>1.50</v></c>', '<c r="C1" s="0"/>'),
      [put("A1", "Tanggal"), put("B1", 1.5), put("C1", null), put("D1", ""), put("Z9", null)],
      { strings: ["<r><t>Tang</t></r><r><t>gal</t></r>"] },
      { tables: ['name="T" displayName="T" ref="A1:C2">'] },
    );
    expect({ changed, refused }).toEqual({ changed: [], refused: [] });
  });

  test("of several changes to one cell the last counts", async () => {
    const { sheet } = await patchRows("", [put("A1", 1), put("A1", 2)]);
    expect(sheet.cells).toEqual([[2]]);
  });
});

describe("places", () => {
  test("new cells and rows are inserted where they belong", async () => {
    const { sheet, xml } = await patchRows(
      '<row r="2" ht="30" customHeight="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4" hidden="1"/><row r="6"><c r="A6"><v>3</v></c></row>',
      [
        put("C2", 10),
        put("A2", 11),
        put("F2", 12),
        put("B4", 13),
        put("A3", 14),
        put("A1", 15),
        put("C9", 16),
        put("C8", 17),
      ],
    );
    expect(sheet.cells).toEqual([
      [15],
      [11, 1, 10, 2, null, 12],
      [14],
      [null, 13],
      [],
      [3],
      [],
      [null, null, 17],
      [null, null, 16],
    ]);
    expect(xml).toContain('<row r="2" ht="30" customHeight="1"><c r="A2"><v>11</v></c><c r="B2"><v>1</v></c>');
    expect(xml).toContain('<row r="4" hidden="1"><c r="B4"><v>13</v></c></row>');
    expect(xml.match(/<row r="(\d+)"/g)).toEqual([1, 2, 3, 4, 6, 8, 9].map((r) => `<row r="${r}"`));
  });

  test("an empty sheet, one element long, takes cells", async () => {
    const empty =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
    const { sheet } = await patchRows("", [put("B2", "x")], { parts: { [SHEET]: empty } });
    expect(sheet.cells).toEqual([[], [null, "x"]]);
  });

  test("rows and cells without addresses keep their places", async () => {
    const { sheet } = await patchRows('<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c><v>3</v></c></row>', [
      put("B1", 9),
      put("D1", 8),
      put("A2", 7),
    ]);
    expect(sheet.cells).toEqual([[1, 9, null, 8], [7], [3]]);
  });

  test("the sheet's and the row's extent grow only with a cell outside them", async () => {
    const rows = '<row r="2" spans="2:3"><c r="B2"><v>1</v></c></row>';
    const before = { before: '<dimension ref="B2:C2"/>' };
    const outside = await patchRows(rows, [put("E2", 1), put("A9", 2)], {}, before);
    expect(outside.xml).toContain('<dimension ref="A2:E9"/>');
    expect(outside.xml).toContain('<row r="2" spans="2:5">');
    const inside = await patchRows(rows, [put("C2", 1)], {}, before);
    expect(inside.xml).toContain('<dimension ref="B2:C2"/>');
    expect(inside.xml).toContain('<row r="2" spans="2:3">');
  });

  test("a new cell looks like its row or its column", async () => {
    const { sheet } = await patchRows(
      '<row r="1" s="2" customFormat="1"><c r="A1"/></row>',
      [put("B1", 1), put("B2", 1), put("C2", 1)],
      { formats: [0, "0.0", "0.00%"] },
      { before: '<cols><col min="2" max="2" style="1" width="9"/></cols>' },
    );
    expect([sheet.numberFormat(0, 1), sheet.numberFormat(1, 1), sheet.numberFormat(1, 2)]).toEqual([
      "0.00%",
      "0.0",
      undefined,
    ]);
  });

  test("a sheet with rows out of order is refused entirely", async () => {
    const { refused, changed } = await patchRows('<row r="3"/><row r="2"/>', [put("A2", 1), put("A9", 1)]);
    expect(codes(refused)).toEqual(["SHEET_UNCLEAR", "SHEET_UNCLEAR"]);
    expect(changed).toEqual([]);
  });
});
