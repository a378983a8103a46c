import { calendar } from "../../../src/core/calendar/calendar";
import { DECREED, makeClosures } from "../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../src/core/calendar/week";
import type { Cell } from "../../../src/core/cells/cell";
import { outcomeOf, type PlanFacts } from "../../../src/summary/plan/scenario";
import { draftOf, scenarioOf } from "../../../src/taskpane/plan/PlanForm";
import { planSheet } from "../../../src/taskpane/plan/planSheet";
import { openTargets } from "../../../src/summary/plan/targetDays";
import { planText } from "../../../src/text/planPane";
import { planChart, planRows, targetRows } from "../../../src/taskpane/plan/planView";
import { bookIn, card, day, sheet, standingIn, there } from "../../summary/office";

const FRIDAY = day(2025, 8, 15);
const facts: PlanFacts = {
  stock: 5214,
  day: FRIDAY,
  perDay: 500,
  receipts: [],
  events: [],
  calendar: calendar(FIVE_DAYS, DECREED),
};
const request = { day: day(2025, 9, 9), cards: 60_000 };

test("two scenarios are shown side by side, month by month", () => {
  const rows = planRows(outcomeOf(facts, {}), outcomeOf(facts, { request }), "id");
  expect(rows.slice(0, 3)).toEqual([
    { what: "Diperkirakan habis", same: "2 Sep 2025", planned: "2 Sep 2025" },
    { what: "Hari kerja yang tidak terlayani penuh sampai 18 Feb 2026", same: "115", planned: "4" },
    { what: "Belum terlayani Sep 2025 (keping)", same: "9.786", planned: "1.786" },
  ]);
  // 60.000 less 500 on each of the 111 working days from 9 September on.
  expect(rows.at(-1)).toEqual({ what: "Sisa pada 18 Feb 2026 (keping)", same: "0", planned: "4.500" });
});

test("if use may vary, both days are stated", () => {
  const same = outcomeOf({ ...facts, spread: 100 }, {});
  expect(planRows(same, same, "id")[1]).toEqual({
    what: "Kemungkinan besar antara",
    same: "29 Agu 2025 dan 8 Sep 2025",
    planned: "29 Agu 2025 dan 8 Sep 2025",
  });
});

test("the chart holds both stocks over the same days, with the delivery", () => {
  const chart = planChart(
    facts,
    { request },
    outcomeOf(facts, {}),
    outcomeOf(facts, { request }),
    [planText.same, planText.withPlan],
    "id",
  );
  expect([chart.days.length, chart.known.length, chart.ahead.length]).toEqual([126, 126, 126]);
  expect(chart.uprights).toEqual([request.day]);
  expect(chart.caption).toMatch(/^Stok 5\.214 keping pada 15 Agu 2025 sampai 18 Feb 2026\. /);
});

test("a request or an event counts once it is complete", () => {
  const event = { from: FRIDAY + 5, to: FRIDAY + 9, factor: 2 };
  expect(scenarioOf({ cards: 500 })).toEqual({});
  expect(scenarioOf({ ...event, to: FRIDAY })).toEqual({});
  const whole = { request, quota: 100, inRepair: 1, event };
  expect(scenarioOf(draftOf(whole))).toEqual(whole);
});

test("each open target has the day on which it is reached, at the current pace and with more", () => {
  const sheets = [
    sheet(
      "IKD",
      ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
      ["15 Agustus 2025", "Kota", "rekam", 10_000, 2800],
    ),
    sheet(
      "Jemput bola",
      ["TANGGAL", "LOKASI", "PETUGAS", "AKTIVASI IKD"],
      [FRIDAY - 1, "A", 2, 8],
      [FRIDAY, "B", 2, 12],
    ),
  ];
  const targets = openTargets(standingIn(sheets));
  // 3.000 by the end of the year: 200 are missing at 10 a working day.
  expect(targets).toMatchObject([{ indicator: "ikd", gap: 200, pace: 10 }]);
  const none = { perekaman: 0, ikd: 0 };
  const [row] = targetRows(targets, [none, { perekaman: 0, ikd: 10 }], bookIn(sheets).calendar, "id");
  // 20 and 10 working days after 15 August, 18 August and 5 September being off.
  expect(row).toEqual({
    what: "Target IKD tercapai (batas 31 Des 2025)",
    same: "16 Sep 2025, sesuai jalur",
    planned: "1 Sep 2025, sesuai jalur",
  });
  expect(targetRows([{ ...targets[0]!, pace: 0 }], [none, none], bookIn(sheets).calendar, "id")[0]?.same).toBe(
    "tidak tercapai, terlambat",
  );
  // Three a day are needed; whoever did two on the best of many days does not get there.
  const slow = { ...targets[0]!, pace: 1, best: 2 };
  expect(targetRows([slow], [none, none], bookIn(sheets).calendar, "id")[0]?.same).toMatch(/, tidak realistis$/);
});

describe("the plan's sheet", () => {
  const { blanko } = standingIn([card("Stok", FRIDAY, 5214, new Array<number>(20).fill(500))], { leadDays: 5 });
  const { cells, formulas } = planSheet(facts, { request }, there(blanko), ["Stok: 5.214."], "id");
  const written = (text: RegExp) => formulas.filter(({ formula }) => text.test(formula)).map(({ formula }) => formula);

  test("holds the figures, and formulas of ours beside plain ones", () => {
    expect(cells[3]?.slice(0, 2)).toEqual(["Stok (keping)", 5214]);
    expect(written(/RUNWAY|^=B4\/B6$/)).toEqual(["=DUKCAPIL.BLANKO_RUNWAY(B4,B6)", "=B4/B6"]);
    const [alone, planned] = written(/BLANKO_HABIS/);
    expect(alone).toMatch(/^=DUKCAPIL\.BLANKO_HABIS\(B4,B6,B5,5,F4:F\d+\)$/);
    expect(planned).toMatch(/^=DUKCAPIL\.BLANKO_HABIS\(B4,B6,B5,5,F4:F\d+,B8:C9,B11:D11\)$/);
    expect(written(/WORKDAY/)[0]).toMatch(/^=WORKDAY\(B5,INT\(ROUND\(B4\/B6,9\)\)\+1,F4:F\d+\)$/);
    expect(written(/BLANKO_USULAN/)).toHaveLength(1);
    expect(written(/^=DATE\(2025,8,18\)$/)).toHaveLength(1);
  });

  test("ends with the figures of the letter, as text", () => {
    expect(cells.slice(-2)).toEqual([["Angka untuk surat permintaan"], ["Stok: 5.214."]]);
  });

  test("is not read again as a sheet of figures", () => {
    const filled = formulas.reduce<Cell[][]>(
      (rows, { row, column, formula }) => {
        const line = (rows[row] ??= []);
        line[column] = /DATE/.test(formula) ? FRIDAY + row : 60;
        return rows;
      },
      cells.map((line) => [...line]),
    );
    expect(
      bookIn([sheet("Rencana", ...Array.from(filled, (line) => Array.from(line ?? [], (cell) => cell ?? null)))])
        .tables,
    ).toEqual([]);
  });

  test("a week or a list of days that plain Excel does not support has no plain formula", () => {
    const opened = makeClosures("own", [], [day(2025, 8, 23)]);
    const extra = planSheet({ ...facts, calendar: calendar(FIVE_DAYS, opened) }, {}, there(blanko), [], "en");
    expect(extra.formulas.some(({ formula }) => formula.includes("WORKDAY"))).toBe(false);
    expect(extra.cells[3]?.slice(5)).toEqual([null, "buka ekstra"]);
    expect(extra.formulas.map(({ formula }) => formula)).toContain("=DUKCAPIL.BLANKO_HABIS(B4,B6,B5,5,F4:G4)");
  });
});
