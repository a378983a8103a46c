import { evaluate } from "../../../../src/core/evaluate";
import blankoHabis from "../../../../src/core/indicators/blankoHabis";
import { card, day, found, sheet } from "./across";

const receipts = (on: number) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "DITERIMA"],
    [on, "470/2/BAST", "pusat", 5000],
  ]);

test("4,500 cards at 500 a day do not last until a delivery in four weeks: a warning on the last stock", async () => {
  expect(await found("M17", card(), receipts(day(32)))).toEqual(["warning Stok!E6"]);
});

test("they last until one next week", async () => {
  expect(await found("M17", card(), receipts(day(9)))).toEqual([]);
});

test("without a future delivery nothing is reported", async () => {
  expect(await found("M17", card(), receipts(day(1)))).toEqual([]);
});

test("a card with the newest day on top gives the same, on the stock of its last day", async () => {
  const [header = [], ...days] = card().cells;
  expect(await found("M17", sheet("Stok", [header, ...days.reverse()]), receipts(day(32)))).toEqual([
    "warning Stok!E2",
  ]);
});

test("the day is that of BLANKO_HABIS: a delivery on that day is in time, one on the next day is not", async () => {
  const { cells } = card();
  const [stock, today] = [cells.at(-1)?.[4] as number, cells.at(-1)?.[0] as number];
  const answer = evaluate(blankoHabis, [[[stock]], [[500]], [[today]]]);
  const runsOut = Array.isArray(answer) ? (answer[0]?.[0] as number) : Number.NaN;
  expect(await found("M17", card(), receipts(runsOut))).toEqual([]);
  expect(await found("M17", card(), receipts(runsOut + 1))).toEqual(["warning Stok!E6"]);
});

test("four days of use do not show demand, five do", async () => {
  expect(await found("M17", card([0, 2000, 0, 0]), receipts(day(32)))).toEqual([]);
  expect(await found("M17", card([0, 2000, 0, 0, 0]), receipts(day(32)))).toEqual(["warning Stok!E6"]);
});
