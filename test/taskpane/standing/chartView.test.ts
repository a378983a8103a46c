import { burnUpChart, stockChart } from "../../../src/taskpane/standing/chartView";

const at = (day: number, value: number) => ({ day, value });

test("known and expected lines meet on the last known day, and a delivery soon after is visible", () => {
  const line = {
    known: [at(45883, 5714), at(45884, 5214)],
    expected: [at(45884, 5214), at(45887, 4714), at(45902, 0)],
    receipts: [
      { day: 45909, cards: 3500 },
      { day: 46100, cards: 500 },
    ],
  };
  expect(stockChart(line, "id")).toEqual({
    days: [45883, 45884, 45887, 45902, 45909],
    known: [5714, 5214, null, null, null],
    ahead: [null, 5214, 4714, 0, null],
    uprights: [45909],
    caption:
      "Stok 5.714 keping pada 14 Agu 2025, 5.214 pada 15 Agu 2025. Garis putus-putus: perkiraan sampai 2 Sep 2025. Garis tegak: kiriman.",
  });
});

test("a single day is not a chart", () => {
  expect(stockChart({ known: [at(45884, 5214)], expected: [], receipts: [] }, "id")).toBeUndefined();
  expect(burnUpChart({ known: [at(45884, 5214)], needed: [], goal: 6000 }, "id")).toBeUndefined();
});

test("the line to the goal is drawn to the deadline and described in words", () => {
  const line = {
    known: [at(45800, 3400), at(45900, 4015)],
    needed: [at(45900, 4015), at(46022, 12450)],
    goal: 12450,
  };
  expect(burnUpChart(line, "en")).toMatchObject({
    days: [45800, 45900, 46022],
    known: [3400, 4015, null],
    ahead: [null, 4015, 12450],
    caption: "4,015 reached on 31 Aug 2025. Dashed: what is needed to reach 12,450 on 31 Dec 2025.",
  });
});
