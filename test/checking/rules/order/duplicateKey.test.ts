import { jumlah, kategori, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";
import { cardOf, cardSheet, interleaved, withCell } from "./ledgers";

const relation: Relation = { relation: "KEY", columns: ["hari", "tempat"] };
const card = (rows: BenchSheet["rows"], more: Partial<BenchSheet> = {}) => cardSheet(rows, { relation, ...more });

test("X02: every repeat of a row is an error and names the first", () => {
  const rows = [...cardOf("Dinas", 3), ...cardOf("Dinas", 1), ...cardOf("DINAS", 1)];
  expect(findingsOf(card(rows))).toEqual([
    ["X02", "error", "A5", { earlier: "A2" }],
    ["X02", "error", "A6", { earlier: "A2" }],
  ]);
});

test("X02: a day in words is the same day", () => {
  const rows = [...cardOf("Dinas", 2), ["3 November 2025", "Dinas", 1, 1, 0]];
  expect(byRule("X02", card(rows))).toEqual([["X02", "error", "A4", { earlier: "A2" }]]);
});

test("X02: all rows pasted twice are repeats even if the sheet lacks the site", () => {
  const columns = { hari: tanggal, pakai: jumlah };
  const rows = cardOf("", 6).map(([day, , , used], i) => [day, (used as number) + i]);
  expect(findingsOf({ columns, relation, rows: [...rows, ...rows] })).toHaveLength(6);
});

test("the same day at another site, another day at the same site", () => {
  expect(findingsOf(card(interleaved(cardOf("Dinas", 5), cardOf("Sukamaju", 5))))).toEqual([]);
});

test("a row with a blank day or an unknown kind has no key", () => {
  const blank = cardOf("Dinas", 4).map(([, ...rest]) => [null, ...rest]);
  expect(findingsOf(card(blank))).toEqual([]);
  const columns = { hari: tanggal, tempat: kategori(["Dinas"]), awal: jumlah, pakai: jumlah, sisa: jumlah };
  const rows = withCell([...cardOf("Dinas", 2), ...cardOf("Dinas", 1)], 2, 1, "Dinsa");
  expect(byRule("X02", card(rows, { columns }))).toEqual([]);
});

test("the day only on the first row of each day, the sites below it", () => {
  const rows = interleaved(cardOf("Dinas", 5), cardOf("Sukamaju", 5)).map((row, i) =>
    i % 2 === 0 ? row : [null, ...row.slice(1)],
  );
  expect(findingsOf(card(rows))).toEqual([]);
});

test("a site named only on its first row", () => {
  const named = ["Dinas", "Sukamaju"].map((site) =>
    cardOf(site, 5).map((row, i) => (i === 0 ? row : [row[0], null, ...row.slice(2)])),
  );
  expect(findingsOf(card(named.flat()))).toEqual([]);
});

test("a blank among area names does not mean the area above it", () => {
  const areas: Relation = { relation: "KEY", columns: ["wilayah"] };
  const columns = { wilayah: teks, wajib: jumlah, rekam: jumlah };
  const rows = [
    ["A", 10, 9],
    ["B", 11, 9],
    [null, 12, 9],
    ["D", 13, 9],
  ];
  expect(findingsOf({ columns, relation: areas, rows })).toEqual([]);
});

test("sites that no column tells apart are not repeats of each other", () => {
  const columns = { hari: tanggal, awal: jumlah, pakai: jumlah, sisa: jumlah };
  const rows = interleaved(cardOf("", 5), cardOf("", 5, { opening: 90 })).map(([day, , ...rest]) => [day, ...rest]);
  expect(findingsOf({ columns, relation, rows })).toEqual([]);
});

test("totals are not checked, and a sheet without the telling column has no key", () => {
  const rows = [...cardOf("Dinas", 2), ["JUMLAH", null, null, 20, null], ["JUMLAH", null, null, 20, null]];
  expect(findingsOf(card(rows))).toEqual([]);
  expect(
    findingsOf({
      columns: { tempat: teks, pakai: jumlah },
      relation,
      rows: [
        ["Dinas", 1],
        ["Dinas", 1],
      ],
    }),
  ).toEqual([]);
});

test("X02: a row copied under another officer's name, figure by figure, is a repeat", () => {
  const book = (...rows: readonly (readonly [used: number, left: number, officer: string])[]) => ({
    columns: { hari: tanggal, tempat: teks, pakai: jumlah, sisa: jumlah },
    relation,
    unknown: "PETUGAS",
    rows: rows.map(([used, left, officer]) => [45964, "Dinas", used, left, officer]),
  });
  expect(byRule("X02", book([25, 445, "Andi"], [25, 445, "Budi"]))).toEqual([
    ["X02", "error", "A3", { earlier: "A2" }],
  ]);
  expect(byRule("X02", book([25, 445, "Andi"], [25, 420, "Budi"]))).toEqual([]);
  // Small figures are the same by chance.
  expect(byRule("X02", book([3, 12, "Andi"], [3, 12, "Budi"]))).toEqual([]);
});

test("rows of one day that the words of an unknown column tell apart; equal words, or figures, do not", () => {
  const unknown = (...cells: readonly string[]) => ({
    columns: { hari: tanggal, pakai: jumlah },
    relation: { relation: "KEY", columns: ["hari"] } as Relation,
    unknown: "SHIFT",
    rows: cells.map((cell, i) => [45964, 10 + i, cell]),
  });
  expect(findingsOf(unknown("Pagi", "Siang"))).toEqual([]);
  expect(findingsOf(unknown("Pagi", "PAGI"))).toMatchObject([["X02", "error", "A3", {}]]);
  expect(findingsOf(unknown("0812", "0813"))).toMatchObject([["X02", "error", "A3", {}]]);
});

describe("a second entry of a day in a ledger", () => {
  const ledger: readonly Relation[] = [
    relation,
    {
      relation: "RUNNING_BALANCE",
      opening: "awal",
      ins: ["masuk"],
      outs: ["pakai"],
      closing: "sisa",
      within: ["tempat"],
    },
    { relation: "DAILY", date: "hari", within: ["tempat"] },
  ];
  const columns = { hari: tanggal, tempat: teks, awal: jumlah, masuk: jumlah, pakai: jumlah, sisa: jumlah };
  const withOpening = (rows: BenchSheet["rows"]): BenchSheet => ({ columns, relations: ledger, rows });
  const running = (rows: BenchSheet["rows"]): BenchSheet => {
    const { awal: _awal, ...others } = columns;
    return { columns: others, relations: ledger, rows: rows.map(([day, site, , ...rest]) => [day, site, ...rest]) };
  };
  /** Monday to Wednesday, a delivery on Tuesday in a row of its own. */
  const DELIVERY = [
    [45964, "Dinas", 1000, 0, 50, 950],
    [45965, "Dinas", 950, 0, 40, 910],
    [45965, "Dinas", 910, 500, 0, 1410],
    [45966, "Dinas", 1410, 0, 45, 1365],
  ];

  test("a delivery or a later entry that continues the stock is not a repeat, in either order", () => {
    for (const rows of [DELIVERY, [...DELIVERY].reverse(), DELIVERY.slice(0, 3)]) {
      expect(byRule("X02", withOpening(rows))).toEqual([]);
      expect(byRule("X02", running(rows))).toEqual([]);
    }
  });

  test("X02: a row entered twice does not continue the stock", () => {
    const twice = [DELIVERY[0], DELIVERY[1], DELIVERY[1], DELIVERY[3]] as BenchSheet["rows"];
    expect(byRule("X02", withOpening(twice))).toEqual([["X02", "error", "A4", { earlier: "A3" }]]);
    expect(byRule("X02", running(twice))).toEqual([["X02", "error", "A4", { earlier: "A3" }]]);
    const idle = [45965, "Dinas", 950, 0, 0, 950];
    expect(byRule("X02", withOpening([idle, idle]))).toHaveLength(1);
    expect(byRule("X02", running([idle, idle]))).toHaveLength(1);
  });

  test("X02: a day mistyped as the one before or after it leaves its own day without a row", () => {
    const card = cardOf("Dinas", 6).map(([day, site, opening, used, left]) => [day, site, opening, 0, used, left]);
    const on = (row: number, day: number) => withOpening(withCell(card, row, 0, day));
    expect(byRule("X02", on(3, 45966))).toEqual([["X02", "error", "A5", { earlier: "A4" }]]);
    expect(byRule("X02", on(2, 45967))).toEqual([["X02", "error", "A5", { earlier: "A4" }]]);
  });
});
