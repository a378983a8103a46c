import { card, day, found, sheet } from "./across";

const report = (prints: number, spoiled: number) =>
  sheet("Harian", [
    ["TANGGAL PELAYANAN", "PEREKAMAN KTP-EL", "CETAK KTP-EL", "GAGAL CETAK"],
    [day(0), 40, prints, spoiled],
  ]);

test("cards used that the report did not print are a warning on the card", async () => {
  expect(await found("M05", card(), report(480, 0))).toEqual(["warning Stok!D2"]);
});

test("spoiled cards are used cards if the stock card has no column for them", async () => {
  expect(await found("M05", card(), report(490, 10))).toEqual([]);
});

test("without a daily report there is nothing to compare", async () => {
  expect(await found("M05", card())).toEqual([]);
});
