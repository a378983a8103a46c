import { screen } from "@testing-library/react";
import { offices } from "../../known/offices/offices";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryOptions } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane, fill, openFunction } from "../drawPane";

const kaur = offices.find(({ name }) => name === "Kaur") as SheetCells;
const rekam = sheetCells("Rekam", [
  ["REKAM", "WAJIB", "SISA"],
  [104229, 108330, null],
  [90, 100, "isi"],
]);
const withFormulas: MemoryOptions = { abilities: { customFunctions: true } };
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const select = (row: number, column: number, sheet = "Rekam") => ({
  sheet,
  area: { row, column, rows: 1, columns: 1 },
});

async function openForm(options: MemoryOptions, name: string, texts: Readonly<Record<string, string>>) {
  const book = memoryWorkbook([rekam], options);
  const user = drawPane(book);
  await openFunction(user, name);
  for (const [field, text] of Object.entries(texts))
    await fill(user, screen.getByRole("textbox", { name: new RegExp(`^${field}`) }), text);
  return { book, user };
}

test("a formula goes into the selected cell the way Excel writes it, whatever the language", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  book.setSelection(select(1, 2));
  await user.hover(await button(/^Masukkan ke /));
  await user.click(await button("Masukkan ke C2"));
  expect(await screen.findByText("Rumus sudah masuk di C2.")).toBeTruthy();
  expect((await book.readSheet("Rekam")).formula(1, 2)).toBe("DUKCAPIL.REKAM_SISA(A2,B2)");
});

test("a share comes with a percent format", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_PERSEN", { Rekam: "A2", Wajib: "B2" });
  book.setSelection(select(1, 2));
  await user.hover(await button(/^Masukkan ke /));
  await user.click(await button("Masukkan ke C2"));
  await screen.findByText("Rumus sudah masuk di C2.");
  expect((await book.readSheet("Rekam")).numberFormat(1, 2)).toBe("0.00%");
});

test("a cell with something in it, and one that is counted itself, are left alone", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  await user.hover(await button(/^Masukkan ke /));
  for (const [row, column, said] of [
    [2, 2, /^C3 sudah ada isinya/],
    [1, 0, /^A2 termasuk sel yang dihitung/],
  ] as const) {
    book.setSelection(select(row, column));
    await user.unhover(await button(/^Masukkan ke /));
    await user.hover(await button(/^Masukkan ke /));
    await user.click(await button(/^Masukkan ke /));
    expect(await screen.findByText(said)).toBeTruthy();
  }
  expect((await book.readSheet("Rekam")).cells).toEqual(rekam.cells);
});

test("where no formula can run, the value is written into a blank cell, and taken back", async () => {
  const { book, user } = await openForm({}, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  await screen.findByText("4.101 jiwa");
  book.setSelection(select(1, 2));
  await user.hover(await button(/^Tulis nilainya/));
  await user.click(await button("Tulis nilainya di C2"));
  expect(await screen.findByText("Nilai sudah ditulis di C2.")).toBeTruthy();
  expect((await book.readArea(select(1, 2)))[0]?.[0]).toBe(4101);
  await user.click(await button("Batalkan"));
  expect(await screen.findByText("C2 kosong kembali.")).toBeTruthy();
  expect((await book.readArea(select(1, 2)))[0]?.[0]).toBeNull();
});

test("several results are written all together or not at all", async () => {
  const { book, user } = await openForm({}, "REKAM_SISA", { Rekam: "A2:A3", Wajib: "B2:B3" });
  await screen.findByText("4.101 jiwa");
  book.setSelection(select(1, 2));
  await user.hover(await button(/^Tulis nilainya/));
  await user.click(await button("Tulis nilainya di C2"));
  expect(await screen.findByText(/^C2 sudah ada isinya/)).toBeTruthy();
  expect((await book.readSheet("Rekam")).cells).toEqual(rekam.cells);
  book.setSelection(select(1, 4));
  await user.unhover(await button(/^Tulis nilainya/));
  await user.hover(await button(/^Tulis nilainya/));
  await user.click(await button("Tulis nilainya di E2"));
  await screen.findByText("Nilai sudah ditulis di E2.");
  expect(await book.readArea({ sheet: "Rekam", area: { row: 1, column: 4, rows: 2, columns: 1 } })).toEqual([
    [4101],
    [10],
  ]);
});

test("columns of the last check fill the form: a series whole, a single value from the last row", async () => {
  const book = memoryWorkbook([kaur]);
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await button("Periksa lagi");
  await openFunction(user, "BLANKO_RUNWAY");
  await user.click(await button("Dari kolom, untuk Stok"));
  await user.click(await button(/^Sisa\s*Kaur!G26$/));
  await user.click(await button("Dari kolom, untuk Pemakaian"));
  await user.click(await button(/^Dipakai\s*Kaur!E6:E26$/));
  const value = (name: RegExp) => (screen.getByRole("textbox", { name }) as HTMLInputElement).value;
  expect([value(/^Stok/), value(/^Pemakaian/)]).toEqual(["Kaur!G26", "Kaur!E6:E26"]);
});

test("before any check no columns are offered", async () => {
  await openForm({}, "REKAM_SISA", {});
  expect(screen.queryByRole("button", { name: /^Dari kolom/ })).toBeNull();
});
