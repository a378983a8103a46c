import { readBook } from "../../../src/workbook/file/look/readBook";
import { patchPackage } from "../../../src/workbook/file/patch/patchPackage";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { xlsxFile } from "./xlsxFile";

/** A workbook with a part that no reader opens, and one changed field of its entry in the zip directory. */
async function withOddPart(field: number, value: number): Promise<Uint8Array> {
  const bytes = await xlsxFile({ sheets: [{ name: "A", rows: "" }], parts: { "docProps/thumbnail.jpeg": "x" } });
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from("docProps/thumbnail.jpeg")) - 46;
  expect(Buffer.from(bytes).readUInt32LE(at)).toBe(0x02014b50);
  bytes[at + field] = value;
  return bytes;
}

test.each([
  ["packed in a way nobody knows", 10, 99, "DAMAGED"],
  ["that lies elsewhere", 44, 1, "TRUNCATED"],
  ["that claims to be larger than anything", 27, 0x7f, "TOO_MUCH"],
  ["that is locked", 8, 1, "PASSWORD_PROTECTED"],
  ["that is called otherwise in front of itself", 46, 0x44, "DAMAGED"],
  ["that is marked as a folder", 38, 0x10, "DAMAGED"],
])("a part %s is reported on opening, because the file could never be saved", async (_name, field, value, failure) => {
  const bytes = await withOddPart(field, value);
  expect(await readBook(bytes)).toEqual({ failure });
  expect(await readWorkbook(bytes)).toHaveProperty("sheets");
});

test("a part that is not as long as it claims ends the save with a reason, not the page", async () => {
  const bytes = await xlsxFile({ sheets: [{ name: "A", rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }] });
  const at = Buffer.from(bytes).lastIndexOf(Buffer.from("xl/worksheets/sheet1.xml")) - 46;
  bytes[at + 24] = (bytes[at + 24] as number) + 1;
  const change = { sheet: "A", cells: [{ row: 0, column: 1, value: 2 }] };
  await expect(patchPackage(bytes, [change])).rejects.toMatchObject({ code: "DAMAGED" });
});
