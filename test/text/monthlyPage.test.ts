import { monthlyPage, type MonthlyFacts } from "../../src/text/monthlyPage";
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
];
const facts = (of = sheets): MonthlyFacts => ({
  standing: standingIn(of, { leadDays: 5, pack: 500 }),
  office: "KOTA CONTOH",
  wrong: [{ sheet: "Rekap", count: 2 }],
  remarks: [],
});

test("the month stands on one page: figures with their bases, what is left, the text and the place to sign", () => {
  const page = monthlyPage(facts(), "id");
  expect(page.slice(0, 3)).toEqual([
    ["PEMERINTAH KOTA CONTOH"],
    ["LAPORAN BULANAN BLANKO KTP-EL, PEREKAMAN, CETAK, DAN IKD"],
    // The recap is of the whole of August.
    ["Bulan Agustus 2025, keadaan per 31 Agustus 2025"],
  ]);
  expect(page).toEqual(
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
      ['Lembar "Rekap": 2 yang salah belum dibetulkan.'],
      ["", "Kepala Dinas"],
      ["", "NIP"],
    ]),
  );
  // One sheet of A4 holds some sixty rows.
  expect(page.length).toBeLessThan(60);
  expect(Math.max(...page.filter(({ length }) => length === 1).map(([line]) => (line ?? "").length))).toBeLessThan(110);
});

test("a part that is not there has no rows, and without a day no month is named", () => {
  const nothing = monthlyPage({ ...facts([]), office: undefined, wrong: [] }, "en");
  expect(nothing[0]).toEqual(["MONTHLY REPORT: KTP-EL BLANK CARDS, RECORDING, PRINTING AND IKD"]);
  expect(nothing.flat()).not.toContain("Blank cards");
  expect(nothing.flat()).not.toContain("To look at");
});

test("the page is no sheet of figures to be read again", () => {
  for (const language of ["id", "en"] as const)
    expect(bookIn([sheet("Laporan Bulanan", ...monthlyPage(facts(), language))]).tables).toEqual([]);
});
