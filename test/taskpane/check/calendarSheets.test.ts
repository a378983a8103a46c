import { day, sheet } from "../../summary/office";
import { readForCheck, runCheck } from "../../../src/taskpane/check/runCheck";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";

/** From Monday 1 September 2025, without Wednesday the 10th; Friday the 5th is a national holiday. */
const card = sheet(
  "Stok",
  ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  ...[1, 2, 3, 4, 8, 9, 11, 12].map((date, i) => [day(2025, 9, date), 1000 - 10 * i, 0, 10, 990 - 10 * i]),
);
const daysOff = (name: string) =>
  sheet(name, ["TANGGAL", "JENIS", "KETERANGAN"], [day(2025, 9, 10), "libur daerah", "Hari jadi kabupaten"]);

async function missed(...others: readonly ReturnType<typeof sheet>[]): Promise<readonly string[]> {
  const checked = await runCheck(await readForCheck(memoryWorkbook([card, ...others]), card.name, {}), {});
  expect(checked.tables.map(({ report }) => report.table.sheet.name)).toEqual(["Stok"]);
  return checked.tables.flatMap(({ groups }) => groups.map(({ code }) => code));
}

test("a local holiday on the workbook's calendar sheet is not a missing working day on another sheet", async () => {
  expect(await missed()).toEqual(["WORKING_DAY_MISSING"]);
  for (const name of ["Kalender", "LIBUR 2025", "Cuti bersama"]) expect(await missed(daysOff(name))).toEqual([]);
});
