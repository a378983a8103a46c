import type { Cell } from "../../../../src/core/cells/cell";
import { checkSheets } from "../../../../src/checking/check";
import { findingText } from "../../../../src/text/findings";
import { found, sheet } from "./across";

const AREAS = ["Curup", "Sindang", "Bermani", "Selupu"];
const MONTHS = ["JANUARI", "FEBRUARI", "MARET", "APRIL"];

/** A month's report; areas in `without` have no row, those in `blank` an empty one. */
const month = (name: string, { without = [], blank = [] }: { without?: string[]; blank?: string[] } = {}) =>
  sheet(name, [
    [`REKAP PEREKAMAN KTP-EL BULAN ${name} 2025`],
    [],
    ["KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"],
    ...AREAS.filter((area) => !without.includes(area)).map((area, i): Cell[] => {
      const [required, recorded] = [1000 + 10 * i, 900 + 10 * i + MONTHS.indexOf(name)];
      return blank.includes(area) ? [area, "-", "-", "-"] : [area, required, recorded, required - recorded];
    }),
  ]);
const year = (odd: Readonly<Record<string, Parameters<typeof month>[1]>> = {}) =>
  MONTHS.map((name) => month(name, odd[name]));

test("everybody reported every month: nothing is owed", async () => {
  expect(await found("M19", ...year())).toEqual([]);
});

test("a district without its row between two reported months: on its next report", async () => {
  expect(await found("M19", ...year({ FEBRUARI: { without: ["Sindang"] } }))).toEqual(["warning MARET!A5"]);
});

test("its row is there and empty: on that row", async () => {
  expect(await found("M19", ...year({ FEBRUARI: { blank: ["Sindang"] } }))).toEqual(["warning FEBRUARI!A5"]);
});

test("the last month is missing: on its last report; two months in a row are one finding", async () => {
  const late = { without: ["Selupu"] };
  expect(await found("M19", ...year({ MARET: late, APRIL: late }))).toEqual(["warning FEBRUARI!A7"]);
  const [, , report] = await checkSheets(year({ MARET: late, APRIL: late }));
  expect(report).toBeTruthy();
  const reports = await checkSheets(year({ MARET: late, APRIL: late }));
  const told = reports.flatMap((each) =>
    Array.from({ length: each.count }, (_none, i) => each.at(i)).filter(({ rule }) => rule === "M19"),
  );
  expect(told.map((each) => findingText(each, "id").message)).toEqual([
    '"Selupu" belum melapor Mar 2025 sampai Apr 2025.',
  ]);
});

test("two areas in three months show that one is late; one area or two months do not", async () => {
  const few = (areas: readonly string[], months: readonly string[], late: string) =>
    months.map((name) =>
      sheet(name, [
        [`REKAP PEREKAMAN KTP-EL BULAN ${name} 2025`],
        [],
        ["KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"],
        ...areas.map((area): Cell[] =>
          name === late && area === areas[0] ? [area, "-", "-", "-"] : [area, 1000, 900, 100],
        ),
      ]),
    );
  expect(await found("M19", ...few(["Curup", "Sindang"], MONTHS.slice(0, 3), "FEBRUARI"))).toEqual([
    "warning FEBRUARI!A4",
  ]);
  expect(await found("M19", ...few(["Curup"], MONTHS.slice(0, 3), "FEBRUARI"))).toEqual([]);
  expect(await found("M19", ...few(["Curup", "Sindang"], MONTHS.slice(0, 2), "FEBRUARI"))).toEqual([]);
});

/** A list of all districts of the office, of another kind than the monthly reports. */
const list = (...areas: readonly string[]) =>
  sheet("IKD", [
    ["AKTIVASI IKD PER KECAMATAN 2025"],
    [],
    ["KECAMATAN", "SUDAH REKAM", "AKTIVASI IKD"],
    ...areas.map((area, i): Cell[] => [area, 900 + i, 100 + i]),
  ]);

test("a district of the office's list that never reports: where the list names it, once for all months", async () => {
  expect(await found("M19", ...year(), list(...AREAS, "Padang Ulak"))).toEqual(["warning IKD!A8"]);
  expect(await found("M19", ...year(), list(...AREAS))).toEqual([]);
});

test("a list without one who reports may use another spelling, and one with many more belongs to somebody else: no finding", async () => {
  expect(await found("M19", ...year(), list("Curup", "Sindang", "Bermani", "Selupu Rejang", "Ulak"))).toEqual([]);
  expect(await found("M19", ...year(), list(...AREAS, "Padang", "Ulak"))).toEqual([]);
});

test("if two lists disagree, nothing is reported", async () => {
  const other = { ...list(...AREAS), name: "IKD 2" };
  expect(await found("M19", ...year(), list(...AREAS, "Padang Ulak"), other)).toEqual([]);
});

test("a district that begins to report later owes nothing from before", async () => {
  const notYet = { without: ["Selupu"] };
  expect(await found("M19", ...year({ JANUARI: notYet, FEBRUARI: notYet }))).toEqual([]);
});

test("a month that half of the others reported is owed, one that fewer reported is not", async () => {
  const half = { without: ["Curup", "Sindang"] };
  expect(await found("M19", ...year({ APRIL: half }))).toHaveLength(2);
  const few = { without: ["Curup", "Sindang", "Bermani"] };
  expect(await found("M19", ...year({ APRIL: few }))).toEqual([]);
});

test("a month without any sheet is reported once", async () => {
  const [january, , march, april] = year();
  if (!january || !march || !april) throw new Error("no months");
  expect(await found("M19", january, march, april)).toEqual(["warning MARET!A4"]);
});

test("quarterly or occasional reports owe nothing for the months between", async () => {
  const quarters = ["MARET", "JUNI", "SEPTEMBER"].map((name) => month(name));
  expect(await found("M19", ...quarters)).toEqual([]);
});

test("two months prove nothing about a third", async () => {
  const [january, february] = year({ FEBRUARI: { without: ["Sindang"] } });
  if (!january || !february) throw new Error("no months");
  expect(await found("M19", january, february)).toEqual([]);
});

test("a name with another spelling for a month is not taken for a district that owes", async () => {
  const [january, february, march, april] = year();
  if (!january || !february || !march || !april) throw new Error("no months");
  const renamed = {
    ...february,
    cells: february.cells.map((row) => row.map((cell) => (cell === "Sindang" ? "Kec. Sindang Kota" : cell))),
  };
  expect(await found("M19", january, renamed, march, april)).toEqual([]);
});

test("one sheet with a column for the month is read like twelve sheets", async () => {
  const rows = ["Januari 2025", "Februari 2025", "Maret 2025"].flatMap((period, m) =>
    AREAS.filter((area) => !(area === "Bermani" && m === 1)).map((area, i): Cell[] => [
      period,
      area,
      1000 + i,
      900 + m,
      100 + i - m,
    ]),
  );
  expect(
    await found("M19", sheet("Rekap", [["PERIODE", "KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"], ...rows])),
  ).toEqual(["warning Rekap!B11"]);
});
