import type { Cell } from "../../../../src/core/cells/cell";
import { card, day, found, sheet } from "./across";

/** Deliveries that arrived, each requested this many calendar days before. */
const receipts = (waits: readonly number[], more: readonly Cell[][] = []) =>
  sheet("BAST", [
    ["TANGGAL", "NO BAST", "ASAL", "TANGGAL USUL", "DIMINTA", "DITERIMA"],
    ...waits.map((wait, i): Cell[] => [day(-30 - i), `470/${i + 1}/BAST`, "pusat", day(-30 - i - wait), 3000, 3000]),
    ...more,
  ]);

test("4,500 cards at 500 a day last nine working days: a delivery that takes twenty should have been requested", async () => {
  expect(await found("M21", card(), receipts([28, 28]))).toEqual(["warning Stok!E6"]);
});

test("a delivery that takes a week can still be requested", async () => {
  expect(await found("M21", card(), receipts([7, 7]))).toEqual([]);
});

test("one delivery does not show the usual wait, two do", async () => {
  expect(await found("M21", card(), receipts([28]))).toEqual([]);
  expect(await found("M21", card(), receipts([28, 28]))).toEqual(["warning Stok!E6"]);
});

test("after an open request, none is due", async () => {
  const asked: Cell[] = [null, "470/9/BAST", "pusat", day(0), 4000, null];
  expect(await found("M21", card(), receipts([28, 28], [asked]))).toEqual([]);
});

test("M17 covers a delivery entered for a later day", async () => {
  const ahead: Cell[] = [day(40), "470/9/BAST", "pusat", day(0), 4000, null];
  expect(await found("M21", card(), receipts([28, 28], [ahead]))).toEqual([]);
  expect(await found("M17", card(), receipts([28, 28], [ahead]))).toEqual(["warning Stok!E6"]);
});
