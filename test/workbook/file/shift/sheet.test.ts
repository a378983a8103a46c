import { shiftedData } from "./shifting";

const rows = (...xml: readonly string[]) => ({ rows: xml.join("") });
const data = (xml: string) => `<sheetData>${xml}</sheetData>`;

describe("rows and cells", () => {
  const three =
    '<row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>' +
    '<row  r="2"  hidden="1"><c r="A2"><f>B1+$B$2</f><v>2</v></c></row>' +
    '<row r="4"><c r="A4"><f>SUM(A1:A2)</f><v>3</v></c></row>';

  test("below a row that comes move, and it looks like the one above it", async () => {
    expect(await shiftedData("insert rows 2", rows(three))).toBe(
      data(
        '<row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>' +
          '<row r="2" spans="1:2" ht="20" customHeight="1"><c r="A2" s="3"/></row>' +
          '<row  r="3"  hidden="1"><c r="A3"><f>B1+$B$3</f><v>2</v></c></row>' +
          '<row r="5"><c r="A5"><f>SUM(A1:A3)</f><v>3</v></c></row>',
      ),
    );
  });

  test("go with a row that goes", async () => {
    expect(await shiftedData("delete rows 2 2", rows(three))).toBe(
      data(
        '<row r="1" spans="1:2" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f>SUM(A1:A1)</f><v>3</v></c></row>',
      ),
    );
  });

  test("beside a column that comes move, and it looks like the one to its left", async () => {
    const before = "<cols><col min=\"1\" max=\"1\" width=\"5\"/><col min='2' max='3' width='9'/></cols>";
    expect(await shiftedData("insert columns 2 2", { ...rows(three), before })).toBe(
      '<cols><col min="1" max="3" width="5"/><col min="4" max="5" width=\'9\'/></cols>' +
        data(
          '<row r="1" spans="1:4" ht="20" customHeight="1"><c r="A1" s="3" t="s"><v>0</v></c><c r="B1" s="3"/><c r="C1" s="3"/><c r="D1"><v>1</v></c></row>' +
            '<row  r="2"  hidden="1"><c r="A2"><f>D1+$D$2</f><v>2</v></c></row>' +
            '<row r="4"><c r="A4"><f>SUM(A1:A2)</f><v>3</v></c></row>',
        ),
    );
  });

  test("formulas that cells share are written out where they go apart, and stay shared where they do not", async () => {
    const shared =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>1</v></c></row>';
    expect(await shiftedData("insert rows 3", rows(shared))).toBe(
      data(
        '<row r="1"><c r="B1"><f>A1*2</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f>A2*2</f><v>1</v></c></row><row r="4"><c r="B4"><f>A4*2</f><v>1</v></c></row>',
      ),
    );
    expect(await shiftedData("insert rows 4", rows(shared))).toBe(data(shared));
  });

  test.each([
    ["without their numbers", "<row><c><v>1</v></c></row>", "SHEET_UNCLEAR"],
    ["out of order", '<row r="2"/><row r="1"/>', "SHEET_UNCLEAR"],
    ["at the end of the sheet", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', "NO_ROOM"],
    ["that one formula fills", '<row r="1"><c r="A1"><f t="array" ref="A1:A4">B1:B4</f></c></row>', "ARRAY_FORMULA"],
    ["of a table of cases", '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A1" r1="B1"/></c></row>', "ARRAY_FORMULA"],
    ["that add up sheets", '<row r="1"><c r="A1"><f>SUM(Data:Lain!B1)</f></c></row>', "ACROSS_SHEETS"],
  ])("%s are left alone", async (_what, xml, code) => {
    const others = [{ name: "Lain", rows: "" }];
    expect(await shiftedData("insert rows 2", rows(xml), { others })).toBe(code);
  });

  test("an area that one formula fills moves as a whole", async () => {
    const filled = '<row r="2"><c r="A2"><f t="array" ref="A2:A4">B2:B4</f><v>1</v></c></row>';
    expect(await shiftedData("insert rows 2", rows(filled))).toBe(
      data('<row r="3"><c r="A3"><f t="array" ref="A3:A5">B3:B5</f><v>1</v></c></row>'),
    );
  });
});

describe("what stands around the cells", () => {
  const around = async (shift: string, before: string, after = "") =>
    (await shiftedData(shift, { before, after })).replace("<sheetData></sheetData>", "|");

  test.each([
    ["insert rows 3", '<dimension ref="A1:C9"/>', '<dimension ref="A1:C10"/>|'],
    ["insert rows 10", '<dimension ref="A1:C9"/>', '<dimension ref="A1:C10"/>|'],
    ["delete rows 1 9", '<dimension ref="A1:C9"/>', '<dimension ref="A1"/>|'],
    [
      "insert rows 2",
      '<sheetViews><sheetView topLeftCell="A1"><pane ySplit="2" topLeftCell="A8" state="frozen"/><selection pane="bottomLeft" activeCell="B8" sqref="B8:C9"/></sheetView></sheetViews>',
      '<sheetViews><sheetView topLeftCell="A1"><pane ySplit="3" topLeftCell="A8" state="frozen"/><selection pane="bottomLeft" activeCell="B9" sqref="B9:C10"/></sheetView></sheetViews>|',
    ],
    [
      "insert rows 3",
      '<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>',
      '<sheetViews><sheetView><pane ySplit="2" topLeftCell="A3" state="frozen"/></sheetView></sheetViews>|',
    ],
  ])("%s before them", async (shift, before, after) => {
    expect(await around(shift, before)).toBe(after);
  });

  test.each([
    [
      "insert rows 3",
      '<mergeCells count="2"><mergeCell ref="A2:B4"/><mergeCell ref="A5:B5"/></mergeCells>',
      '<mergeCells count="2"><mergeCell ref="A2:B5"/><mergeCell ref="A6:B6"/></mergeCells>',
    ],
    [
      "delete rows 5",
      '<mergeCells count="2"><mergeCell ref="A2:B4"/><mergeCell ref="A5:B5"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="A2:B4"/></mergeCells>',
    ],
    ["delete rows 3 2", '<mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>', ""],
    [
      "insert rows 3",
      '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>',
    ],
    [
      "delete rows 3",
      '<rowBreaks count="2" manualBreakCount="2"><brk id="2" man="1"/><brk id="9" man="1"/></rowBreaks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="8" man="1"/></rowBreaks>',
    ],
    [
      "insert rows 3",
      '<colBreaks count="1"><brk id="2"/></colBreaks>',
      '<colBreaks count="1"><brk id="2"/></colBreaks>',
    ],
    [
      "insert rows 3",
      '<autoFilter ref="A2:C9"><filterColumn colId="1"/></autoFilter>',
      '<autoFilter ref="A2:C10"><filterColumn colId="1"/></autoFilter>',
    ],
    [
      "insert columns 2",
      '<autoFilter ref="A2:C9"><filterColumn colId="0"/><filterColumn colId="1"><filters/></filterColumn></autoFilter>',
      '<autoFilter ref="A2:D9"><filterColumn colId="0"/><filterColumn colId="2"><filters/></filterColumn></autoFilter>',
    ],
    [
      "delete columns 1",
      '<autoFilter ref="A2:C9"><filterColumn colId="0" hiddenButton="1"/><filterColumn colId="1"><filters/></filterColumn></autoFilter>',
      '<autoFilter ref="A2:B9"><filterColumn colId="0"><filters/></filterColumn></autoFilter>',
    ],
    [
      "insert rows 3",
      '<hyperlinks><hyperlink ref="A3" r:id="rId1"/><hyperlink ref="A1" location="Data!A3"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A4" r:id="rId1"/><hyperlink ref="A1" location="Data!A4"/></hyperlinks>',
    ],
    ["delete rows 3", '<hyperlinks><hyperlink ref="A3" r:id="rId1"/></hyperlinks>', ""],
    [
      "insert rows 3",
      '<ignoredErrors><ignoredError sqref="A1:A5 B9" numberStoredAsText="1"/></ignoredErrors>',
      '<ignoredErrors><ignoredError sqref="A1:A6 B10" numberStoredAsText="1"/></ignoredErrors>',
    ],
    [
      "insert rows 3",
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>AND($B2&gt;0,$C$3=1)</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A2:A10"><cfRule type="expression" priority="1"><formula>AND($B2&gt;0,$C$4=1)</formula></cfRule></conditionalFormatting>',
    ],
    [
      "insert rows 2",
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>$B2&gt;0</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A3:A10"><cfRule type="expression" priority="1"><formula>$B3&gt;0</formula></cfRule></conditionalFormatting>',
    ],
    // The row above stays the row above.
    [
      "insert rows 5",
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&lt;&gt;A1</formula></cfRule></conditionalFormatting>',
      '<conditionalFormatting sqref="A2:A10"><cfRule type="expression" priority="1"><formula>A2&lt;&gt;A1</formula></cfRule></conditionalFormatting>',
    ],
    [
      "delete rows 2 8",
      '<conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>A2&lt;&gt;A1</formula></cfRule></conditionalFormatting>',
      "",
    ],
    [
      "insert rows 4",
      '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>$D$2:$D$6</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>$D$2:$D$7</formula1></dataValidation></dataValidations>',
    ],
    [
      "insert rows 4",
      '<dataValidations count="1"><dataValidation type="custom" sqref="B2"><formula1>D9&gt;0</formula1></dataValidation></dataValidations>',
      '<dataValidations count="1"><dataValidation type="custom" sqref="B2"><formula1>D10&gt;0</formula1></dataValidation></dataValidations>',
    ],
  ])("%s behind them: %s", async (shift, before, after) => {
    expect(await around(shift, "", before)).toBe(`|${after}`);
  });

  test("what later versions added follows too, and what it leaves empty goes", async () => {
    const ext = (inside: string) =>
      inside &&
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{x}">${inside}</ext></extLst>`;
    const xm = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';
    const rule = (sqref: string, formula: string) =>
      ext(
        `<x14:conditionalFormattings><x14:conditionalFormatting ${xm}><x14:cfRule type="expression"><xm:f>${formula}</xm:f></x14:cfRule><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings>`,
      );
    expect(await around("insert rows 3", "", rule("A3:A5", "Lain!$B$3=A3"))).toBe(`|${rule("A4:A6", "Lain!$B$3=A4")}`);
    expect(await around("delete rows 3 3", "", rule("A3:A5", "Lain!$B$3=A3"))).toBe("|");
    const spark = (cell: string, from: string) =>
      ext(
        `<x14:sparklineGroups ${xm}><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>${from}</xm:f><xm:sqref>${cell}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups>`,
      );
    expect(await around("insert rows 3", "", spark("B9", "Data!A1:A8"))).toBe(`|${spark("B10", "Data!A1:A9")}`);
    expect(await around("delete rows 9", "", spark("B9", "Data!A1:A8"))).toBe("|");
  });

  test.each([
    ["a locked sheet", '<sheetProtection sheet="1"/>', "PROTECTED"],
    ["a filter whose heads would go", '<autoFilter ref="A3:C9"/>', "FILTER"],
    [
      "what nobody knows",
      '<scenarios><scenario name="x"><inputCells r="A9" val="1"/></scenario></scenarios>',
      "UNKNOWN_PART",
    ],
  ])("%s is left alone", async (_what, after, code) => {
    expect(await around("delete rows 3", "", after)).toBe(code);
  });

  test("a column that a filter looks at stays", async () => {
    const filter = '<autoFilter ref="A2:C9"><filterColumn colId="1"><filters/></filterColumn></autoFilter>';
    expect(await around("delete columns 2", "", filter)).toBe("FILTER");
  });
});
