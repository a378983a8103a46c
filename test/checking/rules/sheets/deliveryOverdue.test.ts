import type { Cell } from "../../../../src/core/cells/cell";
import { card, day, found, sheet } from "./across";

/** The last day of the card is day(4). */
const LAST = 4;
const receipts = (...rows: (readonly [on: number, asked: number, came: number | null])[]) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DIMINTA", "DITERIMA"],
    [day(-40), "470/1/BAST", "pusat", 3000, 3000],
    ...rows.map(([on, asked, came], i): Cell[] => [day(on), `470/${i + 2}/BAST`, "pusat", asked, came]),
  ]);

test("an unrecorded delivery is overdue 15 days after its day, after 14 it is not", async () => {
  expect(await found("M20", card(), receipts([LAST - 15, 4000, null]))).toEqual(["warning BAST!E3"]);
  expect(await found("M20", card(), receipts([LAST - 14, 4000, null]))).toEqual([]);
});

test("it is not overdue if received, also later and in a row of its own, or on the stock card", async () => {
  expect(await found("M20", card(), receipts([LAST - 15, 4000, 4000]))).toEqual([]);
  expect(await found("M20", card(), receipts([LAST - 15, 4000, null], [LAST - 3, 4000, 4000]))).toEqual([]);
  expect(await found("M20", card([0, 2000, 0, 0, 0]), receipts([LAST - 15, 2000, null]))).toEqual([]);
});

test("a future delivery and one without a quantity are not overdue", async () => {
  expect(await found("M20", card(), receipts([30, 4000, null]))).toEqual([]);
  expect(await found("M20", card(), receipts([LAST - 15, 0, null]))).toEqual([]);
});

const sent = (...rows: (readonly [on: number, cards: number, came: number | null])[]) =>
  sheet("Distribusi", [
    ["TANGGAL", "NO SURAT JALAN", "TUJUAN", "JUMLAH DIKIRIM", "JUMLAH DITERIMA"],
    ...rows.map(([on, cards, came], i): Cell[] => [day(on), `SJ/${i + 1}`, "Kecamatan Curup", cards, came]),
  ]);

test("cards sent to a district count if the sheet records arrivals at all", async () => {
  expect(await found("M20", card(), sent([LAST - 30, 200, 200], [LAST - 15, 300, null]))).toEqual([
    "warning Distribusi!E3",
  ]);
  expect(await found("M20", card(), sent([LAST - 30, 200, null], [LAST - 15, 300, null]))).toEqual([]);
});
