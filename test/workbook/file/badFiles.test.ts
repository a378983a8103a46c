import JSZip from "jszip";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { xlsxFile } from "./xlsxFile";

const good = () => xlsxFile({ sheets: [{ name: "A", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });

/** The container of old Office files, with one directory entry of this name in it. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}

async function withSheet(sheet: string | Uint8Array): Promise<Uint8Array> {
  return xlsxFile({ sheets: [{ name: "A", rows: "" }], parts: { "xl/worksheets/sheet1.xml": sheet } });
}

/** The position of a byte sequence; the file must hold it. */
function find(bytes: Uint8Array, wanted: readonly number[]): number {
  const at = Buffer.from(bytes).indexOf(Buffer.from(wanted));
  expect(at).toBeGreaterThanOrEqual(0);
  return at;
}

test("a file of no bytes is said to be empty", async () => {
  expect(await readWorkbook(new Uint8Array())).toEqual({ failure: "EMPTY_FILE" });
});

test.each(["<html><table></table></html>", "No;Tanggal\n1;2", "\0"])("%j is not an .xlsx", async (text) => {
  expect(await readWorkbook(Buffer.from(text))).toEqual({ failure: "NOT_A_ZIP" });
});

test("a workbook with a password is distinguished from an old .xls", async () => {
  expect(await readWorkbook(oleFile("EncryptedPackage"))).toEqual({ failure: "PASSWORD_PROTECTED" });
  expect(await readWorkbook(oleFile("Workbook"))).toEqual({ failure: "OLD_XLS" });
});

test("a zip with a password is said to be protected", async () => {
  const bytes = await good();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 10; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  expect(await readWorkbook(bytes)).toEqual({ failure: "PASSWORD_PROTECTED" });
});

test("a file cut short anywhere after its first bytes is reported as cut short", async () => {
  const bytes = await good();
  for (const length of [4, 100, Math.floor(bytes.length / 2), bytes.length - 1])
    expect(await readWorkbook(bytes.subarray(0, length))).toEqual({ failure: "TRUNCATED" });
});

test("a file cut short and given a new end is still detected", async () => {
  const bytes = await good();
  const end = bytes.slice(bytes.length - 22);
  const cut = Buffer.concat([bytes.subarray(0, 200), end]);
  expect(await readWorkbook(cut)).toEqual({ failure: "TRUNCATED" });
});

test.each([
  ["word/document.xml", "application/vnd.openxmlformats-officedocument"],
  ["content.xml", "application/vnd.oasis.opendocument.spreadsheet"],
  ["xl/workbook.bin", "binary"],
])("a zip with %s is not a workbook", async (name, text) => {
  const zip = new JSZip().file(name, text);
  expect(await readWorkbook(await zip.generateAsync({ type: "uint8array" }))).toEqual({ failure: "NOT_A_WORKBOOK" });
});

test("a document whose main part is not a workbook is not a workbook", async () => {
  const bytes = await xlsxFile({ sheets: [], parts: { "xl/workbook.xml": "<document/>" } });
  expect(await readWorkbook(bytes)).toEqual({ failure: "NOT_A_WORKBOOK" });
});

test("a workbook of charts alone has no sheets", async () => {
  expect(await readWorkbook(await xlsxFile({ sheets: [] }))).toEqual({ failure: "NO_SHEETS" });
});

describe("a damaged part is a damaged file:", () => {
  test.each([
    ["no XML", "PK nonsense"],
    ["tags that do not close", "<worksheet><sheetData><row>"],
    [
      "an address that is none",
      '<worksheet><sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData></worksheet>',
    ],
    ["a column beyond XFD", '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>'],
    ["a cell outside every row", "<worksheet><sheetData><c><v>1</v></c></sheetData></worksheet>"],
    ["an entity nobody declared", "<worksheet>&lol;</worksheet>"],
    [
      "entities that grow",
      '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    ],
  ])("%s", async (_what, xml) => {
    expect(await readWorkbook(await withSheet(xml))).toEqual({ failure: "DAMAGED" });
  });

  test("a sheet whose part is missing", async () => {
    const bytes = await xlsxFile({ sheets: [{ name: "A", rows: "" }], parts: { "xl/worksheets/sheet1.xml": null } });
    expect(await readWorkbook(bytes)).toEqual({ failure: "DAMAGED" });
  });

  test("changed packed bytes", async () => {
    const bytes = await good();
    const name = find(bytes, [...Buffer.from("xl/worksheets/sheet1.xml")]);
    for (let at = name + 30; at < name + 60; at++) bytes[at] = 0x55;
    expect(await readWorkbook(bytes)).toEqual({ failure: "DAMAGED" });
  });

  test("changed stored text that is still readable", async () => {
    const zip = await JSZip.loadAsync(await good());
    const bytes = await zip.generateAsync({ type: "uint8array", compression: "STORE" });
    bytes[find(bytes, [...Buffer.from("<v>1</v>")]) + 3] = "7".charCodeAt(0);
    expect(await readWorkbook(bytes)).toEqual({ failure: "DAMAGED" });
  });
});

describe("a zip bomb is refused:", () => {
  test("a sheet that packs far better than figures do", async () => {
    const bytes = await withSheet(new Uint8Array(60 * 1024 * 1024).fill(32));
    expect(bytes.length).toBeLessThan(200_000);
    expect(await readWorkbook(bytes)).toEqual({ failure: "TOO_MUCH" });
  });

  test("the same with a false size", async () => {
    const bytes = await withSheet(new Uint8Array(60 * 1024 * 1024).fill(32));
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 99, true);
    expect(await readWorkbook(bytes)).toEqual({ failure: "TOO_MUCH" });
  });

  test("rows that reach far to the right, a million times", async () => {
    const rows = Array.from({ length: 4000 }, (_none, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`);
    expect(await readWorkbook(await xlsxFile({ sheets: [{ name: "A", rows: rows.join("") }] }))).toEqual({
      failure: "TOO_MUCH",
    });
  });
});
