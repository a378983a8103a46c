import { codes, partsOf, patchRows, put } from "./patching";

const SHEET = "xl/worksheets/sheet1.xml";
const OURS = '<c r="A1" cm="1"><f ca="1">_xldudf_DUKCAPIL_REKAM_SISA(B1, C1)</f><v>5</v></c>';
const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;

describe("formulas", () => {
  test("a new result leaves the formula unchanged, in any notation", async () => {
    for (const formula of [
      "_xldudf_DUKCAPIL_REKAM_SISA(B1, C1)",
      "DUKCAPIL.REKAM_SISA(B1,C1)",
      "dukcapil.rekam_sisa(b1,C1)",
    ]) {
      const { xml, changed } = await patchRows(row(OURS), [put("A1", 7, { formula })]);
      expect(xml).toContain('<c r="A1" cm="1"><f ca="1">_xldudf_DUKCAPIL_REKAM_SISA(B1, C1)</f><v>7</v></c>');
      expect(changed).toEqual([SHEET]);
    }
  });

  test("a result may be a text, an error, a truth value or nothing", async () => {
    for (const value of ["a b ", "", { error: "#N/A" }, false, null]) {
      const { sheet } = await patchRows(row(OURS), [put("A1", value, { formula: "DUKCAPIL.REKAM_SISA(B1,C1)" })]);
      expect(sheet.cells).toEqual([[value]]);
      expect(sheet.formula(0, 0)).toBe("_xldudf_DUKCAPIL_REKAM_SISA(B1, C1)");
    }
  });

  test("a formula is written as files hold it", async () => {
    const { sheet, refused } = await patchRows(row(OURS), [
      put("A1", 1, { formula: 'IFERROR(DUKCAPIL.BLANKO_RUNWAY(B1,C1),"DUKCAPIL.X(")' }),
      put("B1", 2, { formula: 'IFS(A1>1,"<&>",TRUE,MAXIFS(C:C,D:D,1))' }),
    ]);
    expect(refused).toEqual([]);
    expect(sheet.formula(0, 0)).toBe('IFERROR(_xldudf_DUKCAPIL_BLANKO_RUNWAY(B1,C1),"DUKCAPIL.X(")');
    expect(sheet.formula(0, 1)).toBe('_xlfn.IFS(A1>1,"<&>",TRUE,_xlfn.MAXIFS(C:C,D:D,1))');
    expect(sheet.cells).toEqual([[1, 2]]);
  });

  test.each([
    "LET(a,1,a)",
    "SORT(A1:A9)",
    "[@Sisa]*2",
    "A1#",
    "@A1",
    "SUM(A1",
    'A1&"x',
    "",
    "Lain!A1",
    "'Tak ada'!A1",
    "Tabel[Sisa]",
  ])("%s is left to Excel", async (formula) => {
    const { refused, changed } = await patchRows(row(OURS), [put("B1", 1, { formula })]);
    expect(codes(refused)).toEqual(["FORMULA_UNSUPPORTED"]);
    expect(changed).toEqual([]);
  });

  test("a formula may name existing sheets and tables", async () => {
    const { refused } = await patchRows(
      row(OURS),
      [
        put("B9", 1, { formula: "Data!A1+'data'!A1+SUM(Kartu[Sisa])+SUM({1,2})" }),
        put("C9", "x", { formula: 'A1&"Lain!A1"' }),
      ],
      {},
      { tables: ['name="Kartu" displayName="Kartu" ref="A3:C5">'] },
    );
    expect(refused).toEqual([]);
  });

  test("a constant may replace a formula, also in a calculated table column", async () => {
    const { sheet } = await patchRows(
      row('<c r="A1" t="s"><v>0</v></c>') + '<row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>',
      [put("A2", 5)],
      { strings: ["<t>Sisa</t>"] },
      {
        tables: [
          'name="T" displayName="T" ref="A1:A2"><tableColumns><tableColumn id="1" name="Sisa"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns>',
        ],
      },
    );
    expect(sheet.cells[1]).toEqual([5]);
    expect(sheet.formula(1, 0)).toBeUndefined();
  });
});

describe("formulas of several cells", () => {
  const shared =
    '<c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c>';

  test("their results change, the formulas stay", async () => {
    const { sheet, xml, refused } = await patchRows(row(shared), [
      put("A1", 6, { formula: "B1*2" }),
      put("A2", 8, { formula: "B2*2" }),
    ]);
    expect(refused).toEqual([]);
    expect(sheet.cells).toEqual([[6], [8]]);
    expect(xml).toContain('<f t="shared" si="0"/><v>8</v>');
  });

  test("a copy may be changed, the first cell not while copies remain", async () => {
    const { sheet, refused } = await patchRows(row(shared), [put("A1", 1), put("A2", 5, { formula: "C9" })]);
    expect(codes(refused)).toEqual(["SHARED_FORMULA"]);
    expect([sheet.formula(0, 0), sheet.formula(1, 0)]).toEqual(["B1*2", "C9"]);
    const alone = await patchRows(row('<c r="A1"><f t="shared" ref="A1" si="0">B1*2</f><v>2</v></c>'), [put("A1", 1)]);
    expect(alone.sheet.cells).toEqual([[1]]);
  });

  test("a spilled or array formula accepts results for all its cells, and nothing else", async () => {
    const spilled =
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_DUKCAPIL_IKD_PERSEN(B1:B2,C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>';
    const formula = "DUKCAPIL.IKD_PERSEN(B1:B2,C1:C2)";
    const results = await patchRows(row(spilled), [put("A1", 3, { formula }), put("A2", "x", { formula })]);
    expect(results.sheet.cells).toEqual([[3], ["x"]]);
    expect(results.xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">');
    expect(results.xml).toContain('<c r="A2" t="str"><v>x</v></c>');
    const typed = await patchRows(row(spilled), [put("A1", 3), put("A2", 3), put("A2", 3, { formula: "B1" })]);
    expect(codes(typed.refused)).toEqual(["ARRAY_FORMULA", "ARRAY_FORMULA"]);
    expect(typed.changed).toEqual([]);
  });

  test("a data table is left as it is", async () => {
    const { refused } = await patchRows(row('<c r="A1"><f t="dataTable" ref="A1:B2" r1="C1"/><v>1</v></c>'), [
      put("B2", 3),
    ]);
    expect(codes(refused)).toEqual(["ARRAY_FORMULA"]);
  });
});

describe("the calculation chain", () => {
  const types = (chain: string) => `<Types><Override PartName="/xl/styles.xml" ContentType="s"/>${chain}</Types>`;
  const rels = (chain: string) =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    '<Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
    `<Relationship Id="rIdS" Type="x/styles" Target="styles.xml"/>${chain}</Relationships>`;
  const workbook = {
    parts: {
      "[Content_Types].xml": types('<Override PartName="/xl/calcChain.xml" ContentType="c"/>'),
      "xl/_rels/workbook.xml.rels": rels('<Relationship Id="rIdC" Type="x/calcChain" Target="calcChain.xml"/>'),
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
    },
  };

  test("stays while formulas stay in place", async () => {
    const { changed } = await patchRows(
      row(OURS),
      [put("A1", 9, { formula: "DUKCAPIL.REKAM_SISA(B1,C1)" }), put("B1", 3)],
      workbook,
    );
    expect(changed).toEqual([SHEET]);
  });

  test.each([
    ["loses", put("A1", 3)],
    ["gains", put("B1", 3, { formula: "A1" })],
  ])("is removed, with all references to it, when a cell %s a formula", async (_what, change) => {
    const { bytes } = await patchRows(row(OURS), [change], workbook);
    const parts = await partsOf(bytes);
    expect(parts["xl/calcChain.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).toBe(types(""));
    expect(parts["xl/_rels/workbook.xml.rels"]).toBe(rels(""));
  });
});
