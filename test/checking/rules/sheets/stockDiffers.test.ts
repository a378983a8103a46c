import { card, day, found, sheet } from "./across";

const report = (left: number) =>
  sheet("Harian", [
    ["TANGGAL PELAYANAN", "PEREKAMAN KTP-EL", "CETAK KTP-EL", "SISA BLANKO KTP-EL"],
    [day(0), 40, 500, 4500],
    [day(1), 35, 500, left],
  ]);

test("another stock in the daily report is an error on the report", async () => {
  expect(await found("M06", card(), report(6100))).toEqual(["error Harian!D3"]);
});

test("the card's own closing stock is right", async () => {
  expect(await found("M06", card(), report(6000))).toEqual([]);
});

test("without a card the report is not compared", async () => {
  expect(await found("M06", report(6100))).toEqual([]);
});
