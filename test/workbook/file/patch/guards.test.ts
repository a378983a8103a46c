import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { xlsxFile } from "../xlsxFile";
import { changedParts, codes, partsOf, patchRows, put, sheetsIn } from "./patching";

const SHEET = "xl/worksheets/sheet1.xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;

describe("cells that other parts of the file depend on", () => {
  test("of merged cells only the first is written", async () => {
    const { refused, sheet } = await patchRows(
      row('<c r="A1"><v>1</v></c>'),
      [put("A1", 2), put("B1", 3)],
      {},
      {
        after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
      },
    );
    expect(codes(refused)).toEqual(["MERGED"]);
    expect(sheet.cells).toEqual([[2]]);
  });

  test("headers and totals of tables stay, their rows accept values", async () => {
    const { refused, sheet } = await patchRows(
      row('<c r="A1" t="inlineStr"><is><t>Sisa</t></is></c>') +
        '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><f>SUBTOTAL(109,T[Sisa])</f><v>1</v></c></row>',
      [put("A1", "Stok"), put("A2", 4), put("A3", 4, { formula: "SUBTOTAL(109,T[Sisa])" }), put("B3", "x")],
      {},
      { tables: ['name="T" displayName="T" ref="A1:B3" totalsRowCount="1">'] },
    );
    expect(codes(refused)).toEqual(["TABLE_HEADER", "TABLE_TOTAL"]);
    expect(sheet.cells).toEqual([["Sisa"], [4], [4]]);
  });

  test("cells of a pivot table are left alone", async () => {
    const relationship =
      '<Relationships><Relationship Id="rId1" Type="x/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>';
    const { refused } = await patchRows(row('<c r="A1"><v>1</v></c>'), [put("A1", 2), put("D9", 2)], {
      parts: {
        "xl/worksheets/_rels/sheet1.xml.rels": relationship,
        "xl/pivotTables/pivotTable1.xml": `<pivotTableDefinition xmlns="${MAIN}"><location ref="A1:C5"/></pivotTableDefinition>`,
      },
    });
    expect(codes(refused)).toEqual(["PIVOT"]);
  });

  test("locked cells of a protected sheet accept only results of their formulas", async () => {
    const styles = `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs></styleSheet>`;
    const cells = [put("A1", 2), put("B1", 3), put("C1", 4, { formula: "A1+1" }), put("D1", 5)];
    const rows = row('<c r="A1"><v>1</v></c>', '<c r="B1" s="1"><v>1</v></c>', '<c r="C1"><f>A1+1</f><v>2</v></c>');
    const parts = { "xl/styles.xml": styles };
    const locked = await patchRows(rows, cells, { parts }, { after: '<sheetProtection sheet="1" objects="1"/>' });
    expect(codes(locked.refused)).toEqual(["PROTECTED", "PROTECTED"]);
    expect(locked.sheet.cells).toEqual([[1, 3, 4]]);
    const open = await patchRows(rows, cells, { parts }, { after: '<sheetProtection sheet="0"/>' });
    expect(open.refused).toEqual([]);
  });

  test("a signed file is not touched", async () => {
    const { refused, changed } = await patchRows("", [put("A1", 2)], {
      parts: { "_xmlsignatures/sig1.xml": "<Signature/>" },
    });
    expect(codes(refused)).toEqual(["SIGNED"]);
    expect(changed).toEqual([]);
  });
});

describe("number formats", () => {
  test("an existing format is used, a new one is added to the styles with the same look", async () => {
    const styles =
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/>` +
      '<xf numFmtId="49" fontId="1" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs></styleSheet>';
    const { sheet, bytes, changed } = await patchRows(
      row('<c r="A1" s="1" t="inlineStr"><is><t>4.091</t></is></c>', '<c r="B1" s="1"><v>1</v></c>'),
      [
        put("A1", 4091, { numberFormat: "General" }),
        put("B1", 0.5, { numberFormat: "0.00%" }),
        put("C1", 45884, { numberFormat: 'dd "Mei" yyyy' }),
        put("D1", 45885, { numberFormat: 'dd "Mei" yyyy' }),
      ],
      { parts: { "xl/styles.xml": styles } },
    );
    expect([0, 1, 2, 3].map((column) => sheet.numberFormat(0, column))).toEqual([
      undefined,
      "0.00%",
      'dd "Mei" yyyy',
      'dd "Mei" yyyy',
    ]);
    expect(changed).toEqual(["xl/styles.xml", SHEET]);
    expect((await partsOf(bytes))["xl/styles.xml"]).toBe(
      styles
        .replace(
          "><fonts",
          '><numFmts count="1"><numFmt numFmtId="164" formatCode="dd &quot;Mei&quot; yyyy"/></numFmts><fonts',
        )
        .replace('cellXfs count="2"', 'cellXfs count="5"')
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="1" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="right"/></xf>' +
            '<xf numFmtId="10" fontId="1" applyAlignment="1" applyNumberFormat="1"><alignment horizontal="right"/></xf>' +
            '<xf numFmtId="164" fontId="0" applyNumberFormat="1"/></cellXfs>',
        ),
    );
  });

  test("formats follow those a file already lists", async () => {
    const { sheet, bytes } = await patchRows(
      "",
      [put("A1", 1, { numberFormat: "0.000" }), put("B1", 1, { numberFormat: "0.0" })],
      {
        formats: [0, "0.0"],
      },
    );
    expect([sheet.numberFormat(0, 0), sheet.numberFormat(0, 1)]).toEqual(["0.000", "0.0"]);
    expect((await partsOf(bytes))["xl/styles.xml"]).toContain('<numFmts count="2">');
  });

  test("without styles a format is refused, and the cell keeps its content", async () => {
    const { refused, changed } = await patchRows(
      row('<c r="A1"><v>1</v></c>'),
      [put("A1", 2, { numberFormat: "0%" }), put("B1", 2)],
      {
        parts: { "xl/styles.xml": null },
      },
    );
    expect(codes(refused)).toEqual(["NO_STYLE"]);
    expect(changed).toEqual([SHEET]);
  });
});

describe("files of every kind", () => {
  const sheets = [
    { name: "Stok 'A' & \"B\"", rows: row('<c r="A1"><v>1</v></c>') },
    { name: "Rekap", rows: "" },
    { name: "rekap", rows: "" },
    { name: "IKD", rows: "" },
  ];

  test("sheets are found by name, and by case if two differ only in that", async () => {
    const before = await xlsxFile({ sheets });
    const { bytes, refused } = await patchPackage(before, [
      { sheet: "Stok 'A' & \"B\"", cells: [put("A1", 2)] },
      { sheet: "rekap", cells: [put("A1", 3)] },
      { sheet: "REKAP", cells: [put("A1", 4)] },
      { sheet: "ikd", cells: [put("A1", 5)] },
      { sheet: "Tidak ada", cells: [put("A1", 6)] },
    ]);
    expect(refused).toEqual([
      { sheet: "REKAP", row: 0, column: 0, code: "SHEET_UNCLEAR" },
      { sheet: "Tidak ada", row: 0, column: 0, code: "SHEET_GONE" },
    ]);
    expect((await sheetsIn(bytes)).map(({ cells }) => cells)).toEqual([[[2]], [], [[3]], [[5]]]);
    expect(await changedParts(before, bytes)).toEqual([1, 3, 4].map((n) => `xl/worksheets/sheet${n}.xml`));
  });

  test("elements with a prefix, as some writers and strict files have them, get cells with one", async () => {
    const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const { sheet, xml } = await patchRows("", [put("A1", "x"), put("B1", 2, { formula: "A1" }), put("C2", 3)], {
      parts: {
        [SHEET]: `<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(sheet.cells).toEqual([
      ["x", 2],
      [null, null, 3],
    ]);
    expect(xml).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c></x:row>',
    );
  });

  test("a byte order mark stays; a sheet in another encoding is refused", async () => {
    const text = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
    const marked = await patchRows("", [put("A1", 2)], { parts: { [SHEET]: `\ufeff${text}` } });
    expect(marked.sheet.cells).toEqual([[2]]);
    expect(Buffer.from(marked.xml, "latin1").toString("utf8")).toMatch(/^\ufeff<worksheet/);
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    const other = await patchRows("", [put("A1", 2)], { parts: { [SHEET]: utf16 } });
    expect(codes(other.refused)).toEqual(["SHEET_UNCLEAR"]);
  });

  test("comments, CDATA and other attributes of the sheet stay as they are", async () => {
    const rows =
      '<!-- <c r="A1"/> --><row r="1" x14ac:dyDescent="0.25"><c r="A1"><v><![CDATA[1]]></v></c><c   r = \'B1\' ><v>&#50;</v></c></row>';
    const { sheet, xml } = await patchRows(rows, [put("B1", 3)], {}, { after: '<!--"<sheetData>"-->' });
    expect(sheet.cells).toEqual([[1, 3]]);
    expect(xml).toContain(
      '<!-- <c r="A1"/> --><row r="1" x14ac:dyDescent="0.25"><c r="A1"><v><![CDATA[1]]></v></c><c r="B1"><v>3</v></c></row>',
    );
    expect(xml).toContain('<!--"<sheetData>"-->');
  });

  test.each([
    ["no zip", new TextEncoder().encode("halo"), "NOT_A_ZIP"],
    ["half a file", undefined, "TRUNCATED"],
  ])("%s is reported as on reading", async (_what, bytes, code) => {
    const whole = await xlsxFile({ sheets });
    await expect(patchPackage(bytes ?? whole.subarray(0, whole.length / 2), [])).rejects.toMatchObject({ code });
  });

  test("without changes the same bytes are returned", async () => {
    const before = await xlsxFile({ sheets });
    expect((await patchPackage(before, [])).bytes).toBe(before);
    expect((await patchPackage(before, [{ sheet: "IKD", cells: [put("A1", null)] }])).bytes).toBe(before);
  });
});
