import { calendar } from "../../src/core/calendar/calendar";
import { serialOf } from "../../src/core/calendar/civil";
import { DECREED } from "../../src/core/calendar/closures";
import { FIVE_DAYS, SIX_DAYS } from "../../src/core/calendar/week";
import { cellAddress, parseArea } from "../../src/core/cells/area";
import type { Cell } from "../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../src/core/cells/sheetCells";
import { planMonth, type MonthPlan } from "../../src/newMonth/planMonth";
import { monthLater, sheetNameLater } from "../../src/newMonth/monthText";

const office = calendar(FIVE_DAYS, DECREED);
const day = (month: number, date: number, year = 2026) => serialOf({ year, month, day: date });
const daysOf = (month: number, year = 2026) =>
  Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_day, n) => day(month, n + 1, year));

type Line = readonly (Cell | `=${string}`)[];

/** A sheet from lines; texts with an equals sign are formulas, and `results` are what they show. */
function sheetOf(name: string, lines: readonly Line[], results: Readonly<Record<string, Cell>> = {}): SheetCells {
  const isFormula = (cell: Cell | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");
  return sheetCells(
    name,
    lines.map((line, row) =>
      line.map((cell, column) => (isFormula(cell) ? (results[cellAddress(row, column)] ?? 0) : cell)),
    ),
    {
      formula: (row, column) => {
        const cell = lines[row]?.[column];
        return isFormula(cell) ? cell.slice(1) : undefined;
      },
    },
  );
}

function planOf(sheet: SheetCells, week = office, names = [sheet.name]): MonthPlan {
  const plan = planMonth(sheet, week, names);
  if (typeof plan === "string") throw new Error(plan);
  return plan;
}
const cellIn = ({ copy }: MonthPlan, address: string) => {
  const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
  const cell = copy.cells.find((one) => one.row === row && one.column === column);
  return cell && (cell.formula === undefined ? cell.value : `=${cell.formula}`);
};

/** Opening, received, used, closing; each day opens with the closing of the day before. */
const card = (dates: readonly Cell[], first: Cell | `=${string}` = 1000): readonly Line[] => [
  ["KARTU STOK BLANKO KTP-EL"],
  ["Bulan : Oktober 2026"],
  ["Tanggal", "Stok awal", "Diterima", "Dipakai", "Sisa", "Keterangan"],
  ...dates.map((date, n): Line => {
    const row = n + 4;
    return [
      date,
      n === 0 ? first : `=E${row - 1}`,
      n === 2 ? 500 : null,
      10,
      `=B${row}+C${row}-D${row}`,
      n === 4 ? "listrik padam" : null,
    ];
  }),
  ["TOTAL", null, `=SUM(C4:C${dates.length + 3})`, `=SUM(D4:D${dates.length + 3})`, `=E${dates.length + 3}`],
];

describe("a card with a row for each day", () => {
  const october = sheetOf("Okt 2026", card(daysOf(10)), { E34: 1190 });
  const plan = planOf(october);

  test("gets the days of the next month, one row less", () => {
    expect(plan.copy).toMatchObject({ from: "Okt 2026", name: "Nov 2026", rows: { kind: "delete", at: 32, count: 1 } });
    expect(cellIn(plan, "A4")).toBe(day(11, 1));
    expect(cellIn(plan, "A33")).toBe(day(11, 30));
    expect(cellIn(plan, "A34")).toBeUndefined();
    expect(plan.isWorking).toBe(false);
  });

  test("opens with the closing stock of the last one", () => {
    expect(plan.carried).toEqual([{ row: 3, column: 1, from: "E34", value: 1190 }]);
    expect(cellIn(plan, "B4")).toBe(1190);
  });

  test("keeps its formulas, and one that referred to the deleted row refers to the row before", () => {
    expect(cellIn(plan, "E20")).toBeUndefined();
    expect(cellIn(plan, "B33")).toBe("=E32");
    expect(cellIn(plan, "E33")).toBe("=B33+C33-D33");
    expect(cellIn(plan, "C34")).toBeUndefined();
  });

  test("has no figures and notes", () => {
    expect(cellIn(plan, "D4")).toBeNull();
    expect(cellIn(plan, "C6")).toBeNull();
    expect(cellIn(plan, "F8")).toBeNull();
    expect(plan.emptied).toBe(32);
  });

  test("names its own month", () => {
    expect(plan.texts).toEqual([{ row: 1, column: 0, before: "Bulan : Oktober 2026", after: "Bulan : November 2026" }]);
    expect(plan.cautions).toEqual(["LOOKS_BY_ROW"]);
  });
});

test("a longer month gets rows with formulas before its last one", () => {
  const lines = card(daysOf(9)).map((line) =>
    line.map((cell) => (cell === "Bulan : Oktober 2026" ? "BULAN SEPTEMBER 2026" : cell)),
  );
  const plan = planOf(sheetOf("September", lines, { E33: 77 }));
  expect(plan.copy).toMatchObject({ name: "Oktober", rows: { kind: "insert", at: 32, count: 1 } });
  expect(cellIn(plan, "A33")).toBe(day(10, 30));
  expect(cellIn(plan, "A34")).toBe(day(10, 31));
  expect([cellIn(plan, "B33"), cellIn(plan, "E33")]).toEqual(["=E32", "=B33+C33-D33"]);
  expect([cellIn(plan, "B34"), cellIn(plan, "E34")]).toEqual(["=E33", "=B34+C34-D34"]);
  expect(cellIn(plan, "A2")).toBe("BULAN OKTOBER 2026");
  expect(cellIn(plan, "B4")).toBe(77);
});

test("a list of working days gets those of the next month, holidays left out", () => {
  const working = daysOf(7).filter((one) => office.isOpen(one));
  const plan = planOf(sheetOf("Juli", card(working), { [`E${working.length + 3}`]: 5 }));
  expect(plan.isWorking).toBe(true);
  expect(plan.days).toEqual(daysOf(8).filter((one) => office.isOpen(one)));
  expect(plan.days).not.toContain(day(8, 17));
  expect(plan.cautions).toEqual([]);
});

test("a list with Saturdays continues with Saturdays", () => {
  const six = calendar(SIX_DAYS, DECREED);
  const working = daysOf(7).filter((one) => six.isOpen(one));
  expect(planOf(sheetOf("Juli", card(working))).days).toEqual(daysOf(8).filter((one) => six.isOpen(one)));
});

test("a balance continues from a row above the days, also through another sheet", () => {
  const lines = (opening: Cell | `=${string}`): readonly Line[] => [
    ["Periode: Oktober 2026"],
    ["No", "Hari", "Tgl", "Terima", "Pakai", "Saldo"],
    [null, null, "Saldo bulan September", null, null, opening],
    ...daysOf(10).map((date, n): Line => {
      const row = n + 4;
      return [
        n + 1,
        ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"][(n + 3) % 7],
        date,
        null,
        3,
        `=F${row - 1}+D${row}-E${row}`,
      ];
    }),
    [null, null, "JUMLAH", 40, "=SUM(E4:E34)"],
  ];
  const plan = planOf(sheetOf("10-2026", lines(900), { F34: 807 }));
  expect(plan.copy.name).toBe("11-2026");
  expect(plan.carried).toEqual([{ row: 2, column: 5, from: "F34", value: 807 }]);
  expect(cellIn(plan, "C3")).toBe("Saldo bulan Oktober");
  expect([cellIn(plan, "B4"), cellIn(plan, "B5")]).toEqual(["Minggu", "Senin"]);
  expect([cellIn(plan, "A4"), cellIn(plan, "A33")]).toEqual([undefined, 30]);
  expect(cellIn(plan, "F33")).toBe("=F32+D33-E33");
  expect(cellIn(plan, "D34")).toBeNull();
  const linked = planOf(sheetOf("10-2026", lines("='9-2026'!F33"), { F3: 900, F34: 807 }));
  expect(cellIn(linked, "F3")).toBe("='10-2026'!$F$34");
});

test("days as numbers take their month from the title; December is followed by the next year", () => {
  const lines: readonly Line[] = [
    ["Bulan", "Desember"],
    ["Tahun", 2026],
    ["Tanggal", "Perekaman", "Cetak"],
    ...daysOf(12).map((_day, n): Line => [n + 1, 5, `=B${n + 4}`]),
    ["Jakarta, 31 Desember 2026"],
  ];
  const plan = planOf(sheetOf("Des", lines));
  expect(plan.month).toEqual({ year: 2027, month: 1 });
  expect(plan.copy.name).toBe("Jan");
  expect(plan.copy.rows).toBeUndefined();
  expect(cellIn(plan, "B1")).toBe("Januari");
  expect(cellIn(plan, "B2")).toBe(2027);
  expect(cellIn(plan, "A35")).toBe("Jakarta, 31 Januari 2027");
  expect(plan.cautions).toContain("OPENING_UNCLEAR");
});

test("figures without formulas are carried over by their headers; texts that every row has stay", () => {
  const lines: readonly Line[] = [
    ["Tanggal", "Lokasi", "Stok awal", "Dipakai", "Stok akhir"],
    ...daysOf(11).map((_date, n): Line => [`${n + 1} November 2026`, "Dinas", 100 - n, 1, n < 20 ? 99 - n : null]),
  ];
  const plan = planOf(sheetOf("Stok", lines));
  expect(plan.copy.name).toBe("Stok Des 2026");
  expect(plan.carried).toEqual([{ row: 1, column: 2, from: "E21", value: 80 }]);
  expect(cellIn(plan, "A2")).toBe("1 Desember 2026");
  expect(cellIn(plan, "B2")).toBeUndefined();
  expect(cellIn(plan, "B31")).toBe("Dinas");
  expect(cellIn(plan, "C2")).toBe(80);
  expect(cellIn(plan, "C3")).toBeNull();
});

test("a closing stock that is an error is not carried over, and is reported", () => {
  const plan = planOf(sheetOf("Okt 2026", card(daysOf(10)), { E34: { error: "#REF!" } }));
  expect(plan.carried).toEqual([]);
  expect(plan.cautions).toContain("CLOSING_UNCLEAR");
  expect(cellIn(plan, "B4")).toBeNull();
});

test.each([
  [
    "no days",
    sheetOf("Rekap", [
      ["Kecamatan", "Jumlah"],
      ["A", 1],
      ["B", 2],
    ]),
    "NO_DAYS",
  ],
  ["days without a month", sheetOf("Harian", [["Tanggal"], ...daysOf(10).map((_day, n): Line => [n + 1])]), "NO_MONTH"],
  [
    "two rows a day",
    sheetOf("Okt", [["Tanggal"], ...daysOf(10).map((one): Line => [one]), [day(10, 31)]]),
    "SEVERAL_PER_DAY",
  ],
  [
    "weeks apart",
    sheetOf("Okt", [
      ["Tanggal"],
      ...daysOf(10).flatMap((one, n): Line[] => (n === 14 ? [[one], ["Minggu II"]] : [[one]])),
    ]),
    "DAYS_APART",
  ],
])("%s is refused", (_what, sheet, why) => {
  expect(planMonth(sheet, office, [sheet.name])).toBe(why);
});

test("an existing month is not begun again", () => {
  expect(planMonth(sheetOf("Okt 2026", card(daysOf(10))), office, ["Okt 2026", "nov 2026"])).toBe("MONTH_THERE");
});

const OCTOBER = { year: 2026, month: 10 };
test.each([
  ["Bulan : Oktober 2026", "Bulan : November 2026"],
  ["BULAN OKTOBER TAHUN 2026", "BULAN NOVEMBER TAHUN 2026"],
  ["Sisa bulan September 2026", "Sisa bulan Oktober 2026"],
  ["Stok per 31 Oktober 2026", "Stok per 30 November 2026"],
  ["Periode 1 Okt 2026 - 31 Okt 2026", "Periode 1 Nov 2026 - 30 Nov 2026"],
  ["10/2026", "11/2026"],
  ["Target 2026", "Target 2026"],
  ["Petugas: Agus Salim", "Petugas: Agus Salim"],
  ["Oktober 2025", "Oktober 2025"],
  ["SK No. 470/10/2025", "SK No. 470/10/2025"],
])("%s reads %s a month later", (text, after) => {
  expect(monthLater(text, OCTOBER)).toBe(after);
});

test.each([
  ["Oktober", "November"],
  ["OKT", "NOV"],
  ["10", "11"],
  ["Kartu Stok", "Kartu Stok Nov 2026"],
])("a sheet called %s is followed by %s", (name, after) => {
  expect(sheetNameLater(name, OCTOBER)).toBe(after);
});
