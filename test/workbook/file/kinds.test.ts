import { readAny } from "../../../src/workbook/file/readAny";

const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

test.each([
  ["foto.xlsx", latin("\x89PNG\r\n\x1a\n0000"), "PICTURE"],
  ["foto.csv", latin("\x89PNG\r\n\x1a\n0000"), "PICTURE"],
  ["foto.xlsx", latin("\xff\xd8\xff\xe000"), "PICTURE"],
  ["foto.xls", latin("GIF89a00"), "PICTURE"],
  ["surat.xlsx", latin("%PDF-1.7\n"), "PDF"],
  ["laporan.xls", latin("<html><table><tr><td>1</td></tr></table></html>"), "HTML"],
  ["laporan.xls", latin("\xef\xbb\xbf<table><tr><td>1</td></tr></table>"), "HTML"],
])("%s is reported as what it is", async (name, bytes, failure) => {
  expect(await readAny(name, bytes)).toEqual({ failure });
});
