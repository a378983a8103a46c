import { jumlah, kategori, tanggal, teks } from "../../../../src/sheets/columnType";
import { findingsOf, type BenchSheet } from "../bench";

const columns = { tanggal, stokAwal: jumlah, dipakai: jumlah, sisa: jumlah };

/** A ledger of ten days that all close with a formula. */
const ledger = (more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns,
  rows: Array.from({ length: 10 }, (_, i) => [45964 + i, 1000 - 10 * i, 10, 990 - 10 * i]),
  ...more,
});

test("C21: one typed figure in a column of formulas", () => {
  const sheet = ledger({ formulas: { "D2:D5": "B2-C2", "D7:D11": "B7-C7" } });
  expect(findingsOf(sheet)).toEqual([["C21", "warning", "D6", undefined]]);
});

test("the first row of a running formula is typed, whichever end comes first", () => {
  expect(findingsOf(ledger({ formulas: { "B3:B11": "D2" } }))).toEqual([]);
  const rows = [...ledger().rows].reverse();
  expect(findingsOf(ledger({ rows, formulas: { "B2:B10": "D3" } }))).toEqual([]);
});

test("each site's first row is typed if sites are below each other", () => {
  const sites = ["Dinas", "Sukamaju", "Mekarsari"];
  const rows = sites.flatMap((site) =>
    ledger()
      .rows.slice(0, 6)
      .map((row) => [site, ...row]),
  );
  const sheet: BenchSheet = {
    columns: { lokasi: teks, ...columns },
    relation: { relation: "CARRY_OVER", opening: "stokAwal", closing: "sisa", within: ["lokasi"] },
    rows,
    formulas: { "C3:C7": "E2", "C9:C13": "E8", "C15:C19": "E14" },
  };
  expect(findingsOf(sheet)).toEqual([]);
});

test("the first row after a total or a heading is typed", () => {
  const rows = ledger().rows.map((row) => [...row]);
  rows.splice(5, 0, ["JUMLAH", null, 50, null]);
  expect(findingsOf(ledger({ rows, formulas: { "B3:B6": "D2", "B9:B12": "D8" } }))).toEqual([]);
});

test("two formulas, or formulas in half of the rows, do not make a formula column", () => {
  expect(findingsOf(ledger({ rows: ledger().rows.slice(0, 3), formulas: { "D2:D3": "B2-C2" } }))).toEqual([]);
  expect(findingsOf(ledger({ formulas: { "D2:D6": "B2-C2" } }))).toEqual([]);
});

test("blank cells and columns of words are not constants", () => {
  const rows = ledger().rows.map((row, i) => (i === 4 ? [...row.slice(0, 3), null] : row));
  expect(findingsOf(ledger({ rows, formulas: { "D2:D5": "B2-C2", "D7:D11": "B7-C7" } }))).toEqual([]);
  const status = { ...columns, status: kategori(["normal", "tutup"]) };
  const words = ledger().rows.map((row) => [...row, "normal"]);
  expect(findingsOf({ columns: status, rows: words, formulas: { "E2:E10": "IF(C2=0,1,2)" } })).toEqual([]);
});
