import { act, screen } from "@testing-library/react";
import { offices } from "../../known/offices/offices";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryOptions, type MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import type { Workbook } from "../../../src/workbook/workbook";
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

test("a filled cell, and one that the formula refers to, are left alone", async () => {
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

/** An Excel that does not report selections, so that the button may still name the previous cell. */
const withoutEvents = (book: MemoryWorkbook): Workbook => {
  const { onSelect: _none, ...others } = book;
  return others;
};

test("the formula goes into the cell that is selected when the button is clicked, whatever the button still says", async () => {
  const book = memoryWorkbook([rekam], withFormulas);
  book.setSelection(select(6, 7));
  const user = drawPane(withoutEvents(book));
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "A2");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "B2");
  await user.hover(await button("Masukkan ke H7"));
  book.setSelection(select(1, 4));
  await user.click(await button("Masukkan ke H7"));
  expect(await screen.findByText("Rumus sudah masuk di E2.")).toBeTruthy();
  const sheet = await book.readSheet("Rekam");
  expect([sheet.formula(6, 7), sheet.formula(1, 4)]).toEqual([undefined, "DUKCAPIL.REKAM_SISA(A2,B2)"]);
});

test("the button follows the selection if the spreadsheet reports it", async () => {
  const { book } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  act(() => book.setSelection(select(1, 4)));
  await button("Masukkan ke E2");
});

test("another formula of ours is replaced only if the user agrees, and can be restored", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  await book.writeFormula({ sheet: "Rekam", row: 1, column: 4 }, "DUKCAPIL.REKAM_PERSEN(A2,B2)", "0.0%");
  const held = async () => {
    const sheet = await book.readSheet("Rekam");
    return [sheet.formula(1, 4), sheet.numberFormat(1, 4)];
  };
  act(() => book.setSelection(select(1, 4)));
  await user.click(await button("Masukkan ke E2"));
  expect(await screen.findByText(/^E2 sudah berisi rumus DUKCAPIL/)).toBeTruthy();
  await user.click(await button("Biarkan"));
  expect(await held()).toEqual(["DUKCAPIL.REKAM_PERSEN(A2,B2)", "0.0%"]);
  await user.click(await button("Masukkan ke E2"));
  await user.click(await button("Ganti rumusnya"));
  expect(await screen.findByText("Rumus sudah masuk di E2.")).toBeTruthy();
  expect((await held())[0]).toBe("DUKCAPIL.REKAM_SISA(A2,B2)");
  await user.click(await button("Batalkan"));
  expect(await screen.findByText("E2 kembali seperti semula.")).toBeTruthy();
  expect(await held()).toEqual(["DUKCAPIL.REKAM_PERSEN(A2,B2)", "0.0%"]);
  expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull();
});

test("what was typed since is not undone", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2", Wajib: "B2" });
  act(() => book.setSelection(select(1, 4)));
  await user.click(await button("Masukkan ke E2"));
  await screen.findByText("Rumus sudah masuk di E2.");
  act(() => book.type({ sheet: "Rekam", row: 1, column: 4 }, 7));
  await user.click(await button("Batalkan"));
  expect(await screen.findByText(/^E2 sudah ada isinya/)).toBeTruthy();
  expect((await book.readCell()).value).toBe(7);
});

test.each([
  ["#NAME?", /E2 menampilkan #NAME\?: Excel belum memuat fungsi DUKCAPIL/],
  ["#VALUE!", /E2 menampilkan #VALUE!\. Arahkan kursor/],
  ["#SPILL!", /E2 menampilkan #SPILL!: E3 sudah ada isinya/],
])("a formula that shows %s is not reported as fine", async (error, said) => {
  const book = memoryWorkbook([rekam], withFormulas);
  await book.write([{ sheet: "Rekam", row: 2, column: 4, from: null, to: "isi" }]);
  let looks = 0;
  const readCell: Workbook["readCell"] = async (place) => {
    const cell = await book.readCell(place);
    if (cell.formula === undefined) return cell;
    // At first it is still being computed.
    return { ...cell, value: { error: looks++ === 0 ? "#BUSY!" : error } };
  };
  const user = drawPane({ ...book, readCell });
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "A2:A3");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "B2:B3");
  await screen.findByText("4.101 jiwa");
  act(() => book.setSelection(select(1, 4)));
  await user.click(await button("Masukkan ke E2"));
  expect(await screen.findByText(said)).toBeTruthy();
  expect(looks).toBe(2);
  await user.click(await button("Batalkan"));
  expect(await screen.findByText("E2 kembali seperti semula.")).toBeTruthy();
});

test("results that would spill over their own arguments are refused", async () => {
  const { book, user } = await openForm(withFormulas, "REKAM_SISA", { Rekam: "A2:A3", Wajib: "B2:B3" });
  await screen.findByText("4.101 jiwa");
  act(() => book.setSelection(select(0, 0)));
  await user.click(await button("Masukkan ke A1"));
  expect(await screen.findByText(/^A1 termasuk sel yang dihitung/)).toBeTruthy();
});

test("if no formula can run, the value is written into a blank cell, and can be undone", async () => {
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
