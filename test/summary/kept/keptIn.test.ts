import { sheetCells } from "../../../src/core/cells/sheetCells";
import { keptToText, MAPPING_KEY } from "../../../src/reading/kept/keptMappings";
import { NOTHING_SET, SETTINGS_KEY, settingsToText } from "../../../src/summary/kept/officeSettings";
import { fileRecap } from "../../../src/summary/recap/fileRecap";
import { card, day } from "../office";

const FRIDAY = day(2025, 8, 15);
const stock = card(
  "Stok",
  FRIDAY,
  5214,
  Array.from({ length: 10 }, () => 500),
);

async function runsOut(sheet = stock, settings: Readonly<Record<string, string>> = {}) {
  const read = await fileRecap("a.xlsx", { sheets: [sheet], settings });
  if (!("recaps" in read)) throw new Error("not read");
  return read.recaps[0]?.figures.runsOut;
}

test("a recap uses the days off, the week and the events that the office filled in", async () => {
  const filled = (more: object) => ({ [SETTINGS_KEY]: settingsToText({ ...NOTHING_SET, ...more }) });
  expect(await runsOut()).toBe(day(2025, 9, 2));
  expect(await runsOut(stock, filled({ daysOff: [day(2025, 8, 20)] }))).toBe(day(2025, 9, 3));
  expect(await runsOut(stock, filled({ week: "1111110" }))).toBe(day(2025, 8, 29));
  const receipt = { day: day(2025, 8, 25), cards: 500 };
  expect(await runsOut(stock, filled({ receipt }))).toBe(day(2025, 9, 3));
});

test("a recap reads the columns that the user chose", async () => {
  const [, ...rows] = stock.cells;
  const header = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "PEMAKAIAN"];
  const doubtful = sheetCells("Stok", [header, ...rows.map((row) => [...row.slice(0, 5), row[3] ?? null])]);
  expect(await runsOut(doubtful)).toBeUndefined();
  const chosen = {
    sheet: "Stok",
    kind: "kartuStok",
    headerRow: 0,
    columns: { dipakai: 3 },
    anchors: [{ below: 0, column: 3, text: "DIPAKAI" }],
  };
  expect(await runsOut(doubtful, { [MAPPING_KEY]: keptToText([chosen]) })).toBe(day(2025, 9, 2));
});
