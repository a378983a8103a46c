import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arrangePackage, type Arrangement } from "../../../../src/workbook/file/sheets/arrangePackage";
import { changedParts, partsOf, sheetsIn } from "../patch/patching";
import { xlsxFile, type SheetXml, type WorkbookXml } from "../xlsxFile";

const sum = (at: string, formula: string) => `<c r="${at}"><f>${formula}</f><v>1</v></c>`;
const STOCK: SheetXml = {
  name: "Stok",
  before: '<sheetPr codeName="Sheet1"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
  rows: `<row r="1"><c r="A1"><v>1</v></c>${sum("B1", "Stok!A1+Kartu[Sisa]")}</row>`,
  tables: [
    'id="3" name="Kartu" displayName="Kartu" ref="A1:A3"><tableColumns count="1"><tableColumn id="1" name="Sisa"><calculatedColumnFormula>Stok!$B$1</calculatedColumnFormula></tableColumn></tableColumns>',
  ],
};
const RECAP: SheetXml = {
  name: "Rekap",
  rows: `<row r="1">${sum("A1", "SUM(Stok!A1:A3)")}${sum("B1", "Kartu[Sisa]")}${sum("C1", "A1*2")}</row>`,
  after:
    '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>Stok!$A$1&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="B1"><formula1>Stok!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A1" location="Stok!A1"/></hyperlinks>',
};
const LAST: SheetXml = { name: "Lain", rows: "" };
const NAMES =
  '<bookViews><workbookView activeTab="1"/></bookViews>' +
  '<definedNames><definedName name="Awal">Stok!$A$1</definedName><definedName name="Milik" localSheetId="0">Stok!$A$2</definedName>' +
  '<definedName name="_xlnm.Print_Area" localSheetId="1">Rekap!$A$1</definedName></definedNames>';

async function file(more: Omit<WorkbookXml, "sheets"> & { readonly names?: string } = {}): Promise<Uint8Array> {
  const sheets = [STOCK, RECAP, LAST];
  const plain = await xlsxFile({ sheets, ...more });
  const workbook = (await partsOf(plain))["xl/workbook.xml"] ?? "";
  const text = workbook
    .replace("<sheets>", `${more.names ?? ""}<sheets>`)
    .replace("</workbook>", `${NAMES}</workbook>`);
  return xlsxFile({ sheets, ...more, parts: { "xl/workbook.xml": text, ...more.parts } });
}

async function arranged(change: Arrangement, before?: Uint8Array): Promise<Record<string, string>> {
  const answer = await arrangePackage(before ?? (await file()), change);
  if ("refused" in answer) throw new Error(answer.refused);
  return partsOf(answer.bytes);
}
const refused = async (change: Arrangement, before?: Uint8Array) => {
  const answer = await arrangePackage(before ?? (await file()), change);
  return "refused" in answer ? answer.refused : undefined;
};
const order = async (change: Arrangement) => {
  const answer = await arrangePackage(await file(), change);
  return "refused" in answer ? answer.refused : (await sheetsIn(answer.bytes)).map(({ name }) => name);
};

test("a new name is followed by formulas, rules, names, links and tables", async () => {
  const parts = await arranged({ do: "rename", sheet: "Stok", name: "Stok Nov" });
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>'Stok Nov'!A1+Kartu[Sisa]</f>");
  const recap = parts["xl/worksheets/sheet2.xml"];
  expect(recap).toContain("<f>SUM('Stok Nov'!A1:A3)</f>");
  expect(recap).toContain("<formula>'Stok Nov'!$A$1&gt;1</formula>");
  expect(recap).toContain("<formula1>'Stok Nov'!$A$1:$A$3</formula1>");
  expect(recap).toContain(`location="'Stok Nov'!A1"`);
  expect(parts["xl/tables/table0-0.xml"]).toContain(
    "<calculatedColumnFormula>'Stok Nov'!$B$1</calculatedColumnFormula>",
  );
  expect(parts["xl/workbook.xml"]).toContain("<definedName name=\"Awal\">'Stok Nov'!$A$1</definedName>");
  expect(parts["xl/workbook.xml"]).toContain('<sheet name="Stok Nov" sheetId="1"');
});

test("what does not name the sheet keeps its bytes", async () => {
  const before = await file();
  const after = (await arrangePackage(before, { do: "rename", sheet: "Lain", name: "Lain Lagi" })) as {
    readonly bytes: Uint8Array;
  };
  expect(await changedParts(before, after.bytes)).toEqual(["xl/workbook.xml"]);
});

test("what looked at a deleted sheet looks at nothing, and its parts go", async () => {
  const parts = await arranged({ do: "delete", sheet: "Stok" });
  const recap = parts["xl/worksheets/sheet2.xml"];
  expect(recap).toContain("<f>SUM(#REF!)</f>");
  expect(recap).toContain('<c r="B1"><f>#REF!</f>');
  expect(recap).toContain("<f>A1*2</f>");
  expect(Object.keys(parts).filter((name) => /sheet1|table.*xml/.test(name))).toEqual([]);
  const workbook = parts["xl/workbook.xml"];
  expect(workbook).toContain('<definedName name="Awal">#REF!</definedName>');
  expect(workbook).not.toContain("Milik");
  expect(workbook).toContain('<definedName name="_xlnm.Print_Area" localSheetId="0">Rekap!$A$1</definedName>');
  expect(workbook).toContain('activeTab="0"');
});

test("a copy stands on its own: its formulas, table and names are about itself", async () => {
  const parts = await arranged({ do: "copy", sheet: "Stok", name: "Stok Nov", before: "Rekap" });
  const copy = parts["xl/worksheets/sheet4.xml"];
  expect(copy).toContain("<f>'Stok Nov'!A1+Kartu2[Sisa]</f>");
  expect(copy).toContain('tabSelected="0"');
  expect(copy).not.toContain("codeName");
  expect(parts["xl/tables/table0-1.xml"]).toContain('id="4" name="Kartu2" displayName="Kartu2"');
  expect(parts["xl/worksheets/_rels/sheet4.xml.rels"]).toContain('Target="/xl/tables/table0-1.xml"');
  const workbook = parts["xl/workbook.xml"];
  expect(workbook).toContain('<definedName name="Awal" localSheetId="1">\'Stok Nov\'!$A$1</definedName>');
  expect(workbook).toContain('<definedName name="Milik" localSheetId="1">\'Stok Nov\'!$A$2</definedName>');
  expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="2"');
  expect(workbook).toContain('activeTab="2"');
  expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>Stok!A1+Kartu[Sisa]</f>");
});

test("sheets come and move before others or behind all", async () => {
  expect(await order({ do: "add", sheet: "Baru", before: "Rekap" })).toEqual(["Stok", "Baru", "Rekap", "Lain"]);
  expect(await order({ do: "add", sheet: "Baru" })).toEqual(["Stok", "Rekap", "Lain", "Baru"]);
  expect(await order({ do: "move", sheet: "Lain", before: "Stok" })).toEqual(["Lain", "Stok", "Rekap"]);
  expect(await order({ do: "move", sheet: "Stok" })).toEqual(["Rekap", "Lain", "Stok"]);
});

test("a hidden sheet is not the one in front, and is shown again", async () => {
  const before = await file();
  const answer = await arrangePackage(before, { do: "hide", sheet: "Rekap" });
  const bytes = (answer as { readonly bytes: Uint8Array }).bytes;
  const workbook = (await partsOf(bytes))["xl/workbook.xml"];
  expect(workbook).toContain('state="hidden"');
  expect(workbook).toContain('activeTab="2"');
  const shown = await arranged({ do: "show", sheet: "Rekap" }, bytes);
  expect(shown["xl/workbook.xml"]).toContain('state="visible"');
});

test.each<[Arrangement, string]>([
  [{ do: "rename", sheet: "Stok", name: "rekap" }, "NAME_TAKEN"],
  [{ do: "rename", sheet: "Stok", name: "a:b" }, "NAME_WRONG"],
  [{ do: "add", sheet: "REKAP" }, "NAME_TAKEN"],
  [{ do: "copy", sheet: "Stok", name: "" }, "NAME_WRONG"],
  [{ do: "delete", sheet: "Tidak Ada" }, "SHEET_GONE"],
])("%j is refused", async (change, why) => {
  expect(await refused(change)).toBe(why);
});

test("the last sheet in sight stays", async () => {
  const one = await xlsxFile({ sheets: [LAST, { ...RECAP, state: "hidden" }] });
  expect(await refused({ do: "delete", sheet: "Lain" }, one)).toBe("LAST_SHEET");
  expect(await refused({ do: "hide", sheet: "Lain" }, one)).toBe("LAST_SHEET");
  expect(await refused({ do: "delete", sheet: "Rekap" }, one)).toBeUndefined();
});

test("a locked arrangement and a signed file stay as they are", async () => {
  const locked = await file({ names: '<workbookProtection lockStructure="1"/>' });
  expect(await refused({ do: "hide", sheet: "Stok" }, locked)).toBe("LOCKED");
  const signed = await file({ parts: { "_xmlsignatures/origin.sigs": "" } });
  expect(await refused({ do: "move", sheet: "Stok" }, signed)).toBe("SIGNED");
});

test("with a formula across sheets none comes, goes or moves; a new name is followed", async () => {
  const across = { ...LAST, rows: `<row r="1">${sum("A1", "SUM(Stok:Rekap!A1)")}</row>` };
  const before = await xlsxFile({ sheets: [STOCK, RECAP, across] });
  for (const change of [
    { do: "delete", sheet: "Rekap" },
    { do: "move", sheet: "Stok" },
    { do: "copy", sheet: "Stok", name: "Dua" },
    { do: "add", sheet: "Dua" },
  ] as const)
    expect(await refused(change, before)).toBe("ACROSS_SHEETS");
  const parts = await arranged({ do: "rename", sheet: "Stok", name: "Stok Nov" }, before);
  expect(parts["xl/worksheets/sheet3.xml"]).toContain("<f>SUM('Stok Nov:Rekap'!A1)</f>");
});

const PIVOT = {
  "xl/pivotCache/pivotCacheDefinition1.xml":
    '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cacheSource type="worksheet"><worksheetSource ref="A1:A3" sheet="Stok"/></cacheSource></pivotCacheDefinition>',
};
test("a pivot table follows a new name of the sheet it is made from, and keeps that sheet", async () => {
  const plain = await file();
  const list = ((await partsOf(plain))["xl/_rels/workbook.xml.rels"] ?? "").replace(
    "</Relationships>",
    '<Relationship Id="rIdP" Type="http://x/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>',
  );
  const before = await file({ parts: { ...PIVOT, "xl/_rels/workbook.xml.rels": list } });
  expect(await refused({ do: "delete", sheet: "Stok" }, before)).toBe("PIVOT");
  const parts = await arranged({ do: "rename", sheet: "Stok", name: "Stok Nov" }, before);
  expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('sheet="Stok Nov"');
});

test("macros keep their sheets", async () => {
  const macro = new Uint8Array(readFileSync(join(__dirname, "../../cases/15c-macro.xlsm")));
  const [first] = await sheetsIn(macro);
  expect(await refused({ do: "rename", sheet: first?.name ?? "", name: "Lain" }, macro)).toBe("MACRO");
  expect(await refused({ do: "copy", sheet: first?.name ?? "", name: "Lain" }, macro)).toBe("MACRO");
});

const CASES = join(__dirname, "../../cases");
test.each(readdirSync(CASES).filter((name) => name.endsWith(".xlsx")))(
  "%s: a sheet that gets another name and its own again is the same file",
  async (name) => {
    const before = new Uint8Array(readFileSync(join(CASES, name)));
    const [first] = await sheetsIn(before);
    const own = first?.name ?? "";
    const there = await arrangePackage(before, { do: "rename", sheet: own, name: "Nama Lain" });
    if ("refused" in there) throw new Error(there.refused);
    const back = await arrangePackage(there.bytes, { do: "rename", sheet: "Nama Lain", name: own });
    if ("refused" in back) throw new Error(back.refused);
    const plain = ([part, text]: readonly [string, string]) =>
      [part, text.replaceAll(`'${own}'!`, `${own}!`).replace(/&apos;/g, "'")] as const;
    const of = async (bytes: Uint8Array) => Object.fromEntries(Object.entries(await partsOf(bytes)).map(plain));
    expect(await of(back.bytes)).toEqual(await of(before));
  },
);
