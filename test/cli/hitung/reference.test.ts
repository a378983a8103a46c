import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readReference } from "../../../src/cli/hitung/reference";

const B2 = { row: 1, column: 1, rows: 1, columns: 1 };

test.each([
  ["stok.xlsx!Januari!B2", "stok.xlsx", "Januari", B2],
  ["../map a/stok 1.XLSX!Stok Januari!$B$2", "../map a/stok 1.XLSX", "Stok Januari", B2],
  ["stok.xlsx!'Stok Januari'!B2", "stok.xlsx", "Stok Januari", B2],
  ["stok.xlsx!'It''s'!B2", "stok.xlsx", "It's", B2],
  ["stok.xlsx!It's!B2", "stok.xlsx", "It's", B2],
  ["stok.xlsx!'Awas!'!B2", "stok.xlsx", "Awas!", B2],
  ["stok.xlsx!Awas! Penting!B2", "stok.xlsx", "Awas! Penting", B2],
  ["a;b!c.xlsx!S!B2", "a;b!c.xlsx", "S", B2],
  ["a.xlsx.xlsx!S!B2", "a.xlsx.xlsx", "S", B2],
  ["data.csv!B2", "data.csv", undefined, B2],
  ["data.csv!data!b2", "data.csv", "data", B2],
  ["stok.xlsm!S!B:C", "stok.xlsm", "S", { row: 0, column: 1, rows: 1_048_576, columns: 2 }],
  ["stok.xlsx!S!2:2", "stok.xlsx", "S", { row: 1, column: 0, rows: 1, columns: 16_384 }],
  ["stok.xlsx!S!C3:B2", "stok.xlsx", "S", { row: 1, column: 1, rows: 2, columns: 2 }],
])("%s", (text, file, sheet, area) => expect(readReference(text)).toEqual({ file, sheet, area }));

test.each(["TANPA", "4.091", "xlsx", "a.xlsxx!S!B2", "Awas! B2", "2025-08-15"])(
  "%s does not point into a file",
  (text) => {
    expect(readReference(text)).toBeUndefined();
  },
);

test.each([
  "stok.xlsx",
  "stok.xlsx!B2",
  "stok.xlsx!S!",
  "stok.xlsx!S!B0",
  "stok.xlsx!S!XFE1",
  "data.csv!",
  "stok.xlsx!S!B2:C",
])("%s is an incomplete reference", (text) =>
  expect(() => readReference(text)).toThrow(expect.objectContaining({ name: "BadUsage" }) as Error),
);

test("of two ways to split a path, the one whose file exists is used", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "lembar-")), "lama.xlsx!baru");
  mkdirSync(folder);
  writeFileSync(join(folder, "stok.xlsx"), "");
  expect(readReference(`${folder}/stok.xlsx!S!B2`)).toMatchObject({ file: `${folder}/stok.xlsx`, sheet: "S" });
});
