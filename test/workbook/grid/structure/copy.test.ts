import { calendar } from "../../../../src/core/calendar/calendar";
import { serialOf } from "../../../../src/core/calendar/civil";
import { DECREED } from "../../../../src/core/calendar/closures";
import { FIVE_DAYS } from "../../../../src/core/calendar/week";
import { planMonth } from "../../../../src/newMonth/planMonth";
import { xlsxFile } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const day = (month: number, date: number) => serialOf({ year: 2026, month, day: date });
const number = (at: string, value: number) => `<c r="${at}"><v>${value}</v></c>`;
const sum = (at: string, formula: string, value: number) => `<c r="${at}"><f>${formula}</f><v>${value}</v></c>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

const USED = 10;
/** A stock card with a row for each day of October. */
const CARD =
  `<row r="1">${text("A1", "Bulan: Oktober 2026")}</row>` +
  `<row r="2">${["Tanggal", "Stok awal", "Dipakai", "Sisa"].map((header, n) => text(`${"ABCD"[n]}2`, header)).join("")}</row>` +
  Array.from({ length: 31 }, (_day, n) => {
    const row = n + 3;
    const opening = n === 0 ? number("B3", 500) : sum(`B${row}`, `D${row - 1}`, 500 - n * USED);
    const closing = sum(`D${row}`, `B${row}-C${row}`, 490 - n * USED);
    return `<row r="${row}">${number(`A${row}`, day(10, n + 1))}${opening}${number(`C${row}`, USED)}${closing}</row>`;
  }).join("") +
  `<row r="34">${text("A34", "Jumlah")}${sum("C34", "SUM(C3:C33)", 310)}</row>`;

const open = async () =>
  (grid = await openBytes(
    await xlsxFile({
      sheets: [
        { name: "Okt 2026", rows: CARD, after: '<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' },
        { name: "Rekap", rows: `<row r="1">${sum("A1", "'Okt 2026'!C34", 310)}</row>` },
      ],
    }),
  ));

/** The month after that of the first sheet, according to its file. */
async function planned(book: Headless) {
  const [sheet] = (await bookOf(book.base())).sheets;
  if (!sheet) throw new Error("no sheet");
  const plan = planMonth(sheet, calendar(FIVE_DAYS, DECREED), book.sheets());
  if (typeof plan === "string") throw new Error(plan);
  return plan.copy;
}

test("a month is begun in one step: its days, its opening stock, and formulas with immediate results", async () => {
  const book = await open();
  const before = held(book, ["Okt 2026", "Rekap"]);
  expect(await book.copy(await planned(book))).toBeUndefined();
  expect([book.sheets(), book.active()]).toEqual([["Okt 2026", "Nov 2026", "Rekap"], "Nov 2026"]);
  expect(["A1", "A3", "A32", "B3", "C3"].map((at) => book.at("Nov 2026", at).value)).toEqual([
    "Bulan: November 2026",
    day(11, 1),
    day(11, 30),
    190,
    null,
  ]);
  expect(book.at("Nov 2026", "D32")).toEqual({ value: 190, formula: "B32-C32" });
  expect(book.at("Nov 2026", "C33")).toEqual({ value: 0, formula: "SUM(C3:C32)" });
  await book.type("Nov 2026", 2, 2, 25);
  expect([book.at("Nov 2026", "D32").value, book.at("Nov 2026", "C33").value]).toEqual([165, 25]);
  await expectSameAsSaved(book, ["Okt 2026", "Nov 2026", "Rekap"]);
  await book.undo();
  await book.undo();
  expect(book.sheets()).toEqual(["Okt 2026", "Rekap"]);
  expect(held(book, ["Okt 2026", "Rekap"])).toEqual(before);
  expect(book.changes()).toEqual([]);
  await book.redo();
  expect([book.sheets(), book.at("Nov 2026", "D32").value]).toEqual([["Okt 2026", "Nov 2026", "Rekap"], 190]);
});

test("what was typed and drawn before the copy is in it and in the file", async () => {
  const book = await open();
  await book.type("Okt 2026", 32, 2, 40);
  await book.run("Okt 2026", "sheet.command.set-style", {
    range: { startRow: 33, endRow: 33, startColumn: 0, endColumn: 3 },
    style: { type: "bl", value: 1 },
  });
  expect(
    await book.copy({ from: "Okt 2026", name: "Salinan", cells: [{ row: 2, column: 1, value: 160 }] }),
  ).toBeUndefined();
  expect([book.at("Salinan", "C34").value, book.at("Salinan", "D33").value]).toEqual([340, -180]);
  const saved = await bookOf(await expectSameAsSaved(book, ["Okt 2026", "Salinan", "Rekap"]));
  for (const { look } of saved.sheets.slice(0, 2)) expect(saved.styles[look.style(33, 0)]?.bold).toBe(true);
});

test("what cannot be copied is refused, and nothing changes", async () => {
  const book = await open();
  const base = book.base();
  const copy = await planned(book);
  expect(await book.copy({ ...copy, name: "rekap" })).toBe("NAME_TAKEN");
  expect(await book.copy({ ...copy, from: "Agustus" })).toBe("SHEET_GONE");
  expect([book.sheets(), book.base(), book.changes()]).toEqual([["Okt 2026", "Rekap"], base, []]);
});
