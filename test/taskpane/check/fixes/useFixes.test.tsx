/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { act, renderHook } from "@testing-library/react";
import { reversible } from "../../../../src/taskpane/check/fixes/reversible";
import { useFixes } from "../../../../src/taskpane/check/fixes/useFixes";
import { excelWorkbook } from "../../../../src/workbook/excel/excelWorkbook";
import type { Workbook } from "../../../../src/workbook/workbook";
import { FakeExcel } from "../../../fakeExcel/fakeExcel";
import { TRANSPORT, type Fault } from "../../../fakeExcel/faults";
import { bootInJsdom } from "../../../fakeExcel/jsdomHost";

jest.mock("../../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel({ sheets: { Stok: [] } });
const sheet = () => fake.book.sheet("Stok");
let excel: Workbook;

beforeAll(async () => {
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

const TEXTS = ["4.976", "3 Juni 2021", "520"] as const;
const WANTED = [
  reversible({ sheet: "Stok", row: 1, column: 4 }, "4.976", 4976),
  reversible({ sheet: "Stok", row: 2, column: 0 }, "3 Juni 2021", 44350, { needed: "dd/mm/yyyy", former: "General" }),
  reversible({ sheet: "Stok", row: 3, column: 3 }, "520", 520),
];
const held = () => WANTED.map(({ change: { row, column } }) => sheet().value(row, column));
const nothing = () => Promise.resolve();

function reset(): void {
  WANTED.forEach(({ change: { row, column } }, i) => {
    sheet().put(row, column, TEXTS[i] as string);
    sheet().setFormat(row, column, "General");
  });
}

/** Applies with the fault at one message, then undoes without faults until nothing is left to undo. */
async function applyAndTakeBack(fault: (index: number) => Fault | undefined) {
  reset();
  const { result, unmount } = renderHook(() => useFixes(excel, nothing));
  fake.faults.set(({ index }) => fault(index));
  await act(() => result.current.apply(WANTED));
  const messages = fake.faults.count;
  const told = result.current.told;
  const applied = held();
  fake.faults.set();
  for (let i = 0; i < 3 && result.current.canTakeBack > 0; i++) await act(() => result.current.takeBack());
  const left = result.current.canTakeBack;
  unmount();
  return { messages, told, applied, left };
}

test("without trouble everything is written, and everything comes back with its format", async () => {
  const { told, applied, left } = await applyAndTakeBack(() => undefined);
  expect(told).toEqual({ did: "APPLY", summary: { written: 3, refused: [] } });
  expect([applied, held(), left]).toEqual([[4976, 44350, 520], TEXTS, 0]);
  expect(sheet().format(2, 0)).toBe("General");
});

test.each<[string, Fault]>([
  ["a busy host", { refuse: TRANSPORT.busy }],
  ["a break in the middle", { breakAfter: 2 }],
  ["a lost answer", { lose: "GeneralException" }],
])("%s at any message, once or from then on: what was written can be undone to the last cell", async (_name, fault) => {
  const { messages } = await applyAndTakeBack(() => undefined);
  for (let at = 0; at < messages; at++)
    for (const isLasting of [false, true]) {
      const { told, applied, left } = await applyAndTakeBack((index) =>
        index === at || (isLasting && index > at) ? fault : undefined,
      );
      expect(told).toBeDefined();
      applied.forEach((value, i) => expect([TEXTS[i], WANTED[i]?.change.to]).toContain(value));
      expect([held(), left]).toEqual([TEXTS, 0]);
    }
});

test("an entry by a colleague at any message stays, and the rest comes back", async () => {
  const { messages } = await applyAndTakeBack(() => undefined);
  for (let at = 0; at < messages; at++) {
    await applyAndTakeBack((index) => (index === at ? { before: () => fake.book.type("Stok", "E2", 777) } : undefined));
    expect(held()).toEqual([777, TEXTS[1], TEXTS[2]]);
  }
});
