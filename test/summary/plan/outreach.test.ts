import { gainOf, outreachOf } from "../../../src/summary/plan/outreach";
import { day, sheet, tablesIn } from "../office";

const FRIDAY = day(2025, 8, 15);
const HEAD = ["TANGGAL", "LOKASI", "PETUGAS", "PEREKAMAN", "AKTIVASI IKD", "BATAL"];

test("outreach brings its mean per day, sessions of one day together, cancelled ones left out", () => {
  const found = outreachOf(
    tablesIn(
      sheet(
        "Jemput bola",
        HEAD,
        [FRIDAY - 14, "Desa 1", 3, 40, 30, null],
        [FRIDAY - 7, "Desa 2", 3, 20, 50, null],
        [FRIDAY - 7, "Desa 3", 3, 30, 20, null],
        [FRIDAY - 1, "Desa 4", 3, 90, 90, "ya"],
        [FRIDAY, "Desa 5", 3, 60, null, null],
      ),
    ),
    FRIDAY,
  );
  // Three days of 40, 50 and 60, and two of 30 and 70, in four weeks.
  expect(found).toEqual({ daysAWeek: 0.75, perDay: { perekaman: 50, ikd: 50 } });
  // Two and a quarter days more a week of five working days.
  expect(found && gainOf(found, 3, "perekaman", 5)).toBeCloseTo(22.5);
  expect(found && gainOf(found, 0, "ikd", 5)).toBeCloseTo(-7.5);
});

test("without sessions, or with a single one, nothing is said about a day's result", () => {
  expect(outreachOf(tablesIn(), FRIDAY)).toBeUndefined();
  expect(outreachOf(tablesIn(sheet("J", HEAD, [FRIDAY, "Desa", 3, 60, 5, null])), FRIDAY)).toBeUndefined();
});
