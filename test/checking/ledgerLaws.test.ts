import fc from "fast-check";
import { calendar } from "../../src/core/calendar/calendar";
import { DECREED } from "../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../src/core/calendar/week";
import type { Cell } from "../../src/core/cells/cell";
import kartuStok from "../../src/sheets/kartuStok";
import { day, findingsOf, type BenchSheet, type Line } from "./rules/bench";

/** A day of a card: opening, receipts, use, closing. */
interface Day {
  readonly site: string;
  readonly index: number;
  readonly cells: readonly Cell[];
}

const KEYS = ["tanggal", "lokasi", "stokAwal", "diterima", "dipakai", "sisa"] as const;
const CLOSING = KEYS.indexOf("sisa");
const open = calendar(FIVE_DAYS, DECREED);

/** A sheet with the columns and relations of the real stock card. */
function card(days: readonly (readonly Cell[])[]): BenchSheet {
  const columns = Object.fromEntries(KEYS.map((key) => [key, kartuStok.columns[key] as NonNullable<unknown>]));
  return { columns: columns as BenchSheet["columns"], relations: kartuStok.relations, rows: days };
}

/** A correct ledger: steady use, occasional deliveries, and never more used than there was. */
const ledger = (site: string) =>
  fc
    .record({
      opening: fc.nat(20_000),
      pace: fc.integer({ min: 25, max: 900 }),
      from: fc.integer({ min: day(2021, 1, 1), max: day(2026, 6, 1) }),
      days: fc.array(fc.record({ spread: fc.double({ min: 0, max: 1, noNaN: true }), delivery: fc.nat(5) }), {
        maxLength: 40,
      }),
    })
    .map(({ opening, pace, from, days }): Day[] => {
      let stock = opening;
      let date = from;
      return days.map(({ spread, delivery }, index) => {
        date = open.openDayAfter(date, 1) as number;
        const used = pace + Math.floor(spread * Math.sqrt(pace));
        const came = delivery === 0 || stock < used ? 1000 * Math.ceil((used + 1) / 1000) : 0;
        const cells = [date, site, stock, came, used, stock + came - used];
        stock += came - used;
        return { site, index, cells };
      });
    });

const cellsOf = (days: readonly Day[]) => days.map(({ cells }) => cells);

/** The same days with a closing figure that is off by some cards. */
function withClosing(days: readonly Day[], index: number, more: number): Day[] {
  return days.map((one) =>
    one.index === index
      ? { ...one, cells: one.cells.map((cell, c) => (c === CLOSING ? (cell as number) + more : cell)) }
      : one,
  );
}

test("a correct ledger gives no finding, whatever its length, opening and direction", () => {
  fc.assert(
    fc.property(ledger("Dinas"), fc.boolean(), fc.boolean(), (days, newestFirst, spaced) => {
      const rows = cellsOf(newestFirst ? [...days].reverse() : days);
      const sheet = card(spaced ? rows.flatMap((row) => [row, []]) : rows);
      expect(findingsOf(sheet)).toEqual([]);
    }),
  );
});

test("an error in one closing breaks that row and the opening of the next, and nothing else", () => {
  const changed = ledger("Dinas")
    .filter((days) => days.length > 0)
    .chain((days) =>
      fc.tuple(fc.constant(days), fc.nat(days.length - 1), fc.integer({ min: -500, max: 500 }), fc.boolean()),
    );
  fc.assert(
    fc.property(changed, ([days, index, more, newestFirst]) => {
      const right = days[index]?.cells[CLOSING] as number;
      fc.pre(more !== 0 && right + more >= 0 && days.length > 2);
      const rows = cellsOf(withClosing(days, index, more));
      const rowOf = (at: number) => (newestFirst ? days.length - 1 - at : at) + 2;
      const expected = [
        ["R01", "error", `F${rowOf(index)}`],
        ...(index + 1 < days.length ? [["X01", "error", `C${rowOf(index + 1)}`]] : []),
      ];
      const found = findingsOf(card(newestFirst ? rows.reverse() : rows)).map(([rule, severity, cell]) => [
        rule,
        severity,
        cell,
      ]);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

describe("sites", () => {
  /** Two or three ledgers, some with a wrong closing, and two ways to put their rows in one sheet. */
  const sheets = fc.tuple(ledger("Dinas"), ledger("Sukamaju"), ledger("Mekarsari")).chain((sites) =>
    fc.record({
      sites: fc.tuple(
        ...(sites.map((days) =>
          fc
            .tuple(fc.nat(40), fc.integer({ min: 0, max: 9 }))
            .map(([index, more]) => withClosing(days, index, 10 * more)),
        ) as [fc.Arbitrary<Day[]>, fc.Arbitrary<Day[]>, fc.Arbitrary<Day[]>]),
      ),
      one: fc.array(fc.nat(2), { maxLength: 130 }),
      other: fc.array(fc.nat(2), { maxLength: 130 }),
    }),
  );

  /** The sites' rows in one sheet, each site's in its own order; `turns` gives the site of each row. */
  function merged(sites: readonly (readonly Day[])[], turns: readonly number[]): Day[] {
    const rest = sites.map((days) => [...days]);
    const taken = turns.flatMap((site) => rest[site]?.shift() ?? []);
    return [...taken, ...rest.flat()];
  }

  /** A finding without its place in the sheet: whose day, which column. */
  function placeless(rows: readonly Day[], [rule, severity, cell, detail]: Line) {
    const row = rows[Number(cell.slice(1)) - 2] as Day;
    const { previous: _, ...rest } = (detail ?? {}) as Record<string, unknown>;
    return JSON.stringify([rule, severity, cell[0], row.site, row.index, rest]);
  }

  test("the order of several sites' rows changes nothing but row numbers", () => {
    fc.assert(
      fc.property(sheets, ({ sites, one, other }) => {
        const [a, b] = [merged(sites, one), merged(sites, other)].map((rows) =>
          findingsOf(card(cellsOf(rows)))
            .map((line) => placeless(rows, line))
            .sort(),
        );
        expect(a).toEqual(b);
      }),
    );
  });
});
