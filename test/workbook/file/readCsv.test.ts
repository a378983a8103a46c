import fc from "fast-check";
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

describe("the separator is detected", () => {
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

  test("semicolons are preferred to commas that are decimals in every row", () => {
    expect(cellsOf("1,5;2,5\n3,5;4,5\n")).toEqual([
      ["1,5", "2,5"],
      ["3,5", "4,5"],
    ]);
  });

  test("title lines above the header do not mislead detection", () => {
    expect(cellsOf("DISDUKCAPIL, KOTA\nLaporan\n\nNO;A\n1;2\n2;3\n3;4\n")[4]).toEqual([1, 2]);
  });
});

describe("the encoding is detected", () => {
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

describe("laws", () => {
  const figure = fc.oneof(fc.nat(99_999).map(String), fc.constantFrom("4.091", "95,2", "1.925.111", "-7", "12,5%", ""));
  const name = fc.constantFrom(
    "Sukamaju",
    "Mekarsari, Kec. Timur",
    'Desa "Baru"',
    "Jl. Mawar; RT 5",
    "Ma'rang\nUtara",
    "É–ñ",
  );
  const table = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.tuple(name, fc.array(figure, { minLength: width, maxLength: width })), {
        minLength: 4,
        maxLength: 20,
      }),
    )
    .map((rows) => [
      ["Nama", ...(rows[0]?.[1] ?? []).map((_, i) => `Kolom ${"ABCDEF"[i]}`)],
      ...rows.map(([first, rest]) => [first, ...rest]),
    ]);
  const written = (rows: readonly (readonly string[])[], separator: string, ends: readonly string[]) =>
    rows
      .map((row, i) => {
        const cells = row.map((cell) => (/[";,\t|\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
        return cells.join(separator) + ends[i % ends.length];
      })
      .join("");
  const encode: Readonly<Record<string, (text: string) => Uint8Array>> = {
    utf8: (text) => Buffer.from(text),
    marked: (text) => Buffer.from(`\ufeff${text}`),
    utf16: (text) => Buffer.from(text, "utf16le"),
    utf16be: (text) => Buffer.from(text, "utf16le").swap16(),
  };

  test("what is written is read, with any separator, line end and encoding", () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(";", ",", "\t", "|"),
        fc.array(fc.constantFrom("\r\n", "\n", "\r"), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...Object.keys(encode)),
        (rows, separator, ends, encoding) => {
          const bytes = encode[encoding]?.(written(rows, separator, ends)) as Uint8Array;
          const texts = cellsOf(bytes).map((row) => row.map((cell) => (cell === null ? "" : String(cell))));
          expect(texts).toEqual(rows);
        },
      ),
    );
  });

  test("any bytes are read or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readCsv(bytes, "Data");
        expect("failure" in read || read.sheets.length === 1).toBe(true);
      }),
    );
  });
});

test("lines in two encodings are decoded one by one", () => {
  const bytes = Buffer.concat([Buffer.from("Nama;É\n"), Buffer.from([0xc9, 0x3b, 0x31, 0x0a])]);
  expect(cellsOf(bytes)).toEqual([
    ["Nama", "É"],
    ["É", 1],
  ]);
});

test('="…" holds what an export protected from Excel: a figure is a number, a NIK stays text', () => {
  expect(cellsOf('="NIK";="Jumlah"\n="1671010101900001";="12000"\n="0123";="4.091"')).toEqual([
    ["NIK", "Jumlah"],
    ["1671010101900001", 12000],
    ["0123", "4.091"],
  ]);
});
