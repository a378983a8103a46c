import { serialOf } from "../../../src/core/calendar/civil";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { bookSettings } from "../../../src/taskpane/settings/bookSettings";
import { NOTHING_SET, type OfficeSettings } from "../../../src/summary/kept/officeSettings";
import { checkSheet } from "../../../src/checking/check";

/** Working days of September 2025 with 9 September, a Tuesday, left out; then the day after the check. */
const DAYS = [1, 2, 3, 4, 8, 10, 11, 12, 15].map((day) => serialOf({ year: 2025, month: 9, day }));
const TUESDAY = serialOf({ year: 2025, month: 9, day: 9 });
const card = sheetCells("Stok", [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  ...DAYS.map((day, index) => [day, 1000 - 10 * index, 0, 10, 990 - 10 * index]),
]);

async function codes(settings: Partial<OfficeSettings>, now: Date): Promise<string[]> {
  const [report] = await checkSheet(card, { settings: bookSettings({ ...NOTHING_SET, ...settings }, now) });
  return Array.from({ length: report?.count ?? 0 }, (_, index) => report?.at(index).code ?? "");
}

const afterwards = new Date(2025, 8, 30);

test("a missing day is found, unless it was the office's own day off", async () => {
  expect(await codes({}, afterwards)).toEqual(["WORKING_DAY_MISSING"]);
  expect(await codes({ daysOff: [TUESDAY] }, afterwards)).toEqual([]);
});

test("an office that is open on Saturdays is missing them too", async () => {
  const week = "1111110";
  expect(await codes({ week, daysOff: [TUESDAY] }, afterwards)).toEqual(["WORKING_DAY_MISSING", "WORKING_DAY_MISSING"]);
});

test("a future day is reported, even if the office has its own days off", async () => {
  expect(await codes({ daysOff: [TUESDAY] }, new Date(2025, 8, 12, 23, 59))).toEqual(["DATE_AHEAD"]);
  expect(await codes({ daysOff: [TUESDAY] }, new Date(2025, 8, 15, 0, 1))).toEqual([]);
});
