import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lembar, hitung } from "../cli/lembar";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));

/** Ten days of a stock card; the last Sisa is 5162 and should be 4462. */
const HEADER = "Tanggal;Lokasi;Stok awal;Diterima;Dipakai;Rusak;Sisa";
const DAYS = [
  "03/11/2025;Sukamaju;5000;0;100;0;4900",
  "04/11/2025;Sukamaju;4900;0;120;0;4780",
  "05/11/2025;Sukamaju;4780;0;90;0;4690",
  "06/11/2025;Sukamaju;4690;0;110;1;4579",
  "07/11/2025;Sukamaju;4579;0;105;0;4474",
  "10/11/2025;Sukamaju;4474;500;95;0;4879",
  "11/11/2025;Sukamaju;4879;0;130;0;4749",
  "12/11/2025;Sukamaju;4749;0;88;0;4661",
  "13/11/2025;Sukamaju;4661;0;102;0;4559",
  "14/11/2025;Sukamaju;4559;0;97;0;5162",
];
const CARD = [HEADER, ...DAYS];
const lines = (rows: readonly string[], end = "\r\n") => rows.map((row) => row + end).join("");
const by = (separator: string) => lines(CARD).replaceAll(";", separator);
const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("a card is read whole, however it was exported", () => {
  test.each<[name: string, content: string | Uint8Array, said: string, cell: string]>([
    ["semicolons", lines(CARD), "pemisah ; dan UTF-8", "G11"],
    ["commas", by(","), "pemisah , dan UTF-8", "G11"],
    ["tabs", by("\t"), "pemisah tab dan UTF-8", "G11"],
    ["pipes", by("|"), "pemisah | dan UTF-8", "G11"],
    ["carets", by("^"), "pemisah ^ dan UTF-8", "G11"],
    ["a title ending in CRLF, rows in LF", `KARTU STOK BLANKO KTP-EL\r\n${lines(CARD, "\n")}`, "pemisah ;", "G12"],
    ["one half in CRLF, one in LF", lines(CARD.slice(0, 6)) + lines(CARD.slice(6), "\n"), "pemisah ;", "G11"],
    ["a header in LF, rows in CRLF", lines([HEADER], "\n") + lines(DAYS), "pemisah ;", "G11"],
    ["line ends of an old Mac", lines(CARD, "\r"), "pemisah ;", "G11"],
    ["doubled carriage returns", lines(CARD, "\r\r\n"), "pemisah ;", "G11"],
    ["UTF-16 LE without its mark", utf16(lines(CARD)), "UTF-16", "G11"],
    ["UTF-16 BE without its mark", utf16(lines(CARD), true), "UTF-16", "G11"],
    ["UTF-16 LE with its mark, tabs", utf16(`\ufeff${by("\t")}`), "pemisah tab dan UTF-16", "G11"],
    ["UTF-8 with its mark", `\ufeff${lines(CARD)}`, "UTF-8", "G11"],
    ["lines quoted whole", lines(CARD.map((row) => `"${row.replaceAll(";", ",")}"`)), "pemisah , dan", "G11"],
    [
      "lines quoted whole beside empty cells",
      lines(CARD.map((row) => `"${row.replaceAll(";", ",")}";;`)),
      "satu sel",
      "G11",
    ],
    ["every cell quoted", lines(CARD.map((row) => `"${row.replaceAll(";", '";"')}"`)), "pemisah ;", "G11"],
    ["blanks around the quotes", lines(CARD.map((row) => `"${row.replaceAll(";", '" ; "')}"`)), "pemisah ;", "G11"],
    [
      "quotes escaped by a backslash",
      lines(CARD.map((row) => row.replace("Sukamaju", '"Desa \\"Maju\\""'))),
      ";",
      "G11",
    ],
    ["inches within a cell", lines(CARD.map((row) => row.replace("Sukamaju", 'Printer 24"'))), "pemisah ;", "G11"],
    ["a separator after the last cell", lines(CARD.map((row) => `${row};`)), "pemisah ;", "G11"],
    ["one after the last cell of the rows only", lines([HEADER, ...DAYS.map((row) => `${row};;`)]), ";", "G11"],
    ["the mark of an old system at the end", `${lines(CARD)}\u001a`, "pemisah ;", "G11"],
    ["Excel's first line", `sep=|\r\n${by("|")}`, "pemisah |", "G11"],
    ["Excel's first line saved once more", `sep=;;;;;;;\r\n${lines(CARD)}`, "pemisah ;", "G11"],
    ["a first line that names another separator", `sep=,\r\n${lines(CARD)}`, "menyebut pemisah ,", "G11"],
    ["figures kept as texts", lines(CARD.map((row) => row.replace(/(?<=;)\d+/g, '="$&"'))), "pemisah ;", "G11"],
    ["no line end after the last row", lines(CARD).trimEnd(), "pemisah ;", "G11"],
  ])("%s", async (name, content, said, cell) => {
    const path = file(`${name.replace(/\W+/g, "-")}.csv`, content);
    const { out, err } = await lembar("check", path);
    expect(err).toBe("");
    expect(out).toContain(said);
    const { sheets } = JSON.parse((await lembar("check", path, "--json")).out);
    expect(sheets).toMatchObject([{ kind: "kartuStok" }]);
    expect(sheets[0].issues.map(({ cell, severity }: Record<string, string>) => `${severity} ${cell}`)).toEqual([
      `error ${cell}`,
    ]);
  });
});

describe("a file that cannot be read whole is not read at all, and the row is named", () => {
  const broken = (row: number, change: (row: string) => string) =>
    lines(CARD.map((line, index) => (index + 1 === row ? change(line) : line)));
  const inTwo = (from: number, to: number) =>
    lines(CARD.map((line, i) => (i + 1 === from || i + 1 === to ? line.replace("Sukamaju", '"Sukamaju') : line)));
  const areas = (...rows: string[]) => lines(["Kecamatan,Wajib KTP,Sudah Perekaman,Belum Perekaman", ...rows]);

  test.each<[name: string, content: string | Uint8Array, row: string, cause: string]>([
    [
      "a quote never closed",
      broken(6, (row) => row.replace("Sukamaju", '"Sukamaju')),
      "baris 6",
      "tidak pernah ditutup",
    ],
    [
      "one in the last row",
      broken(11, (row) => row.replace("Sukamaju", '"Sukamaju')),
      "baris 11",
      "tidak pernah ditutup",
    ],
    [
      "words after a closing quote",
      broken(4, (row) => row.replace("Sukamaju", '"Sukamaju" lama')),
      "baris 4",
      "sesudah tanda petik",
    ],
    ["two stray quotes", inTwo(4, 8), "baris 4", "sesudah tanda petik"],
    [
      "two stray quotes that close each other",
      broken(4, (row) => row.replace("Sukamaju", '"Sukamaju')).replace("Sukamaju;4661", 'Sukamaju";4661'),
      "baris 4",
      "menjadi satu sel",
    ],
    [
      "thousands cut by their commas",
      areas("Sukamaju,4,091,3,500,591", "Mekarsari,5,200,5,000,200"),
      "baris 2 (dan 1 baris lagi)",
      "6 sel",
    ],
    ["decimals cut by their commas", areas("Sukamaju,4091,3900,191", "Mekarsari,5200,5000,96,15"), "baris 3", "5 sel"],
    ["a name cut by its comma", areas("Sukamaju, Kec. A,4091,3900,191"), "baris 2", "5 sel"],
    ["empty bytes", broken(9, () => "\0".repeat(40)), "baris 9", "NUL"],
    ["empty bytes to the end", `${lines(CARD.slice(0, 7))}${"\0".repeat(100)}`, "baris 8", "NUL"],
    [
      "plain rows below UTF-16",
      Buffer.concat([utf16(`\ufeff${lines(CARD.slice(0, 7))}`), Buffer.from(lines(DAYS.slice(6)))]),
      "baris 8",
      "UTF-16",
    ],
  ])("%s", async (name, content, row, cause) => {
    const path = file(`${name.replace(/\W+/g, "-")}.csv`, content);
    for (const { code, out, err } of [await lembar("check", path), await lembar("check", path, "--json")]) {
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(row);
      expect(err).toContain(cause);
    }
    const { code, out, err } = await hitung("BLANKO_RATA", `${path}!E2:E11`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(row);
  });
});

test("an average is refused when a quote swallowed its days", async () => {
  const days = Array.from(
    { length: 12 },
    (_, i) => `${i + 1}/11/2025;${i === 6 ? '"' : ""}Sukamaju;${i < 6 ? 100 : 500}`,
  );
  const path = file("rata.csv", lines(["Tanggal;Lokasi;Dipakai", ...days]));
  expect(await hitung("BLANKO_RATA", `${path}!C2:C13`)).toMatchObject({ code: 2, out: "" });
  const sound = file("rata-utuh.csv", lines(["Tanggal;Lokasi;Dipakai", ...days]).replace('"', ""));
  expect(await hitung("BLANKO_RATA", `${sound}!C2:C13`)).toMatchObject({ code: 0, out: "300\n" });
});

test("a last row that breaks off is reported, also with JSON and a calculation", async () => {
  const path = file("terpotong.csv", lines(CARD).slice(0, -8));
  expect((await lembar("check", path)).out).toContain("mungkin berkas ini terpotong");
  expect((await lembar("check", path, "--json")).err).toContain("baris 11");
  expect((await hitung("BLANKO_RATA", `${path}!E2:E11`)).err).toContain("mungkin berkas ini terpotong");
});

test.each([
  ["no bytes", "", "kosong (0 byte)"],
  ["blanks and line ends", " \r\n\r\n", "tidak berisi apa-apa"],
  ["a mark alone", "\ufeff", "tidak berisi apa-apa"],
])("a file of %s is refused", async (name, content, cause) => {
  const { code, err } = await lembar("check", file(`${name.replace(/\W+/g, "-")}.csv`, content));
  expect(code).toBe(2);
  expect(err).toContain(cause);
});

test("a list of one column needs no separator", async () => {
  const { code, out } = await lembar("check", file("nama.csv", "Nama\nAdi\nBudi\n"));
  expect(code).toBe(0);
  expect(out).toContain("tidak ada pemisah kolom");
});
