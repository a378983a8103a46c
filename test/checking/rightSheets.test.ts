import type { Cell, Range } from "../../src/core/cells/cell";
import { cellAddress, parseArea } from "../../src/core/cells/area";
import { sheetCells } from "../../src/core/cells/sheetCells";
import { checkSheet } from "../../src/checking/check";
import { day } from "./rules/bench";
import { weekdays } from "./rules/order/ledgers";

/** Errors and warnings of a sheet, as "R03 error F2". */
async function found(cells: Range, formats: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const areas = Object.entries(formats).map(([address, format]) => ({ area: parseArea(address), format }));
  const numberFormat = (row: number, column: number) =>
    areas.find(({ area }) => area && row >= area.row && row < area.row + area.rows && area.column === column)?.format;
  const reports = await checkSheet(sheetCells("Lembar1", cells, { numberFormat }));
  expect(reports).toHaveLength(1);
  return reports
    .flatMap((report) => Array.from({ length: report.count }, (_, index) => report.at(index)))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, severity, row, column }) => `${rule} ${severity} ${cellAddress(row, column)}`);
}

/** A correct ledger without its days. */
function ledger(count: number, opening: number, used = 40): (readonly [number, number, number, number])[] {
  let stock = opening;
  return Array.from({ length: count }, (_, i) => {
    const use = used + ((i * 7) % 5);
    const came = stock < 3 * used ? 500 : 0;
    const row = [stock, came, use, stock + came - use] as const;
    stock += came - use;
    return row;
  });
}

const KARTU = ["TANGGAL", "STOK AWAL", "PENERIMAAN", "PEMAKAIAN", "SISA AKHIR"];
const SITES = ["TANGGAL", "KECAMATAN", "STOK AWAL", "PENERIMAAN", "PEMAKAIAN", "SISA AKHIR"];
const REKAP = ["NO", "WILAYAH", "WAJIB KTP-EL", "SUDAH PEREKAMAN KTP-EL", "BELUM PEREKAMAN KTP-EL", "Progres (%)"];

describe("stock cards", () => {
  test("the opening only on the first row", async () => {
    const rows = ledger(10, 900).map(([opening, ...rest], i) => [weekdays(10)[i], i === 0 ? opening : null, ...rest]);
    expect(await found([KARTU, ...rows])).toEqual([]);
  });

  test("one row a month", async () => {
    const rows = ledger(12, 9000, 700).map((row, i) => [day(2025, i + 2, 1) - 1, ...row]);
    expect(await found([KARTU, ...rows])).toEqual([]);
  });

  test("one row a week", async () => {
    const rows = ledger(12, 9000, 200).map((row, i) => [day(2025, 9, 5) + 7 * i, ...row]);
    expect(await found([KARTU, ...rows])).toEqual([]);
  });

  test("service on Saturdays, days without use, a day off without a row", async () => {
    const days = [3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15].map((date) => day(2025, 11, date));
    const rows = ledger(12, 900).map((row, i) => [days[i], ...row]);
    const idle = [day(2025, 11, 17), rows[11]?.[4], 0, 0, rows[11]?.[4]];
    expect(await found([KARTU, ...rows, idle])).toEqual([]);
  });

  test("sites day by day, newest first, and below each other with their name on the first row", async () => {
    const sites = ["Dinas", "Timur", "Barat"].map((site, s) =>
      ledger(8, 900 - 200 * s).map((row, i): Cell[] => [weekdays(8)[i], site, ...row]),
    );
    const daily = weekdays(8).flatMap((_, i) => sites.map((rows) => rows[i] as Cell[]));
    expect(await found([SITES, ...daily.reverse()])).toEqual([]);
    const named = sites.flatMap((rows) => rows.map((row, i) => (i === 0 ? row : [row[0], null, ...row.slice(2)])));
    expect(await found([SITES, ...named])).toEqual([]);
  });

  test("the day only on the first of its rows", async () => {
    const sites = ["Dinas", "Timur"].map((site, s) => ledger(8, 900 - 200 * s).map((row) => [site, ...row]));
    const rows = weekdays(8).flatMap((date, i) => sites.map((of, s) => [s === 0 ? date : null, ...(of[i] as Cell[])]));
    expect(await found([SITES, ...rows])).toEqual([]);
  });

  test("a total on top, a total below, what was used before it", async () => {
    const rows = ledger(8, 900).map((row, i) => [weekdays(8)[i], ...row]);
    const used = ledger(8, 900).reduce((sum, row) => sum + row[2], 0);
    expect(await found([KARTU, ["JUMLAH", null, 0, used, null], ...rows])).toEqual([]);
    expect(await found([KARTU, ...rows, ["JUMLAH", null, 0, used, null]])).toEqual([]);
    const carried = [
      ["JUMLAH", null, 0, used, null],
      ["JUMLAH BULAN LALU", null, 500, 777, null],
    ];
    expect(await found([KARTU, ...rows, ...carried])).toEqual([]);
  });
});

describe("recaps of areas", () => {
  test("percentages as 95.2, as 95,2%, as 0.952 and as text", async () => {
    const areas = [
      ["Timur", 10_000, 9520, 480],
      ["Barat", 8000, 7640, 360],
      ["Utara", 12_345, 11_111, 1234],
    ] as const;
    const with_ = (write: (share: number) => Cell) =>
      areas.map(([name, all, some, rest], i) => [i + 1, name, all, some, rest, write(some / all)]);
    expect(await found([REKAP, ...with_((share) => Number((100 * share).toFixed(1)))])).toEqual([]);
    expect(await found([REKAP, ...with_((share) => Number(share.toFixed(3)))])).toEqual([]);
    expect(await found([REKAP, ...with_((share) => share)], { "F2:F4": "0.0%" })).toEqual([]);
    const texts = await found([REKAP, ...with_((share) => `${(100 * share).toFixed(1).replace(".", ",")}%`)]);
    expect(texts).toEqual(["C02 warning F2", "C02 warning F3", "C02 warning F4"]);
    const bare = await found([REKAP, ...with_((share) => (100 * share).toFixed(1).replace(".", ","))]);
    expect(bare).toEqual(texts);
  });

  test("more recorded than required: a warning for that, and nothing for the rest", async () => {
    const rows = [
      [1, "Timur", 10_000, 10_420, 0, 1.042],
      [2, "Barat", 8000, 7640, 360, 0.955],
      [3, "Utara", 9000, 8100, 900, 0.9],
    ];
    expect(await found([REKAP, ...rows])).toEqual(["R06 warning D2"]);
  });

  test("a city over its districts, and a total below", async () => {
    const rows = [
      [null, "KOTA CONTOH", 30_000, 28_000, 2000, 0.9333],
      [1, "KEC. TIMUR", 10_000, 9500, 500, 0.95],
      [2, "KEC. BARAT", 8000, 7500, 500, 0.9375],
      [3, "KEC. UTARA", 12_000, 11_000, 1000, 0.9167],
    ];
    expect(await found([REKAP, ...rows])).toEqual([]);
    expect(await found([REKAP, ...rows.slice(1), [null, "JUMLAH", 30_000, 28_000, 2000, 0.9333]])).toEqual([]);
  });

  const IKD = ["NO", "WILAYAH", "REKAM DINAMIS", "JUMLAH IKD", "PERSEN IKD", "Target IKD", "CAPAIAN"];
  const ikd = (active: number, base: number, share: number) => {
    const target = Math.ceil(Number((share * base).toPrecision(15)));
    const points = Number(((100 * active) / base).toFixed(2));
    return [base, active, points, target, Number(((100 * active) / target).toFixed(2))];
  };

  test("IKD below one percent, in percent", async () => {
    const rows = [
      [1, "Timur", ...ikd(85, 10_000, 0.3)],
      [2, "Barat", ...ikd(43, 8000, 0.3)],
      [3, "Utara", ...ikd(140, 12_000, 0.3)],
    ];
    expect(await found([IKD, ...rows])).toEqual([]);
  });

  test("a region's own target, and a target that was passed", async () => {
    const rows = [
      [1, "Timur", ...ikd(8500, 10_000, 0.35)],
      [2, "Barat", ...ikd(2430, 8000, 0.35)],
      [3, "Utara", ...ikd(1400, 12_000, 0.35)],
    ];
    expect(await found([IKD, ...rows])).toEqual([]);
  });
});
