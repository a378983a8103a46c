import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../../src/core/cells/sheetCells";
import { matrices, MOST_MONTHS, owedOf } from "../../../../src/taskpane/check/book/reportMatrix";
import { tablesIn } from "../../../summary/office";

const MONTHS = ["JANUARI", "FEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER"]
  .concat("NOVEMBER", "DESEMBER")
  .flatMap((month) => [`${month} 2025`])
  .concat("JANUARI 2026");
const AREAS = ["Curup", "Sindang", "Bermani"];

/** The first months of an office, without the areas that are silent in each. */
function book(count: number, silent: Readonly<Record<number, readonly string[]>> = {}): readonly SheetCells[] {
  return MONTHS.slice(0, count).map((month, m) =>
    sheetCells(month, [
      [`REKAP PEREKAMAN BULAN ${month}`],
      [],
      ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
      ...AREAS.filter((area) => !silent[m]?.includes(area)).map((area, a): Cell[] => [
        area,
        1000 + a,
        900 + a + m,
        100 - m,
      ]),
    ]),
  );
}

function matrixOf(sheets: readonly SheetCells[]) {
  const steps = matrices(tablesIn(...sheets));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const statesOf = (sheets: readonly SheetCells[]) =>
  matrixOf(sheets).flatMap(({ areas }) => areas.map(({ name, states }) => `${name} ${states.join(" ")}`));

test("who reported every month owes nothing", () => {
  expect(statesOf(book(3))).toEqual(AREAS.map((name) => `${name} REPORTED REPORTED REPORTED`));
});

test("a month between two is owed, a month before the first report is not, and those who owe most come first", () => {
  expect(statesOf(book(4, { 0: ["Bermani"], 2: ["Sindang"], 3: ["Sindang"] }))).toEqual([
    "Sindang REPORTED REPORTED OWED OWED",
    "Curup REPORTED REPORTED REPORTED REPORTED",
    "Bermani NOT_DUE REPORTED REPORTED REPORTED",
  ]);
});

test("a district that the office's list names and that never reports owes every month", () => {
  const list = sheetCells("IKD", [
    ["AKTIVASI IKD PER KECAMATAN 2025"],
    [],
    ["KECAMATAN", "SUDAH REKAM", "AKTIVASI IKD"],
    ...[...AREAS, "Padang Ulak"].map((area, i): Cell[] => [area, 900 + i, 100 + i]),
  ]);
  expect(statesOf([...book(3), list])[0]).toBe("Padang Ulak OWED OWED OWED");
});

test("of a longer period the latest twelve months are shown, across the turn of the year", () => {
  const [matrix] = matrixOf(book(13, { 12: ["Curup"] }));
  expect(matrix?.months).toHaveLength(MOST_MONTHS);
  expect([matrix?.months[0], matrix?.months.at(-1)]).toEqual([2025 * 12 + 1, 2026 * 12]);
  expect(matrix?.areas.map((area) => [area.name, owedOf(area)])).toEqual([
    ["Curup", 1],
    ["Sindang", 0],
    ["Bermani", 0],
  ]);
});
