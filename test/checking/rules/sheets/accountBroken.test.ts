import type { Cell } from "../../../../src/core/cells/cell";
import { day, found, sheet } from "./across";

const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
const RUNNING = ["TANGGAL", "URAIAN", "MASUK", "KELUAR", "SALDO"];

/** A week of a stock card, a hundred cards used a day. */
const week = (from: number, opening: number): Cell[][] =>
  [0, 1, 2, 3, 4].map((i) => [day(from + i), opening - 100 * i, 0, 100, opening - 100 * (i + 1)]);

/** The same as a running balance that begins with the remaining stock. */
const runningWeek = (from: number, opening: number): Cell[][] => [
  [null, "Sisa bulan lalu", null, null, opening],
  ...[0, 1, 2, 3, 4].map((i) => [day(from + i), "Cetak", null, 100, opening - 100 * (i + 1)]),
];

const month = (name: string, from: number, opening: number, title = "KARTU STOK BLANKO KTP-EL") =>
  sheet(name, [[title], [`BULAN ${name.toUpperCase()}`], HEADER, ...week(from, opening)]);

describe("a sheet for each month", () => {
  test("X01: a month opens with the closing of the month before", async () => {
    expect(await found("X01", month("Nov 2025", 21, 3000), month("Des 2025", 28, 2400))).toEqual(["error Des 2025!B4"]);
    expect(await found("X01", month("Des 2025", 28, 2400), month("Nov 2025", 21, 3000))).toEqual(["error Des 2025!B4"]);
  });

  test("a month that continues, one further away, and one of another site", async () => {
    expect(await found("X01", month("Nov 2025", 21, 3000), month("Des 2025", 28, 2500))).toEqual([]);
    expect(await found("X01", month("Nov 2025", 21, 3000), month("Jan 2026", 70, 2400))).toEqual([]);
    expect(await found("X01", month("Timur Nov", 21, 3000), month("Barat Des", 28, 2400))).toEqual([]);
    const [east, west] = ["KARTU STOK BLANKO KEC. TIMUR", "KARTU STOK BLANKO KEC. BARAT"];
    expect(await found("X01", month("Nov", 21, 3000, east), month("Des", 28, 2400, west))).toEqual([]);
  });

  test("a month with a copy has no single month before the next", async () => {
    const rows = [month("Nov 2025", 21, 3000), month("Nov 2025 (2)", 21, 2900), month("Des 2025", 28, 2400)];
    expect(await found("X01", ...rows)).toEqual([]);
  });

  test("X01: a running balance begins with a line for the remaining stock", async () => {
    const book = (name: string, from: number, opening: number) =>
      sheet(name, [["BUKU STOK BLANKO KTP-EL"], RUNNING, ...runningWeek(from, opening)]);
    expect(await found("X01", book("Nov", 21, 3000), book("Des", 28, 2450))).toEqual(["error Des!E3"]);
    expect(await found("X01", book("Nov", 21, 3000), book("Des", 28, 2500))).toEqual([]);
  });

  test("the physical count at the end of a month may open the next", async () => {
    const counted = sheet("Nov", [
      ["KARTU STOK BLANKO KTP-EL"],
      [...HEADER, "SISA FISIK"],
      ...week(21, 3000).map((row, i) => [...row, i === 4 ? 2490 : null]),
    ]);
    expect(await found("X01", counted, month("Des", 28, 2490))).toEqual([]);
    expect(await found("X01", counted, month("Des", 28, 2480))).toEqual(["error Des!B4"]);
  });
});

describe("months under each other", () => {
  const blocks = (first: string, second: string, from: number, opening: number) =>
    sheet("Stok", [
      ["BLANKO KTP-EL"],
      [first],
      HEADER,
      ...week(0, 3000),
      ["JUMLAH", null, 0, 500, null],
      [],
      [second],
      HEADER,
      ...week(from, opening),
    ]);

  test("X01: a block opens with the closing of the one above, with or without a few weeks in between", async () => {
    for (const from of [7, 28]) {
      const sheets = blocks("BULAN : NOVEMBER 2025", "BULAN : DESEMBER 2025", from, 2400);
      expect(await found("X01", sheets)).toEqual(["error Stok!B13"]);
    }
    expect(await found("X01", blocks("BULAN : NOVEMBER 2025", "BULAN : DESEMBER 2025", 28, 2500))).toEqual([]);
  });

  test("X01: each of several blocks is compared with the one right above it", async () => {
    const title = (name: string) => [[`BULAN ${name} 2025`], HEADER];
    const rows = [
      ["BLANKO KTP-EL"],
      ...title("OKTOBER"),
      ...week(-7, 3500),
      ...title("NOVEMBER"),
      ...week(0, 3000),
      ...title("DESEMBER"),
      ...week(21, 2600),
    ];
    expect(await found("X01", sheet("Stok", rows))).toEqual(["error Stok!B18"]);
  });

  test("blocks of different sites, one after the other or on the same days", async () => {
    for (const from of [0, 7]) expect(await found("X01", blocks("KEC. TIMUR", "KEC. BARAT", from, 800))).toEqual([]);
  });
});
