import { isFileFailure } from "../../../../src/workbook/file/failure";
import type { Book } from "../../../../src/workbook/file/look/book";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import type { LookPatch } from "../../../../src/workbook/file/restyle/lookPatch";
import { codes, partsOf, patchRows, put } from "./patching";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const STYLES =
  `<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
  '<font><b/><i/><sz val="14"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalUp="1"><left style="thin"><color indexed="64"/></left><right/><top/><bottom/><diagonal style="hair"/></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" textRotation="90"/><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

const parts = { "xl/styles.xml": STYLES };

async function bookOf(bytes: Uint8Array): Promise<Book> {
  const book = await readBook(bytes);
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row>';
const STRINGS = ["<r><t>satu</t></r><r><rPr><b/></rPr><t> dua</t></r>"];

async function restyled(address: string, value: string | number | null, look: LookPatch, formula?: string) {
  const patched = await patchRows(ROW, [put(address, value, { look, ...(formula ? { formula } : {}) })], {
    strings: STRINGS,
    parts,
  });
  const book = await bookOf(patched.bytes);
  const { row, column } = put(address, null);
  const style = book.sheets[0]?.look.style(row, column) ?? 0;
  const styles = (await partsOf(patched.bytes))["xl/styles.xml"] ?? "";
  return { ...patched, style, look: book.styles[style], styles };
}

test("a look is a new style after the others, and only the style of the cell changes", async () => {
  const { xml, look, styles, changed, refused } = await restyled("A1", "satu dua", { bold: true, fill: "#ffff00" });
  expect(refused).toEqual([]);
  expect(xml).toContain('<c s="3" r="A1" t="s"><v>0</v></c>');
  expect(look).toEqual({ bold: true, size: 11, color: "#000000", font: "Calibri", fill: "#ffff00" });
  expect(changed).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
  expect(styles).toContain(
    '<font><b/><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>',
  );
  for (const list of ["<fonts", "<fills", "<borders", "<cellXfs"]) {
    const before = STYLES.slice(STYLES.indexOf(list), STYLES.indexOf(`</${list.slice(1)}`)).replace(/count="\d+"/, "");
    expect(styles.replace(/count="\d+"/g, "")).toContain(before);
  }
  expect(styles).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
  expect(styles).toMatch(/<fonts count="3">.*<fills count="3">.*<borders count="2">.*<cellXfs count="4">/);
});

test("what the look does not mention stays: rotation, protection, diagonals, the formula and its result", async () => {
  const line = { style: "medium", color: "#ff0000" };
  const { xml, styles, look } = await restyled(
    "B1",
    2,
    { bold: false, borders: { bottom: line, left: null }, vertical: "top", wrap: true, horizontal: null },
    "1+1",
  );
  expect(xml).toContain('<c r="B1" s="3"><f>1+1</f><v>2</v></c>');
  expect(styles).toContain('<font><i/><sz val="14"/><name val="Arial"/></font></fonts>');
  expect(styles).toContain(
    '<border diagonalUp="1"><left/><right/><top/><bottom style="medium"><color rgb="FFFF0000"/></bottom><diagonal style="hair"/></border></borders>',
  );
  expect(styles).toContain(
    '<alignment textRotation="90" vertical="top" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
  );
  expect(look).toEqual({
    italic: true,
    size: 14,
    font: "Arial",
    borders: { bottom: line },
    vertical: "top",
    wrap: true,
    locked: false,
  });
});

test("an existing style is reused, and one with the same result changes nothing", async () => {
  const again = await restyled("A1", "satu dua", { bold: true, italic: true, size: 14, color: null, font: "Arial" });
  expect([again.style, again.changed]).toEqual([2, ["xl/worksheets/sheet1.xml"]]);
  expect((await restyled("B1", 2, { bold: true }, "1+1")).changed).toEqual([]);
});

test("a blank cell is added for its look alone", async () => {
  const { xml, look } = await restyled("D4", null, { borders: { top: { style: "thin", color: "#000000" } } });
  expect(xml).toContain('<row r="4"><c r="D4" s="3"/></row>');
  expect(look?.borders).toEqual({ top: { style: "thin", color: "#000000" } });
});

test("a part without fonts, fills and borders gets them with the implied defaults", async () => {
  const { bytes, refused } = await patchRows("", [put("A1", 5, { look: { italic: true, fill: "#00ff00" } })]);
  expect(refused).toEqual([]);
  const book = await bookOf(bytes);
  expect(book.styles[1]).toEqual({ italic: true, fill: "#00ff00" });
  expect(book.styles[0]).toEqual({});
  expect((await partsOf(bytes))["xl/styles.xml"]).toMatch(/<numFmts>.*<fonts .*<fills .*<cellStyleXfs>/);
});

test("headers of tables and cells within merged ones may change their look; locked cells may not", async () => {
  const look: LookPatch = { bold: true };
  const merged = await patchRows(
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    [put("B1", null, { look })],
    {},
    {
      after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    },
  );
  expect([merged.refused, merged.xml.includes('<c r="B1" s="1"/>')]).toEqual([[], true]);
  const locked = await patchRows(
    ROW,
    [put("A1", "satu dua", { look }), put("B1", 2, { look: { bold: false }, formula: "1+1" })],
    {
      strings: STRINGS,
      parts,
    },
    { after: '<sheetProtection sheet="1"/>' },
  );
  expect(codes(locked.refused)).toEqual(["PROTECTED"]);
  expect(locked.refused[0]).toMatchObject({ row: 0, column: 0 });
});

test("a number format alone keeps a text with several looks", async () => {
  const { xml, refused } = await patchRows(ROW, [put("A1", "satu dua", { numberFormat: "@" })], {
    strings: STRINGS,
    parts,
  });
  expect([refused, xml.includes('r="A1" t="s"><v>0</v>')]).toEqual([[], true]);
});
