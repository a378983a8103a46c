import { readCount, readShare } from "../../src/core/cells/readNumber";
import type { Doubt } from "../../src/core/cells/reading";
import { nik } from "../../src/sheets/types";
import { doubtText } from "../../src/text/doubts";

test("a number is quoted with the decimal mark of its cell", () => {
  const fraction = readCount(9.05) as Doubt;
  expect(doubtText(fraction, "id")).toMatch(/^"9,05" bukan jumlah/);
  expect(doubtText(fraction, "en")).toMatch(/^"9\.05" is not/);
  expect(doubtText(readShare(99.2) as Doubt, "id")).toBe(
    '"99,2" terlalu besar untuk persentase. Tulis 99,2% atau 0,992.',
  );
  expect(doubtText(readCount(-0.5) as Doubt, "id")).toMatch(/^"-0,5" kurang/);
});

test("a text is quoted as written", () => {
  expect(doubtText(readCount("1.234,5") as Doubt, "id")).toMatch(/^"1\.234,5" bukan/);
  expect(doubtText(readCount("4.091 lebih") as Doubt, "id")).toMatch(/^"4\.091 lebih" hanya/);
  expect(doubtText(readCount("1.23.4") as Doubt, "id")).toMatch(/^"1\.23\.4" memakai/);
  expect(doubtText(readCount("-1.196") as Doubt, "id")).toMatch(/^"-1\.196" kurang/);
  const thousands: Doubt = { doubt: "TEXT_NUMBER", found: "1.196", means: 1196 };
  expect(doubtText(thousands, "id")).toBe('"1.196" tersimpan sebagai teks, dibaca 1.196. Ubah menjadi angka.');
});

test("in a column in percent a cell is quoted on that scale", () => {
  const shareAmong: Doubt = { doubt: "ABOVE_SHARE", found: "0.94", means: 0.94, inHundreds: true };
  expect(doubtText(shareAmong, "id")).toBe('"0,94" memakai skala lain daripada sel lain di kolom ini. Tulis 94.');
  const asText: Doubt = { doubt: "TEXT_NUMBER", found: "85.017341040462", means: 0.85017341040462, inHundreds: true };
  expect(doubtText(asText, "id")).toBe('"85,0173…" tersimpan sebagai teks, dibaca 85,02%. Ubah menjadi angka.');
  expect(doubtText(asText, "en")).toBe('"85.0173…" is stored as text, read as 85.02%. Turn it into a number.');
});

test.each([
  [330, "NIK hanya 3 angka, kurang 13. Salin lengkap dari SIAK."],
  ["330101010290000", "NIK hanya 15 angka, kurang 1. Salin lengkap dari SIAK."],
  ["33010101029000011", "NIK 17 angka, lebih 1. Salin lengkap dari SIAK."],
  ["3,30101E+15", "NIK tersimpan sebagai angka, sehingga angka terakhirnya hilang. Impor ulang NIK sebagai teks."],
])("an invalid NIK says why (%#)", (cell, sentence) => {
  expect(doubtText(nik.read(cell) as Doubt, "id")).toBe(sentence);
});
