import { withMerges } from "../../../../src/workbook/file/patch/merges";

const A1_B2 = { row: 0, column: 0, rows: 2, columns: 2 };
const D4_D6 = { row: 3, column: 3, rows: 3, columns: 1 };
const sheet = (after: string) => `<worksheet><sheetData/>${after}</worksheet>`;

test.each([
  ["", [A1_B2], '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'],
  [
    '<sheetProtection/><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter><conditionalFormatting/>',
    [A1_B2],
    '<sheetProtection/><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><conditionalFormatting/>',
  ],
  [
    '<mergeCells count="1"><mergeCell  ref="A1:B2" /></mergeCells><pageMargins/>',
    [A1_B2, D4_D6],
    '<mergeCells count="2"><mergeCell  ref="A1:B2" /><mergeCell ref="D4:D6"/></mergeCells><pageMargins/>',
  ],
  [
    '<mergeCells><mergeCell ref="A1:B2"></mergeCell><mergeCell ref="D4:D6"/></mergeCells>',
    [D4_D6],
    '<mergeCells count="1"><mergeCell ref="D4:D6"/></mergeCells>',
  ],
  ['<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells><pageMargins/>', [], "<pageMargins/>"],
  ["<mergeCells/>", [A1_B2], '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>'],
])("%s", (before, merges, after) => {
  expect(withMerges(sheet(before), merges)).toBe(sheet(after));
  expect(withMerges(sheet(after), merges)).toBe(sheet(after));
});

test("elements of a sheet with a prefix get more with it", () => {
  const text =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
  expect(withMerges(text, [A1_B2])).toContain(
    '<x:sheetData/><x:mergeCells count="1"><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>',
  );
});
