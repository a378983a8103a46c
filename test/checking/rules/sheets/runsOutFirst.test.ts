import { card, day, found, sheet } from "./across";

const receipts = (on: number) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DITERIMA"],
    [on, "470/2/BAST", "pusat", 5000],
  ]);

test("4,500 cards at 500 a day do not last until a delivery four weeks on: a warning on the last stock", async () => {
  expect(await found("M17", card(), receipts(day(32)))).toEqual(["warning Stok!E6"]);
});

test("they last until one next week", async () => {
  expect(await found("M17", card(), receipts(day(9)))).toEqual([]);
});

test("without a delivery ahead there is nothing to run out before", async () => {
  expect(await found("M17", card(), receipts(day(1)))).toEqual([]);
});
