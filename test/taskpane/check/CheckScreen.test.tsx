import { act, screen, waitFor, within } from "@testing-library/react";
import { offices } from "../../known/offices/offices";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbook";
import { drawPane } from "../drawPane";
import { turns } from "../../turns";

const kaur = offices.find(({ name }) => name === "Kaur") as SheetCells;
const check = () => screen.findByRole("button", { name: "Periksa lembar ini" });
const selected = (book: MemoryWorkbook) => {
  const { active, selected: area } = book.view();
  return { sheet: active, row: area.row, column: area.column };
};

test("Kaur's stock card: recognised, counted in words, and the wrong closing one click from its cell", async () => {
  const book = memoryWorkbook([sheetCells("Lain", [[1]]), kaur]);
  book.activate("Kaur");
  const user = drawPane(book);
  await user.click(await check());
  expect(await screen.findByRole("heading", { name: "Kartu stok blanko" })).toBeTruthy();
  expect(screen.getByText('Lembar "Kaur", baris 6–26')).toBeTruthy();
  expect(screen.getByText("1 salah")).toBeTruthy();
  expect(screen.getByText("3 perlu dilihat")).toBeTruthy();
  act(() => book.activate("Lain"));
  await user.click(screen.getByRole("button", { name: /^G26 Tertulis 5\.200, hitungan 4\.500 \(\+700\)/ }));
  expect(selected(book)).toEqual({ sheet: "Kaur", row: 25, column: 6 });
});

test("the columns are shown with the headers they were recognised from", async () => {
  const user = drawPane(memoryWorkbook([kaur]));
  await user.click(await check());
  await user.click(await screen.findByRole("button", { name: "Dikenali dari 8 judul kolom" }));
  expect(screen.getByText('Kolom C: "SISA LALU"')).toBeTruthy();
});

test("F8 and Shift+F8 walk from cell to cell, across groups", async () => {
  const book = memoryWorkbook([kaur]);
  const user = drawPane(book);
  await user.click(await check());
  await screen.findByText("1 salah");
  await user.keyboard("{F8}");
  expect(selected(book)).toMatchObject({ row: 25, column: 6 });
  expect(screen.getByText("1 dari 4")).toBeTruthy();
  await user.keyboard("{F8}");
  expect(selected(book)).toMatchObject({ row: 8, column: 1 });
  await user.keyboard("{Shift>}{F8}{/Shift}");
  expect(selected(book)).toMatchObject({ row: 25, column: 6 });
  await user.click(screen.getByRole("button", { name: "Berikut" }));
  expect(screen.getByText("2 dari 4")).toBeTruthy();
});

test("with another sheet active the verdict says whose it is, and the next click checks that one", async () => {
  const other: SheetCells = { ...kaur, name: "Lain" };
  const book = memoryWorkbook([kaur, other]);
  const user = drawPane(book);
  await user.click(await check());
  await screen.findByText("1 salah");
  expect(screen.queryByText(/^Ini hasil lembar/)).toBeNull();
  act(() => book.activate("Lain"));
  expect(screen.getByText('Ini hasil lembar "Kaur"; yang di depan lembar "Lain".')).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^G26 / }));
  expect(screen.queryByText(/^Ini hasil lembar/)).toBeNull();
  act(() => book.activate("Lain"));
  await user.click(screen.getByRole("button", { name: 'Periksa lembar "Lain"' }));
  expect(await screen.findByText('Lembar "Lain", baris 6–26')).toBeTruthy();
});

test("a group opens and closes, and says how many it holds", async () => {
  const user = drawPane(memoryWorkbook([kaur]));
  await user.click(await check());
  const group = await screen.findByRole("button", { name: /Angka tersimpan sebagai teks.*2$/ });
  expect(group.getAttribute("aria-expanded")).toBe("false");
  await user.click(group);
  expect(screen.getByRole("button", { name: /^G12 / })).toBeTruthy();
  await user.click(group);
  expect(screen.queryByRole("button", { name: /^G12 / })).toBeNull();
});

test("an edit of the checked sheet is followed without a click, an edit elsewhere is not", async () => {
  const book = memoryWorkbook([kaur, sheetCells("Lain", [[1]])]);
  const read = jest.spyOn(book, "readSheet");
  const user = drawPane(book);
  await user.click(await check());
  await screen.findByText("1 salah");
  const before = read.mock.calls.length;
  act(() => book.type({ sheet: "Lain", row: 0, column: 0 }, 2));
  act(() => book.type({ sheet: "Kaur", row: 25, column: 6 }, 4500));
  await waitFor(() => expect(screen.queryByText(/^\d+ salah$/)).toBeNull());
  expect(screen.getByText("3 perlu dilihat")).toBeTruthy();
  expect(read.mock.calls.length - before).toBe(1);
});

test("while the sheet is edited the place in the list stays, and so does the focus", async () => {
  const book = memoryWorkbook([kaur]);
  const user = drawPane(book);
  await user.click(await check());
  await screen.findByText("1 salah");
  await user.keyboard("{F8}{F8}");
  const standing = screen.getByRole("button", { current: true });
  expect(standing.textContent).toMatch(/^B9/);
  standing.focus();
  act(() => book.type({ sheet: "Kaur", row: 25, column: 6 }, 4500));
  await screen.findByText("1 dari 3");
  expect(screen.getByRole("button", { current: true }).textContent).toMatch(/^B9/);
  expect(document.activeElement?.textContent).toMatch(/^B9/);
  // The current finding is corrected: the next step leads to the one after it.
  act(() => book.type({ sheet: "Kaur", row: 8, column: 1 }, 44354));
  await screen.findByText("2 perlu dilihat");
  await user.click(screen.getByRole("button", { name: "Berikut" }));
  expect(selected(book)).toMatchObject({ row: 11, column: 6 });
});

test("a sheet of more than 20.000 rows is not checked again automatically, but said to have changed", async () => {
  const rows = Array.from({ length: 20_001 }, (_row, i) => [i + 1, 100, 0, 10, 90]);
  const big = sheetCells("Besar", [["NO", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"], ...rows]);
  const book = memoryWorkbook([big]);
  const user = drawPane(book);
  await user.click(await check());
  await screen.findByRole("button", { name: "Periksa lagi" });
  act(() => book.type({ sheet: "Besar", row: 4, column: 4 }, 80));
  expect(await screen.findByText("Lembar sudah berubah sejak diperiksa.")).toBeTruthy();
});

test("a sheet without a known table says what headers are looked for", async () => {
  const user = drawPane(memoryWorkbook([sheetCells("Catatan", [["rapat hari Senin"], ["pukul", 9]])]));
  await user.click(await check());
  expect(await screen.findByText('Belum ada tabel yang dikenali di lembar "Catatan".')).toBeTruthy();
  expect(screen.getByText(/Stok awal, .*Sisa/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Periksa lagi" })).toBeTruthy();
});

test("a sheet without a known table names its columns of figures as not read", async () => {
  const rows = [
    ["RAK", "BUKU"],
    ["A", 120],
    ["B", 80],
  ];
  const user = drawPane(memoryWorkbook([sheetCells("Perpustakaan", rows)]));
  await user.click(await check());
  await user.click(await screen.findByRole("button", { name: "1 kolom angka tidak dibaca" }));
  expect(screen.getByText('Kolom B: "BUKU"')).toBeTruthy();
  expect(screen.getByText("Di sini tidak ada tabel yang dikenal.")).toBeTruthy();
});

test("an empty sheet is told to be empty", async () => {
  const user = drawPane(memoryWorkbook([sheetCells("Baru", [])]));
  await user.click(await check());
  expect(await screen.findByText('Lembar "Baru" masih kosong.')).toBeTruthy();
});

test("when the sheet cannot be read, the pane says why and what to do", async () => {
  const book = {
    ...memoryWorkbook([kaur]),
    readSheet: () => Promise.reject(new WorkbookError("HOST_BUSY")),
  };
  const user = drawPane(book);
  await user.click(await check());
  expect(await screen.findByText(/Selesaikan isian sel dengan Enter/)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Periksa lembar ini" })).toBeTruthy();
});

test("stopping works at once, and later results change nothing", async () => {
  let answer: (sheet: SheetCells) => void = () => {};
  const late = new Promise<SheetCells>((resolve) => (answer = resolve));
  const user = drawPane({ ...memoryWorkbook([kaur]), readSheet: () => late });
  await user.click(await check());
  const bar = await screen.findByRole("progressbar", { name: 'Lembar "Kaur" sedang diperiksa' });
  expect(bar.getAttribute("aria-valuenow")).toBe("0");
  await user.click(screen.getByRole("button", { name: "Hentikan" }));
  expect(screen.getByText("Pemeriksaan dihentikan.")).toBeTruthy();
  await act(async () => {
    answer(kaur);
    await turns();
  });
  expect(screen.getByText("Pemeriksaan dihentikan.")).toBeTruthy();
});

test("twenty thousand findings put fifty on the page, and fifty more on request", async () => {
  const rows = Array.from({ length: 20_000 }, (_row, i) => [45000 + (i % 300), i, "1.000", 0, 0]);
  const big = sheetCells("Besar", [["TGL", "NO", "STOK AWAL", "DIPAKAI", "SISA"], ...rows]);
  const user = drawPane(memoryWorkbook([big]));
  await user.click(await check());
  await screen.findByRole("button", { name: "Periksa lagi" });
  const items = () => document.querySelectorAll("[data-finding]").length;
  expect(items()).toBe(50);
  await user.click(
    within(screen.getByRole("tabpanel")).getAllByRole("button", { name: /^Tampilkan 50 lagi/ })[0] as Element,
  );
  expect(items()).toBe(100);
});

test("without a sheet the screen says what can be used meanwhile", async () => {
  drawPane(undefined);
  expect(await screen.findByText(/belum terbuka di dalam Excel/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Periksa lembar ini" })).toBeNull();
});
