import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import type { Cell } from "../../../src/core/cells/cell";
import { checkSheet } from "../../../src/checking/check";
import type { Fix } from "../../../src/checking/fixes/fix";
import { fixFor } from "../../../src/checking/fixes/fixFor";

const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS HARI"];
const row = (day: Cell, opening: Cell, received: Cell, used: Cell, closing: Cell, status: Cell = "normal") =>
  Object.freeze([day, opening, received, used, closing, status]);

async function fixes(rows: readonly (readonly Cell[])[], more: Partial<SheetCells> = {}): Promise<Fix[]> {
  const [report] = await checkSheet(sheetCells("Stok", [HEADER, ...rows], more));
  if (!report) throw new Error("the stock card was not recognised");
  return Array.from({ length: report.count }, (_, i) => fixFor(report.table, report.at(i))).flatMap((fix) => fix ?? []);
}

const CLEAN = [row(45964, 5000, 0, 500, 4500), row(45965, 4500, 0, 500, 4000), row(45966, 4000, 0, 500, 3500)];

test("a clean card has nothing to fix", async () => {
  expect(await fixes(CLEAN)).toEqual([]);
});

test.each([
  ["4.500", 4500, "TEXT_NUMBER"],
  ["4.500 keping", 4500, "UNIT_SUFFIX"],
  ["4\u00a0500", 4500, "HIDDEN_CHARACTERS"],
])("%j becomes %d without asking", async (found, to, reason) => {
  expect(await fixes([CLEAN[0], row(45965, found, 0, 500, 4000), CLEAN[2]] as never)).toEqual([
    { row: 2, column: 1, from: found, to, reason, certainty: "sure" },
  ]);
});

test("a date in words becomes a date that looks like one", async () => {
  const [fix] = await fixes([row("3 November 2025", 5000, 0, 500, 4500)]);
  expect(fix).toMatchObject({ to: 45964, numberFormat: "dd/mm/yyyy", certainty: "sure" });
});

test("4.091 among thousands means a thousand times as much, among hundreds only possibly", async () => {
  const thousands = [
    row(45964, 9000, 0, 4000, 5000),
    row(45965, 5000, 5000, 4200, 5800),
    row(45966, 5800, 3000, 4091, 4709),
    row(45967, 4709, 4000, 4091 / 1000, 4618),
  ];
  expect(await fixes(thousands)).toMatchObject([{ to: 4091, certainty: "sure" }]);
  const hundreds = [...CLEAN, row(45967, 3500, 5000, 4.091, 4409)];
  expect(await fixes(hundreds)).toMatchObject([{ to: 4091, certainty: "unsure" }]);
});

test.each(["4,500", "45OO", "± 4.500"])("%j is offered cell by cell", async (found) => {
  expect(await fixes([CLEAN[0], row(45965, found, 0, 500, 4000), CLEAN[2]] as never)).toMatchObject([
    { to: 4500, certainty: "unsure" },
  ]);
});

test("a misspelt status is offered as the nearest known one", async () => {
  expect(await fixes([row(45964, 5000, 0, 500, 4500, "nomral")])).toMatchObject([
    { to: "normal", certainty: "unsure" },
  ]);
});

test("a formula is never replaced", async () => {
  const rows = [CLEAN[0], row(45965, "4.500", 0, 500, 4000), CLEAN[2]] as never;
  const formula = (r: number, c: number) => (r === 2 && c === 1 ? "E2" : undefined);
  expect(await fixes(rows, { formula })).toEqual([]);
});

test("a figure that does not add up is left to the user", async () => {
  expect(await fixes([row(45964, 1000, 4000, 500, 5200)])).toEqual([]);
});

test("a percentage is corrected on the scale of its column", async () => {
  const recap = async (...shares: readonly Cell[]) => {
    const rows = shares.map((share, k): Cell[] => [`Kecamatan ${k + 1}`, 1000 + k, 940 + k, share]);
    const sheet = sheetCells("Rekap", [["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "PERSENTASE"], ...rows]);
    const [report] = await checkSheet(sheet);
    if (!report) throw new Error("the recap was not recognised");
    return Array.from({ length: report.count }, (_, i) => fixFor(report.table, report.at(i))).flatMap(
      (fix) => fix ?? [],
    );
  };
  expect(await recap(94, 94.01, 0.94, 94.03)).toMatchObject([{ row: 3, from: 0.94, to: 94 }]);
  expect(await recap("94,0", "94,01", "94,02", "94,03")).toMatchObject([94, 94.01, 94.02, 94.03].map((to) => ({ to })));
  expect(await recap(0.94, 0.9401, 94.02, 0.9403)).toMatchObject([{ row: 3, from: 94.02, to: 0.9402 }]);
});
