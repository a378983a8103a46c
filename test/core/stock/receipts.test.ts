import type { Range } from "../../../src/core/cells/cell";
import { readReceipts as read, stillToCome } from "../../../src/core/stock/receipts";
import { day } from "../calendar/days";

const readReceipts = (range: Range | undefined) => read(range, "rencana_terima");
const first = { day: day("2025-08-20"), cards: 1000 };
const second = { day: day("2025-09-01"), cards: 500 };

test("deliveries come sorted by day, whatever their order and spelling", () => {
  const range: Range = [
    ["1 September 2025", "500 keping"],
    ["20/08/2025", "1.000"],
  ];
  expect(readReceipts(range)).toEqual([first, second]);
});

test("the header, blank rows and rows without cards are skipped, with blanks passed in any way", () => {
  for (const blank of [null, "", 0])
    expect(
      readReceipts([
        ["Tanggal terima", "Jumlah"],
        [first.day, first.cards],
        [blank, blank],
        [second.day, blank],
        [blank, blank],
      ]),
    ).toEqual([first]);
});

test.each([[undefined], [[[null]]], [[[0]]], [[["", ""]]], [[[0, 0, 0]]]])("%j is not a plan", (range) => {
  expect(readReceipts(range)).toEqual([]);
});

test.each([
  ["cards without a day", [first.day, 10], [null, 500], { fault: "CELL_BLANK", row: 2 }],
  ["a day without its year", [first.day, 10], ["1 September", 500], { fault: "CELL", row: 2 }],
  ["a number that can be read in two ways", [first.day, 10], [second.day, "1,500"], { fault: "CELL", row: 2 }],
  ["a word beside cards in the first row", ["segera", 500], [second.day, 10], { fault: "CELL", row: 1 }],
  ["a total row", [first.day, 10], ["JUMLAH", 10], { fault: "CELL", row: 2 }],
])("%s is refused with its row", (_what, one, two, refusal) => {
  expect(readReceipts([one, two])).toMatchObject({ ...refusal, param: "rencana_terima" });
});

test.each([[[[first.day]]], [[[first.day, "123/BAST", 500]]]])(
  "a plan of other than two columns is refused",
  (range) => {
    expect(readReceipts(range)).toMatchObject({ fault: "NOT_TWO_COLUMNS", param: "rencana_terima" });
  },
);

test("swapped columns are named, with the row", () => {
  expect(readReceipts([[1000, "20 Agustus 2025"]])).toMatchObject({ fault: "PLAN_SWAPPED", row: 1 });
  expect(
    readReceipts([
      ["Keping", "Tanggal"],
      [1000, first.day],
    ]),
  ).toMatchObject({ fault: "PLAN_SWAPPED", row: 2 });
});

test("a second day in place of the cards is questioned", () => {
  expect(readReceipts([[first.day, first.day + 9]])).toMatchObject({ fault: "CELL", detail: { doubt: "DAY_IN_RATE" } });
});

test("a delivery on the day of the stock is included, one before that day is questioned", () => {
  expect(stillToCome([first, second], first.day, "rencana_terima")).toEqual([first, second]);
  expect(stillToCome([first, second], first.day + 1, "rencana_terima")).toMatchObject({
    fault: "PLAN_PAST",
    detail: { day: first.day, asOf: first.day + 1 },
  });
});
