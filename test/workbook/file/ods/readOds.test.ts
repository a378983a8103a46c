import { readFileSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { cellAddress } from "../../../../src/core/cells/area";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import type { FileSheet, WorkbookFile } from "../../../../src/workbook/file/workbookFile";

const NAMESPACES = ["office", "table", "text", "style", "dc"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

/** A file as LibreOffice writes it, of one sheet with these elements. */
async function odsOf(table: string, parts: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const content = `<office:document-content ${NAMESPACES}><office:automatic-styles>
    <style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>
    </office:automatic-styles><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
  for (const [name, text] of Object.entries({ mimetype: MIMETYPE, "content.xml": content, ...parts }))
    zip.file(name, text);
  return zip.generateAsync({ type: "uint8array" });
}

const sheetOf = (rows: string) => odsOf(`<table:table table:name="Stok">${rows}</table:table>`);
const text = (words: string) =>
  `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`;
const float = (value: number, more = "") =>
  `<table:table-cell office:value-type="float" office:value="${value}" ${more}><text:p>?</text:p></table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;

async function read(bytes: Uint8Array): Promise<WorkbookFile> {
  const file = await readWorkbook(bytes);
  if (isFileFailure(file)) throw new Error(file.failure);
  return file;
}
const first = async (rows: string) => (await read(await sheetOf(rows))).sheets[0] as FileSheet;

test("a workbook saved by LibreOffice reads cell by cell like the .xlsx it was made from", async () => {
  const bytes = (name: string) => readFileSync(join(__dirname, "../../../known", name));
  const [xlsx, ods] = [await read(bytes("kantor-contoh.xlsx")), await read(bytes("kantor-contoh.ods"))];
  const shape = ({ name, visibility, merges, hiddenRows, hiddenColumns }: FileSheet) => ({
    name,
    visibility,
    merges: [...merges].sort((a, b) => a.row - b.row || a.column - b.column),
    hiddenRows,
    hiddenColumns,
  });
  expect(ods.sheets.map(shape)).toEqual(xlsx.sheets.map(shape));
  const cellsIn = ({ cells, formula }: FileSheet) =>
    cells.flatMap((line, r) =>
      line.flatMap((cell, c) => (cell === null ? [] : [[cellAddress(r, c), cell, formula(r, c)]])),
    );
  for (const [index, sheet] of xlsx.sheets.entries())
    expect(cellsIn(ods.sheets[index] as FileSheet)).toEqual(cellsIn(sheet));
});

test("values of every type, days as serials", async () => {
  const typed = (type: string, value: string) => `<table:table-cell office:value-type="${type}" ${value}/>`;
  const sheet = await first(
    row(
      float(4091.5),
      typed("percentage", 'office:value="0.952"'),
      typed("date", 'office:date-value="2025-11-03"'),
      typed("date", 'office:date-value="2025-11-03T12:00:00"'),
      typed("date", 'office:date-value="1890-01-01"'),
      typed("time", 'office:time-value="PT08H30M00S"'),
      typed("boolean", 'office:boolean-value="true"'),
      text("#REF!"),
      text("Err:508"),
      text("1671010101900001"),
    ),
  );
  expect(sheet.cells[0]).toEqual([
    4091.5,
    0.952,
    45964,
    45964.5,
    "1890-01-01",
    8.5 / 24,
    true,
    { error: "#REF!" },
    { error: "#NAME?" },
    "1671010101900001",
  ]);
  expect([sheet.numberFormat(0, 1), sheet.numberFormat(0, 2)]).toEqual(["0.00%", "dd/mm/yyyy"]);
});

test("texts keep their spaces, lines and links, without notes", async () => {
  const note = "<office:annotation><text:p>catatan</text:p></office:annotation>";
  const sheet = await first(
    row(
      text('Desa<text:s text:c="2"/><text:span>Baru</text:span><text:line-break/><text:a>X</text:a>'),
      `<table:table-cell office:value-type="string">${note}<text:p>satu</text:p><text:p>dua</text:p></table:table-cell>`,
    ),
  );
  expect(sheet.cells[0]).toEqual(["Desa  Baru\nX", "satu\ndua"]);
});

test("repeated, merged and hidden cells are in place; blank ones up to the end cost nothing", async () => {
  const sheet = await first(
    `<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>
     <table:table-header-rows>${row(text("A"), '<table:table-cell table:number-columns-repeated="2"/>', text("D"))}</table:table-header-rows>
     <table:table-row table:number-rows-repeated="2" table:visibility="filter">${float(7, 'table:number-columns-repeated="2"')}</table:table-row>
     <table:table-row-group>${row(float(1, 'table:number-columns-spanned="2" table:number-rows-spanned="2"'), "<table:covered-table-cell/>")}</table:table-row-group>
     <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
  );
  expect(sheet.cells).toEqual([["A", null, null, "D"], [7, 7], [7, 7], [1]]);
  expect(sheet.merges).toEqual([{ row: 3, column: 0, rows: 2, columns: 2 }]);
  expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[1, 2], [2]]);
});

test("formulas are converted to Excel's notation, one without a result is reported", async () => {
  const formula = (written: string) => `table:formula="${written}"`;
  const sheet = await first(
    row(
      float(1, formula("of:=SUM([.B2:.B5];[$Stok.A1])")),
      float(1, formula("of:=IF([$'Rekap Mei'.$A$1:.$B$2]=&quot;a;[.B1]&quot;;1;0)")),
      `<table:table-cell ${formula("of:=[.A1]+1")}/>`,
    ),
  );
  expect([0, 1, 2].map((column) => sheet.formula(0, column))).toEqual([
    "SUM(B2:B5,Stok!A1)",
    "IF('Rekap Mei'!$A$1:$B$2=\"a;[.B1]\",1,0)",
    "A1+1",
  ]);
  expect([0, 2].map((column) => sheet.isUncalculated(0, column))).toEqual([false, true]);
});

test("cells of tracked changes and of tables within drawings are not cells of the sheet", async () => {
  const inner = `<table:table table:name="x">${row(float(9))}</table:table>`;
  const file = await read(
    await odsOf(
      `<table:tracked-changes>${row(float(8))}</table:tracked-changes>
       <table:table table:name="Stok"><table:shapes>${inner}</table:shapes>${row(float(1))}</table:table>
       <table:table table:name="Lain" table:style-name="ta2">${row(float(2))}</table:table>`,
    ),
  );
  expect(file.sheets.map(({ name, cells, visibility }) => [name, cells, visibility])).toEqual([
    ["Stok", [[1]], "visible"],
    ["Lain", [[2]], "hidden"],
  ]);
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ["locked", () => odsOf("", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }), "PASSWORD_PROTECTED"],
  ["without a sheet", () => odsOf(""), "NO_SHEETS"],
  ["not well formed", () => odsOf("<table:table>"), "DAMAGED"],
  ["with a count that is none", () => sheetOf(row(float(1, 'table:number-columns-repeated="0"'))), "DAMAGED"],
  [
    "that claims a million filled cells at once",
    () =>
      sheetOf(
        `<table:table-row table:number-rows-repeated="1048576">${float(1, 'table:number-columns-repeated="16384"')}</table:table-row>`,
      ),
    "TOO_MUCH",
  ],
  [
    "with an entity of its own",
    () =>
      odsOf("", {
        "content.xml": '<!DOCTYPE x [<!ENTITY a "aaaa">]><office:document-content>&a;</office:document-content>',
      }),
    "DAMAGED",
  ],
])("a file %s is refused", async (_name, bytes, failure) => {
  expect(await readWorkbook(await bytes())).toEqual({ failure });
});
