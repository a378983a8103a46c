import { patchPackage } from "../../../../src/workbook/file/patch/patchPackage";
import { xlsxFile } from "../xlsxFile";
import { changedParts, codes, partsOf, patchRows, put, sheetsIn } from "./patching";

const SHEET = "xl/worksheets/sheet1.xml";
const TABLE = "xl/tables/table0-0.xml";

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Awal</t></is></c><c r="B1" t="inlineStr"><is><t>Dua kali</t></is></c></row>' +
  '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="B2" s="2"><f>A2*2</f><v>2</v></c></row>';
const TABLE_XML = (more = "") =>
  `name="T" displayName="T" ref="A1:B2"${more}><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Awal"/>` +
  '<tableColumn id="2" name="Dua kali"><calculatedColumnFormula>A2*2</calculatedColumnFormula></tableColumn></tableColumns>';
const FORMATS = [0, 3, "0.00"];
const NEW_ROW = [put("A3", 5), put("B3", 10, { formula: "A3*2" })];

async function grown(
  rows: string,
  more: { readonly after?: string; readonly before?: string; readonly table?: string; readonly to?: number },
) {
  const { table = TABLE_XML(), to = 3, ...around } = more;
  const before = await xlsxFile({ formats: FORMATS, sheets: [{ name: "Data", rows, tables: [table], ...around }] });
  const { bytes, refused } = await patchPackage(before, [
    { sheet: "Data", cells: NEW_ROW, tables: [{ name: "T", rows: to }] },
  ]);
  return { before, bytes, refused, parts: await partsOf(bytes), sheet: (await sheetsIn(bytes))[0] };
}

test("a table takes in the row below it, with its filter, and nothing else of its part moves", async () => {
  const { before, bytes, parts, sheet, refused } = await grown(ROWS, {});
  expect(refused).toEqual([]);
  expect(await changedParts(before, bytes)).toEqual([TABLE, SHEET]);
  const old = (await partsOf(before))[TABLE] as string;
  expect(parts[TABLE]).toBe(old.replaceAll("A1:B2", "A1:B3"));
  expect(sheet?.tables).toEqual([
    { name: "T", area: { row: 0, column: 0, rows: 3, columns: 2 }, headerRow: true, totalRow: false },
  ]);
  expect([sheet?.cells[2], sheet?.formula(2, 1)]).toEqual([[5, 10], "A3*2"]);
});

test("the new rows look like the last one, blank cells too", async () => {
  const { parts, sheet } = await grown(ROWS, { to: 4 });
  expect([sheet?.numberFormat(2, 0), sheet?.numberFormat(2, 1)]).toEqual(["#,##0", "0.00"]);
  expect(parts[SHEET]).toContain('<row r="4"><c r="A4" s="1"/><c r="B4" s="2"/></row>');
});

test("rules that end with the table are extended with it; those that end elsewhere stay", async () => {
  const after =
    '<conditionalFormatting sqref="A2:A2 D1"><cfRule type="expression" priority="1"><formula>A2&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="A2:C2"/><conditionalFormatting sqref="B2:B3000"/>' +
    '<dataValidations count="1"><dataValidation type="whole" sqref="A2"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<extLst><ext><x14:conditionalFormattings xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:conditionalFormatting><xm:sqref>B2:B2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  const { parts } = await grown(ROWS, { after });
  const text = parts[SHEET] as string;
  expect([...text.matchAll(/sqref="([^"]*)"|<xm:sqref>([^<]*)</g)].map(([, one, other]) => one ?? other)).toEqual([
    "A2:A3 D1",
    "A2:C2",
    "B2:B3000",
    "A2:A3",
    "B2:B3",
  ]);
});

test.each([
  ["a merged cell", { after: '<mergeCells count="1"><mergeCell ref="B3:C3"/></mergeCells>' }],
  ["the end of the sheet", { to: 1_048_577 }],
])("a table does not grow over %s, and that is reported", async (_what, more) => {
  const { parts, refused } = await grown(ROWS, more);
  expect(codes(refused)).toContain("TABLE_STAYS");
  expect(parts[TABLE]).toContain('ref="A1:B2"');
});

test("a table with a total row stays, and so does one that is not to grow", async () => {
  const totals = await grown(ROWS, { table: TABLE_XML(' totalsRowCount="1"') });
  expect(totals.parts[TABLE]).toContain('ref="A1:B2"');
  const { changed } = await patchRows(ROWS, NEW_ROW, { formats: FORMATS }, { tables: [TABLE_XML()] });
  expect(changed).toEqual([SHEET]);
});
