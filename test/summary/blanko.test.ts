import { bookOf } from "../../src/reading/book/book";
import fc from "fast-check";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { offices } from "../known/offices/offices";
import { evaluate, explain } from "../../src/core/evaluate";
import blankoRunway from "../../src/core/indicators/blankoRunway";
import type { Figure } from "../../src/contract/standing";
import { standingOf } from "../../src/summary/standingOf";
import { answer, card, CARD, day, sheet, standingIn, tablesIn, there } from "./office";

const FRIDAY = day(2025, 8, 15);
const fives = (count: number) => new Array<number>(count).fill(500);
const denpasar = card("Stok Agu", FRIDAY, 5214, fives(10));
const RECEIPTS = ["NO BAST", "TANGGAL", "TANGGAL USUL", "ASAL", "DIMINTA", "DITERIMA"];

test("Kota Denpasar's 5.214 cards at 500 a day last 10,4 working days and run out on 2 September 2025", () => {
  const { asOf, blanko } = standingIn([denpasar]);
  const found = there(blanko);
  expect(asOf).toBe(FRIDAY);
  expect(found).toMatchObject({ stock: 5214, day: FRIDAY, sheets: ["Stok Agu"], approximate: false });
  expect(answer(found.runway)).toBeCloseTo(10.428);
  expect(answer(found.runsOut)).toBe(day(2025, 9, 2));
});

test("the days of a calendar sheet are added to the decrees, and a day that it opens is open", () => {
  const holidays = (date: number, kind: string) =>
    sheet("Libur", ["TANGGAL", "JENIS", "KETERANGAN"], [date, kind, "Hari jadi"]);
  const runsOut = (date: number, kind: string) =>
    answer(there(standingIn([denpasar, holidays(date, kind)]).blanko).runsOut);
  // Independence Day was a Sunday in 2025, and Monday 18 August was given instead.
  expect(runsOut(day(2025, 8, 20), "libur daerah")).toBe(day(2025, 9, 3));
  expect(runsOut(day(2025, 8, 18), "buka ekstra")).toBe(day(2025, 9, 1));
  expect(runsOut(day(2025, 8, 18), "cuti bersama")).toBe(day(2025, 9, 2));
});

test("the runway is the answer of the formula that a clerk types over the same columns", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(900), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 900 }),
      fc.nat(9000),
      (before, last, left) => {
        // Several days without use at the end were prepared in advance and do not count.
        const use = [...before, last];
        const { blanko } = standingIn([card("Stok", FRIDAY, left, use)]);
        const { runway } = there(blanko);
        const { call, answer: shown } = there(runway);
        const typed = evaluate(blankoRunway, [[[left]], use.map((used) => [used]), use.map(() => ["normal"])]);
        expect(Array.isArray(typed) ? typed[0]?.[0] : typed).toEqual(shown);
        expect(explain(call.of, call.args).notes[0]).toEqual({
          note: "RESULT",
          detail: Array.isArray(typed) ? [shown] : shown,
        });
      },
    ),
    { numRuns: 40 },
  );
});

test("days under a quota do not make the stock look longer-lived", () => {
  const rows = [11, 10, 9, 8, 7, 4].map((before, i) => [
    FRIDAY - before,
    900,
    null,
    i < 5 ? 500 : 100,
    900,
    i < 5 ? "normal" : "kuota",
  ]);
  const { blanko } = standingIn([sheet("Stok", CARD, ...rows)]);
  expect(answer(there(blanko).runway)).toBe(1.8);
});

test("rows after the requested day are not read", () => {
  const { blanko } = standingIn([denpasar], { asOf: FRIDAY - 1 });
  expect(there(blanko)).toMatchObject({ stock: 5714, day: FRIDAY - 1 });
});

/** The Tuesday after Independence Day, with a row of its own; the stock typed, or a formula. */
const TUESDAY = FRIDAY + 4;
const withTuesday = (row: readonly (number | string | null)[], isDrawnDown = false) =>
  sheetCells("Stok Agu", [...denpasar.cells, [TUESDAY, 5214, null, ...row]], {
    formula: (r, c) => (isDrawnDown && c === 4 ? `B${r + 1}` : undefined),
  });

test("days prepared in advance with only their formulas are not the last day", () => {
  expect(there(standingIn([withTuesday([null, 5214, null], true)]).blanko).day).toBe(FRIDAY);
});

test.each([
  ["no card printed", [0, 5214, "normal"], true],
  ["a status alone", [null, 5214, "normal"], true],
  ["a stock alone", [null, 5214, null], false],
])("a last day without activity counts if it was typed: %s", (_what, row, isDrawnDown) => {
  const { asOf, blanko } = standingIn([withTuesday(row, isDrawnDown)]);
  expect(asOf).toBe(TUESDAY);
  expect(there(blanko)).toMatchObject({ day: TUESDAY, stock: 5214 });
});

test("a future day does not count, whatever is in its row", () => {
  expect(there(standingIn([withTuesday([0, 5214, "normal"])], { today: TUESDAY - 1 }).blanko).day).toBe(FRIDAY);
  expect(there(standingIn([withTuesday([0, 5214, "normal"])], { today: TUESDAY }).blanko).day).toBe(TUESDAY);
});

test("a delivery that comes after the cards have run out: the days without cards, and the quota that would last", () => {
  const receipts = sheet("BAST", RECEIPTS, ["BA-9", day(2025, 9, 9), FRIDAY, "pusat", 3000, null]);
  const { gap, runsOut, receipts: planned } = there(standingIn([denpasar, receipts]).blanko);
  expect(planned).toEqual([{ day: day(2025, 9, 9), cards: 3000 }]);
  expect(answer(runsOut)).toBe(day(2025, 9, 2));
  // 2, 3, 4 and 8 September; the 5th is Maulid.
  expect(gap && answer(gap.daysWithout)).toBe(4);
  expect(gap && answer(gap.quota)).toBe(Math.floor(5214 / 14));
});

test("a delivery that comes in time moves the run-out day and leaves no gap", () => {
  const { blanko } = standingIn([denpasar], { receipts: [{ day: day(2025, 8, 25), cards: 1000 }] });
  expect(there(blanko).gap).toBeUndefined();
  expect(answer(there(blanko).runsOut)).toBe(day(2025, 9, 4));
});

test("a coming event brings the run-out day forward; a past one is not mentioned", () => {
  const pilkades = { name: "Pilkades", from: day(2025, 8, 19), to: day(2025, 8, 29), factor: 2 };
  const past = { name: "Pemilu", from: day(2024, 2, 1), to: day(2024, 2, 14), factor: 4 };
  const found = there(standingIn([denpasar], { events: [pilkades, past] }).blanko);
  // Nine working days of 500 more.
  expect(found.events).toEqual([{ ...pilkades, extra: 4500 }]);
  expect([found.runsOut, found.withoutEvents as Figure].map(answer)).toEqual([day(2025, 8, 26), day(2025, 9, 2)]);
  expect(found.line.expected.at(-1)).toEqual({ day: day(2025, 8, 26), value: 0 });
  expect(there(standingIn([denpasar], { events: [past] }).blanko).events).toEqual([]);
});

test("an event decades long or far away does not remove the run-out day", () => {
  const mistyped = [
    { name: "Pilkades", from: day(2025, 12, 1), to: day(2052, 12, 12), factor: 2 },
    { name: "Pemilu", from: day(2052, 2, 1), to: day(2052, 2, 14), factor: 4 },
  ];
  const found = there(standingIn([denpasar], { events: mistyped }).blanko);
  expect(answer(found.runsOut)).toBe(day(2025, 9, 2));
  expect(found.events.map(({ name }) => name)).toEqual(["Pilkades"]);
});

test("the request lasts for the waiting time and a quarter more; the last day to ask is when the stock meets the reorder point", () => {
  const { request } = there(standingIn([denpasar], { leadDays: 5, pack: 500 }).blanko);
  const found = there(request);
  expect(found).toMatchObject({ need: { perDay: 500, reprintsApart: false }, lead: { days: 5, measured: false } });
  expect(found.reorderPoint && answer(found.reorderPoint)).toBe(2500);
  // 500 a day for 5 and 60 days are 32.500, less 5.214 in stock, in packs of 500.
  expect([found.coverDays, answer(found.cards)]).toEqual([60, 27_500]);
  expect(found.askBy && answer(found.askBy)).toBe(day(2025, 8, 26));
});

test("the waiting time is measured where receipts name both days", () => {
  const receipts = sheet(
    "BAST",
    RECEIPTS,
    ["BA-1", day(2025, 7, 14), day(2025, 6, 30), "pusat", 4000, 2000],
    ["BA-2", day(2025, 8, 4), day(2025, 7, 14), "pusat", 4000, 4000],
  );
  expect(there(there(standingIn([denpasar, receipts]).blanko).request).lead).toEqual({
    days: 13,
    measured: true,
    // 10 and 15 working days: ±2.5, so √12.5.
    deviation: Math.sqrt(12.5),
  });
});

test("without a waiting time no quantity is proposed", () => {
  expect(there(standingIn([denpasar]).blanko).request).toEqual({ missing: "SETTING", setting: "LEAD_TIME" });
});

test("a monthly card is read by its working days, not as if its months were days", () => {
  const rejangLebong = offices.find(({ name }) => name === "Rejang Lebong");
  const { blanko } = standingIn(rejangLebong ? [rejangLebong] : []);
  const { use, runway, stock } = there(blanko);
  // April to June 2023: 1.488 cards on 14 + 21 + 17 working days.
  expect(stock).toBe(4000);
  expect(there(use)).toMatchObject({ by: "SPAN", total: 1488, from: day(2023, 4, 1), to: day(2023, 6, 30) });
  expect(answer(runway)).toBeCloseTo((4000 * 52) / 1488);
});

test("the stocks of several sites are added up, KIA cards and copies of a sheet are not", () => {
  const header = ["TANGGAL", "LOKASI", "JENIS BLANKO", ...CARD.slice(1)];
  const rows = [...new Array<null>(5)].flatMap((_, i) => [
    [FRIDAY - 4 + i, "Dinas", "KTP WNI", 900 - 100 * i, null, 100, 800 - 100 * i, "normal"],
    [FRIDAY - 4 + i, "Dinas", "KIA", 9000, null, 10, 8990, "normal"],
    [FRIDAY - 4 + i, "UPT Selatan", "KTP WNI", 600 - 50 * i, null, 50, 550 - 50 * i, "normal"],
  ]);
  const [month, copy] = [sheet("Stok", header, ...rows), sheet("Stok (rev)", header, ...rows)];
  const found = there(standingIn([month, copy]).blanko);
  expect(found).toMatchObject({ stock: 400 + 350, sheets: ["Stok (rev)"] });
  expect(answer(found.runway)).toBe(5);
});

test("sheets with the same days and different figures are other sites", () => {
  const found = there(
    standingIn([
      card("Utara", FRIDAY, 400, fives(6)),
      card(
        "Selatan",
        FRIDAY,
        300,
        fives(6).map(() => 20),
      ),
    ]).blanko,
  );
  expect(found).toMatchObject({ stock: 700, sheets: ["Utara", "Selatan"] });
  expect(there(found.use).perDay).toBe(520);
});

test("what a single site hands on leaves its stock too", () => {
  const rows = [...new Array<null>(5)].map((_, i) => [FRIDAY - 4 + i, 5000 - 300 * i, 100, 200, 4700 - 300 * i]);
  const { blanko } = standingIn([sheet("Gudang", ["TANGGAL", "STOK AWAL", "DIPAKAI", "KELUAR", "SISA"], ...rows)]);
  expect(there(there(blanko).use).perDay).toBe(300);
});

test("too few days give the stock and, for the rest, the reason", () => {
  const { use, runsOut, runway, stock } = there(standingIn([card("Stok", FRIDAY, 900, [100, 100])]).blanko);
  expect(stock).toBe(900);
  expect(answer(runway)).toBe("TOO_FEW_DAYS");
  expect([use, runsOut]).toEqual([
    expect.objectContaining({ missing: "REFUSED" }),
    expect.objectContaining({ missing: "REFUSED" }),
  ]);
});

test("no stock is a runway of zero", () => {
  const { runway } = there(standingIn([card("Stok", FRIDAY, 0, [500, 500])]).blanko);
  expect(answer(runway)).toBe(0);
});

test("the line falls by the day's use on open days to the day of shortage, and includes deliveries", () => {
  const receipt = { day: day(2025, 8, 23), cards: 1000 };
  const { line, runsOut } = there(standingIn([denpasar], { receipts: [receipt] }).blanko);
  expect(line.known).toHaveLength(10);
  expect(line.known.at(-1)).toEqual({ day: FRIDAY, value: 5214 });
  expect(line.expected.slice(0, 2)).toEqual([
    { day: FRIDAY, value: 5214 },
    { day: day(2025, 8, 19), value: 4714 },
  ]);
  expect(line.expected).toContainEqual({ day: day(2025, 8, 25), value: 5214 + 1000 - 5 * 500 });
  expect(line.expected.at(-1)).toEqual({ day: answer(runsOut), value: 0 });
});

test("without a stock sheet the part says what was looked for", () => {
  expect(standingIn([]).blanko).toEqual({
    missing: "SHEET",
    lookedFor: [
      { title: expect.objectContaining({ id: "Kartu stok blanko" }), columns: ["Tanggal", "Sisa"] },
      { title: expect.objectContaining({ id: "Laporan harian pelayanan" }), columns: ["Tanggal", "Sisa blanko"] },
    ],
  });
});

test("Boltim's stock has no year, so its run-out day is unknown", () => {
  const { blanko } = standingIn(offices.filter(({ name }) => name === "Boltim"));
  expect(blanko).toEqual({ missing: "DAY", sheet: "Boltim" });
});

test("results do not depend on the order of the sheets, and change none of them", () => {
  const sheets = [denpasar, ...offices.filter(({ name }) => name === "Kaur")];
  const tables = tablesIn(...sheets);
  for (const table of tables) Object.freeze(table);
  const settings = Object.freeze({ leadDays: 5, asOf: FRIDAY });
  const forward = standingOf(bookOf(Object.freeze([...tables]), settings), settings);
  const backward = standingOf(bookOf([...tables].reverse(), settings), settings);
  expect(there(backward.blanko).line).toEqual(there(forward.blanko).line);
});

test("a delivery counts during an event: it does not vanish from the forecast", () => {
  const events = [{ name: "Pilkades", from: day(2025, 8, 20), to: day(2025, 8, 29), factor: 2 }];
  const receipts = [{ day: day(2025, 8, 25), cards: 6000 }];
  expect(answer(there(standingIn([denpasar], { events, receipts }).blanko).runsOut)).toBe(day(2025, 9, 9));
});

test("cards spoiled in printing leave the stock too: 100 and 15 a day are a use of 115", () => {
  const head = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "RUSAK CETAK", "SISA", "STATUS HARI"];
  const rows = [11, 10, 9, 8, 7, 4, 3, 2, 1, 0].map((before, i) => {
    return [FRIDAY - before, 2150 - 115 * i, null, 100, 15, 2150 - 115 * (i + 1), "normal"];
  });
  const { use, stock } = there(standingIn([sheet("Stok", head, ...rows)]).blanko);
  expect(stock).toBe(1000);
  expect(there(use).perDay).toBe(115);
});

const rowsOf = (
  days: readonly (readonly [before: number, use: number | null, status: string | null])[],
  left: number,
) => {
  let stock = left + days.reduce((sum, [, use]) => sum + (use ?? 0), 0);
  return days.map(([before, use, status]) => {
    const opening = stock;
    stock -= use ?? 0;
    return [FRIDAY - before, opening, null, use, stock, status];
  });
};
const WEEKDAYS = [11, 10, 9, 8, 7, 4, 3, 2, 1, 0];
const normal = (use: number) => WEEKDAYS.map((before) => [before, use, "normal"] as const);
const standingOfDays = (days: Parameters<typeof rowsOf>[0], left: number, settings = {}) =>
  there(standingIn([sheet("Stok", CARD, ...rowsOf(days, left))], settings).blanko);

test("a weekend filled down as normal with 0 is ignored, and prints on one came from the stock of the week", () => {
  const weekend = (use: number) =>
    [...normal(100), [6, use, "normal"] as const, [5, 0, "normal"] as const].sort((a, b) => b[0] - a[0]);
  expect(there(standingOfDays(weekend(0), 1000).use).perDay).toBe(100);
  // 10 working days of 100 and a Saturday of 50.
  expect(there(standingOfDays(weekend(50), 1000).use).perDay).toBe(105);
});

test("rows prepared in advance are ignored, whatever was filled down in them", () => {
  const ahead = [3, 4, 5, 6].map((after) => [-after, 0, "normal"] as const);
  // The weekend after them; the 18th is a day off too.
  const closed = [-8, -9].map((before) => [before, null, "tutup"] as const);
  const found = standingOfDays([...normal(100), ...ahead, ...closed], 1000);
  expect(found).toMatchObject({ day: FRIDAY, stock: 1000 });
  expect(there(found.use).perDay).toBe(100);
});

test("a day without service at the end counts, because its status was typed", () => {
  const disturbed = standingOfDays([...normal(100), [-4, 0, "gangguan"]], 1000);
  const closed = standingOfDays([...normal(100), [-4, 0, "tutup"]], 1000);
  expect([disturbed.day, closed.day]).toEqual([FRIDAY + 4, FRIDAY + 4]);
});

test("a day on which the cards ran out shows no demand", () => {
  const rows = [
    ...rowsOf(normal(100).slice(0, 8), 30),
    [FRIDAY - 1, 30, null, 30, 0, "normal"],
    [FRIDAY, 0, 5000, 100, 4900, "normal"],
  ];
  const found = there(standingIn([sheet("Stok", CARD, ...rows)]).blanko);
  expect(there(found.use).perDay).toBe(100);
});

test("uneven weeks give the range in which the cards probably run out; even ones give one day", () => {
  const uneven = card(
    "Stok",
    FRIDAY,
    5214,
    Array.from({ length: 40 }, (_, i) => (Math.floor(i / 5) % 2 ? 600 : 400)),
  );
  const { range, missed, runsOut } = there(standingIn([uneven]).blanko);
  const [from, to] = [range && answer(range.from), range?.to && answer(range.to)];
  expect(from).toBeLessThan(answer(runsOut) as number);
  expect(to).toBeGreaterThan(answer(runsOut) as number);
  expect(Math.abs(missed as number)).toBeLessThanOrEqual(1);
  expect(there(standingIn([denpasar]).blanko).range).toBeUndefined();
});
