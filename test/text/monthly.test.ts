import { monthlyCells } from "../../src/text/monthly/cells";
import { NOTHING_LEFT } from "../../src/text/monthly/left";
import { monthlyPage, type MonthlyFacts } from "../../src/text/monthly/page";
import { fitsOnePage } from "../../src/workbook/newSheet";
import { bookIn, card, day, RECAP, sheet, standingIn } from "../summary/office";

const FRIDAY = day(2025, 8, 15);
const sheets = [
  card("Stok", FRIDAY, 5214, new Array<number>(20).fill(500)),
  sheet(
    "Rekap",
    RECAP,
    ["Agustus 2025", "01", "Utara", 1000, 1200, -200],
    ["Agustus 2025", "02", "Barat", 1500, 1400, 100],
  ),
  sheet(
    "IKD",
    ["PERIODE", "WILAYAH", "DASAR", "JUMLAH DASAR", "IKD AKTIF"],
    ["Agustus 2025", "Kota", "rekam", 2600, 260],
  ),
  sheet(
    "KIA",
    ["CAKUPAN KIA BULAN JULI 2025"],
    ["KECAMATAN", "WAJIB KIA", "MEMILIKI KIA", "BELUM MEMILIKI KIA"],
    ["Utara", 1000, 400, 600],
    ["Barat", 2000, 1000, 1000],
    ["JUMLAH", 3000, 1400, 1600],
  ),
  sheet(
    "Akta",
    ["KECAMATAN", "JUMLAH ANAK 0-18 TAHUN", "MEMILIKI AKTA KELAHIRAN", "BELUM MEMILIKI AKTA KELAHIRAN"],
    ["Utara", 1000, 900, 100],
    ["Barat", 2000, 1900, 100],
  ),
];
const facts = (of = sheets): MonthlyFacts => ({
  standing: standingIn(of, { leadDays: 5, pack: 500 }),
  office: "KOTA CONTOH",
  left: {
    wrong: [{ sheet: "Rekap", code: "PARTS_ABOVE_WHOLE", count: 2 }],
    overdue: [],
    accepted: [
      {
        sheet: "Stok",
        code: "LEDGER_MISMATCH",
        count: 1,
        acceptance: { reason: "CHECKED", note: "", by: "Bu Rina", at: "2025-08-20" },
      },
    ],
  },
});
const cellsOf = (given: MonthlyFacts, language: "id" | "en" = "id") =>
  monthlyCells(monthlyPage(given, language), language);

test("the month stands on one page: figures with their bases, what is left, the text and the place to sign", () => {
  const { cells, bold } = cellsOf(facts());
  expect(cells.slice(0, 3)).toEqual([
    ["PEMERINTAH KOTA CONTOH"],
    ["LAPORAN BULANAN BLANKO KTP-EL, PEREKAMAN, CETAK, DAN IKD"],
    // The recap is of the whole of August.
    ["Bulan Agustus 2025, keadaan per 31 Agustus 2025"],
  ]);
  expect(cells).toEqual(
    expect.arrayContaining([
      ["Stok akhir bulan lalu", "10.714", "31 Jul 2025"],
      ["Stok sekarang", "5.214", "keping per 15 Agu 2025"],
      ["Blanko keluar per hari kerja", "500", "keping"],
      ["Diperkirakan habis", "2 Sep 2025", ""],
      ["Blanko yang diusulkan", "27.500", "keping"],
      ["Cakupan", "104%", "dari wajib KTP"],
      ["Belum rekam", "100", "jiwa"],
      ["Dasar", "2.600", "yang sudah rekam"],
      ["IKD dari dasar", "10%", ""],
      ["KIA dimiliki", "1.400", "46,67% dari 3.000 (Juli 2025)"],
      ["Akta kelahiran dimiliki", "2.800", "93,33% dari 3.000"],
      ['Lembar "Rekap": Rincian melebihi sasaran (2), belum dibetulkan.'],
      ['Lembar "Stok": Sisa tidak cocok: Sudah dicek, angkanya memang demikian (Bu Rina, 20 Agu'],
      ["", "", "Kepala Dinas"],
      ["", "", "NIP"],
    ]),
  );
  expect(bold.map((row) => cells[row]?.[0])).toEqual([
    "PEMERINTAH KOTA CONTOH",
    "LAPORAN BULANAN BLANKO KTP-EL, PEREKAMAN, CETAK, DAN IKD",
    ...["Blanko", "Perekaman", "IKD", "Dokumen lain", "Perlu dilihat", "Penjelasan"],
  ]);
  expect(fitsOnePage(cells.length)).toBe(true);
  expect(Math.max(...cells.filter(({ length }) => length === 1).map(([line]) => (line ?? "").length))).toBeLessThan(
    110,
  );
});

test("the graph in cells falls to the run-out day, expected days in lighter bars", () => {
  const bars = cellsOf(facts()).cells.filter(([, , bar]) => /^[█░]/.test(bar ?? ""));
  expect(bars.length).toBeGreaterThan(4);
  expect(bars.length).toBeLessThanOrEqual(9);
  const lengths = bars.map(([, , bar]) => (bar ?? "").length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  expect(cellsOf(facts()).cells).toContainEqual(["2 Sep 2025", "0", ""]);
});

test("remaining findings take no more room than the page has: two lines of each kind, and the number of the others", () => {
  const code = "LEDGER_MISMATCH" as const;
  const wrong = Array.from({ length: 9 }, (_, i) => ({ sheet: `Lembar ${i}`, code, count: 1 }));
  const { left } = monthlyPage({ ...facts(), left: { ...NOTHING_LEFT, wrong } }, "id");
  expect(left).toHaveLength(3);
  expect(left[2]).toBe("dan 7 lagi; lihat Periksa semua lembar.");
});

test("a missing part has no rows, and without a day no month is named", () => {
  const { cells } = cellsOf({ ...facts([]), office: undefined, left: NOTHING_LEFT }, "en");
  expect(cells[0]).toEqual(["MONTHLY REPORT: KTP-EL BLANK CARDS, RECORDING, PRINTING AND IKD"]);
  expect(cells.flat()).not.toContain("Blank cards");
  expect(cells.flat()).not.toContain("To look at");
});

test("the page is not read again as a sheet of figures", () => {
  for (const language of ["id", "en"] as const)
    expect(bookIn([sheet("Laporan Bulanan", ...cellsOf(facts(), language).cells)]).tables).toEqual([]);
});
