import type { Cell } from "../../../../src/core/cells/cell";
import { day, found, sheet } from "../sheets/across";

/** A stock card with this many days and a word for each. */
const card = (days: number, word: (i: number) => Cell) =>
  sheet("Stok", [
    ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS HARI"],
    ...Array.from({ length: days }, (_none, i): Cell[] => [day(i), 900_000 - 10 * i, 0, 10, 899_990 - 10 * i, word(i)]),
  ]);

test("20,000 words that are not on the list give one line, on the first", async () => {
  const sheets = card(20_000, (i) => `Petugas ${i % 40}`);
  expect(await found("C26", sheets)).toEqual(["warning Stok!F2"]);
  expect(await found("C16", sheets)).toEqual([]);
});

test("nineteen are nineteen findings, and twenty are one", async () => {
  const some = (days: number) => card(days, () => "Petugas");
  expect(await found("C16", some(19))).toHaveLength(19);
  expect(await found("C26", some(19))).toEqual([]);
  expect(await found("C16", some(20))).toEqual([]);
  expect(await found("C26", some(20))).toHaveLength(1);
});

test("if at least a fifth of the words are on the list, each of the others is reported", async () => {
  const mixed = card(40, (i) => (i % 4 === 0 ? "normal" : "Petugas"));
  expect(await found("C16", mixed)).toHaveLength(30);
  expect(await found("C26", mixed)).toEqual([]);
});
