import { readCsv } from "../../../src/workbook/file/csv/readCsv";
import { isFileFailure } from "../../../src/workbook/file/failure";
import type { Range } from "../../../src/core/cells/cell";

function cellsOf(bytes: string | Uint8Array): Range {
  const read = readCsv(typeof bytes === "string" ? Buffer.from(bytes) : bytes, "Data");
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets[0]?.cells ?? [];
}

test("the one sheet is named after the file", () => {
  expect(readCsv(Buffer.from("a;b"), "Januari")).toMatchObject({
    sheets: [{ name: "Januari", visibility: "visible" }],
  });
});

describe("the delimiter is found out", () => {
  const cells = [
    ["NO", "NAMA", "JUMLAH"],
    [1, "Timur", "4.091"],
    [2, "Barat", "95,2%"],
  ];
  test.each([
    ["semicolon", "NO;NAMA;JUMLAH\n1;Timur;4.091\n2;Barat;95,2%\n"],
    ["comma", 'NO,NAMA,JUMLAH\r\n1,Timur,4.091\r\n2,Barat,"95,2%"\r\n'],
    ["tab", "NO\tNAMA\tJUMLAH\n1\tTimur\t4.091\n2\tBarat\t95,2%"],
    ["named by Excel", "sep=|\nNO|NAMA|JUMLAH\n1|Timur|4.091\n2|Barat|95,2%\n"],
  ])("%s", (_name, text) => expect(cellsOf(text)).toEqual(cells));

  test("semicolons win over commas that are decimals in every row", () => {
    expect(cellsOf("1,5;2,5\n3,5;4,5\n")).toEqual([
      ["1,5", "2,5"],
      ["3,5", "4,5"],
    ]);
  });

  test("title lines above the header do not mislead it", () => {
    expect(cellsOf("DISDUKCAPIL, KOTA\nLaporan\n\nNO;A\n1;2\n2;3\n3;4\n")[4]).toEqual([1, 2]);
  });
});

describe("the encoding is found out", () => {
  const wanted = [["Kelurahan", "É–ñ"]];
  test.each([
    ["UTF-8", Buffer.from("Kelurahan;É–ñ")],
    ["UTF-8 with its mark", Buffer.from("\ufeffKelurahan;É–ñ")],
    ["UTF-16", Buffer.from("\ufeffKelurahan\tÉ–ñ", "utf16le")],
    ["Windows-1252", Buffer.from([...Buffer.from("Kelurahan;"), 0xc9, 0x96, 0xf1])],
  ])("%s", (_name, bytes) => expect(cellsOf(bytes)).toEqual(wanted));
});

test("only plain whole numbers become numbers: codes, identity numbers, dates and figures with dots stay text", () => {
  expect(cellsOf("4091;-7;0;0123;4.091;95,2%;2023-11-13;TRUE;999999999999999;1671010101900001;;1e3")).toEqual([
    [4091, -7, 0, "0123", "4.091", "95,2%", "2023-11-13", "TRUE", 999999999999999, "1671010101900001", null, "1e3"],
  ]);
});

test("quotes hold delimiters and line breaks; blank lines at the end are dropped", () => {
  expect(cellsOf('a;"b;\nc";"d ""e"""\n;;\n\n')).toEqual([["a", "b;\nc", 'd "e"']]);
});

test("a file of no bytes is said to be empty", () => {
  expect(readCsv(new Uint8Array(), "Data")).toEqual({ failure: "EMPTY_FILE" });
});
