import fc from "fast-check";
import JSZip from "jszip";
import { patchPackage, readSettings } from "../../../../src/workbook/file/patch/patchPackage";
import { settingsXml } from "../../../../src/workbook/settingsPart";
import { xlsxFile } from "../xlsxFile";
import { changedParts, partsOf, put } from "./patching";

const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const sheets = [{ name: "Data", rows: "" }];

test("a file has no settings until some are written; then only the lists that name the new part change", async () => {
  const before = await xlsxFile({ sheets, parts: { "[Content_Types].xml": TYPES } });
  expect(await readSettings(before)).toEqual({});
  const { bytes } = await patchPackage(before, [], { bahasa: "id" });
  expect(await readSettings(bytes)).toEqual({ bahasa: "id" });
  expect(await changedParts(before, bytes)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item1.xml.rels",
    "customXml/item1.xml",
    "customXml/itemProps1.xml",
    "xl/_rels/workbook.xml.rels",
  ]);
  const parts = await partsOf(bytes);
  expect(parts["[Content_Types].xml"]).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
  );
  expect(parts["customXml/_rels/item1.xml.rels"]).toContain(
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"',
  );
  expect(parts["customXml/itemProps1.xml"]).toContain('<ds:schemaRef ds:uri="urn:lembar-dukcapil:settings"/>');
  expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="/customXml/item1.xml"/></Relationships>');
});

test("later settings replace earlier ones in the same part; the same ones change nothing", async () => {
  const first = await patchPackage(await xlsxFile({ sheets }), [], { a: "1", b: "2" });
  const second = await patchPackage(first.bytes, [{ sheet: "Data", cells: [put("A1", 1)] }], { b: "3" });
  expect(await readSettings(second.bytes)).toEqual({ b: "3" });
  expect(await changedParts(first.bytes, second.bytes)).toEqual(["customXml/item1.xml", "xl/worksheets/sheet1.xml"]);
  expect((await patchPackage(second.bytes, [], { b: "3" })).bytes).toBe(second.bytes);
  expect((await patchPackage(second.bytes, [])).bytes).toBe(second.bytes);
});

test("any stored settings are read unchanged", async () => {
  const before = await xlsxFile({ sheets });
  const text = fc.string({ unit: "binary", maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, text, { maxKeys: 4, noNullPrototype: true }), async (settings) => {
      expect(await readSettings((await patchPackage(before, [], settings)).bytes)).toEqual(settings);
    }),
    { numRuns: 40 },
  );
});

test("the part is the one that Excel's edition writes, whose changes are read and stay when others are added", async () => {
  const part = "customXml/item1.xml";
  const settings = { "lembarDukcapil.diterima": 'Stok & <Sisa> "😀" \ufffe' };
  const { bytes } = await patchPackage(await xlsxFile({ sheets }), [], settings);
  const fromExcel = await JSZip.loadAsync(bytes);
  expect(await fromExcel.file(part)?.async("string")).toBe(settingsXml(settings));
  fromExcel.file(part, settingsXml({ ...settings, lain: "2" }));
  const reopened = await fromExcel.generateAsync({ type: "uint8array" });
  const inFile = await readSettings(reopened);
  expect(inFile).toEqual({ ...settings, lain: "2" });
  const again = await patchPackage(reopened, [], { ...inFile, tiga: "3" });
  expect(await changedParts(reopened, again.bytes)).toEqual([part]);
  expect(await readSettings(again.bytes)).toEqual({ ...settings, lain: "2", tiga: "3" });
});

test("custom parts of others stay, and damaged settings count as missing", async () => {
  const rels = (target: string) =>
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="${target}"/>`;
  const base = await partsOf(await xlsxFile({ sheets }));
  const list = base["xl/_rels/workbook.xml.rels"] as string;
  const withPart = (text: string) =>
    xlsxFile({
      sheets,
      parts: {
        "xl/_rels/workbook.xml.rels": list.replace(
          "</Relationships>",
          `${rels("../customXml/item1.xml")}</Relationships>`,
        ),
        "customXml/item1.xml": text,
      },
    });
  const other = await withPart('<settings xmlns="urn:lain">{"a":"b"}</settings>');
  const { bytes } = await patchPackage(other, [], { a: "1" });
  expect((await partsOf(bytes))["customXml/item1.xml"]).toBe('<settings xmlns="urn:lain">{"a":"b"}</settings>');
  expect(await readSettings(bytes)).toEqual({ a: "1" });
  expect(await readSettings(await withPart('<settings xmlns="urn:lembar-dukcapil:settings">{"a"</settings>'))).toEqual(
    {},
  );
  expect(await readSettings(await withPart("<data>no end"))).toEqual({});
});
