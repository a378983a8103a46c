import { act, screen, waitFor } from "@testing-library/react";
import { offices } from "../../known/offices/offices";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryOptions } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../drawPane";

const kaur = offices.find(({ name }) => name === "Kaur") as SheetCells;
const button = (name: string | RegExp) => screen.findByRole("button", { name });

async function check(options: MemoryOptions = {}, sheet = kaur) {
  const book = memoryWorkbook([sheet], options);
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await button("Periksa lagi");
  return { book, user };
}
const toggle = () => screen.findByRole("checkbox", { name: "Tandai di lembar" });

test("marks are on the findings' cells, follow the corrections, and go when they are not wanted", async () => {
  const { book, user } = await check();
  expect(book.view().marks).toEqual([]);
  await user.click(await toggle());
  await waitFor(() => expect(book.view().marks).toHaveLength(4));
  expect(book.view().marks).toContainEqual({ sheet: "Kaur", row: 25, column: 6, severity: "error" });
  act(() => book.type({ sheet: "Kaur", row: 25, column: 6 }, 4500));
  await waitFor(() => expect(book.view().marks).toHaveLength(3));
  await user.click(await toggle());
  await waitFor(() => expect(book.view().marks).toEqual([]));
});

test("marks of an earlier day are removed, also once nothing is wrong any more", async () => {
  const right = sheetCells("Stok", [
    ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
    [45964, 1000, 0, 10, 990],
    [45965, 990, 0, 10, 980],
  ]);
  const { book, user } = await check({}, right);
  await act(() => book.mark("Stok", [{ sheet: "Stok", row: 2, column: 4, severity: "error" }]));
  expect(screen.queryByRole("checkbox", { name: "Tandai di lembar" })).toBeNull();
  await user.click(await button("Hapus tanda"));
  expect(await screen.findByText("Tanda di lembar ini sudah dihapus.")).toBeTruthy();
  expect(book.view().marks).toEqual([]);
});

test("selecting a cell with a finding shows that finding; other cells change nothing", async () => {
  const { book } = await check();
  const at = (row: number, column: number, sheet = "Kaur") => ({ sheet, area: { row, column, rows: 1, columns: 1 } });
  const current = () => document.querySelector('[aria-current="true"]')?.textContent ?? "";
  act(() => book.setSelection(at(25, 6)));
  expect(current()).toContain("G26");
  act(() => book.setSelection(at(0, 0)));
  expect(current()).toContain("G26");
  act(() => book.setSelection(at(11, 6)));
  expect(current()).toContain("G12");
  expect(book.view().selected).toEqual(at(11, 6).area);
});

test("F8 works after the focus was removed, and not while another part is shown", async () => {
  const { user } = await check();
  await user.keyboard("{F8}");
  expect(screen.getByText("1 dari 4")).toBeTruthy();
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard("{F8}");
  expect(screen.getByText("2 dari 4")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Rumus" }));
  await user.keyboard("{F8}");
  expect(screen.getByText("2 dari 4")).toBeTruthy();
});

test("on a protected sheet the mark switch returns to off, with the reason", async () => {
  const { user } = await check({ protectedSheets: ["Kaur"] });
  await user.click(await toggle());
  expect(await screen.findByText(/^Lembar ini diproteksi/)).toBeTruthy();
  expect(((await toggle()) as HTMLInputElement).checked).toBe(false);
});

test("if the host cannot mark or add sheets, the pane says so in place of the controls", async () => {
  await check({ abilities: { marks: false, newSheets: false } });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByText(/belum dapat menandai sel/)).toBeTruthy();
  expect(screen.getByText(/belum dapat menambah lembar/)).toBeTruthy();
});

test("the report sheet lists every finding with its cell, and no NIK", async () => {
  const { book, user } = await check();
  await user.click(await button("Buat lembar laporan"));
  expect(await screen.findByText('Lembar "Hasil Periksa" sudah dibuat di ujung buku kerja.')).toBeTruthy();
  const { cells } = await book.readSheet("Hasil Periksa");
  expect(cells.slice(3).map(([cell]) => cell)).toEqual(["B9", "G12", "C13", "G26"]);
  expect(cells[6]).toEqual([
    "G26",
    "Salah",
    "Sisa tidak cocok",
    "Tertulis 5.200, hitungan 4.500 (+700).",
    expect.stringMatching(/^Mungkin/),
  ]);
});

test("a list of names comes into the report without any NIK", async () => {
  const nik = "1704011001900001";
  const names = sheetCells("Daftar", [
    ["NO", "NIK", "NAMA", "TGL LAHIR", "DESA"],
    [1, nik, "A", "10 Januari 1990", "Bintuhan"],
    [2, nik, "B", "10/01/1990", "Bintuhan"],
    [3, "17040110019", "C", nik, "Bintuhan"],
  ]);
  const { book, user } = await check({}, names);
  await user.click(await button("Buat lembar laporan"));
  await screen.findByText(/sudah dibuat/);
  const { cells } = await book.readSheet("Hasil Periksa");
  expect(cells.length).toBeGreaterThan(3);
  expect(JSON.stringify(cells)).not.toMatch(/\d{11}/);
});

test("unread columns are in the report too, also without any finding", async () => {
  const recap = sheetCells("Rekap", [
    ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "KOLOM BIRU"],
    ["Timur", 100, 90, 10],
    ["Barat", 200, 180, 30],
  ]);
  const { book, user } = await check({}, recap);
  await user.click(await button("Buat lembar laporan"));
  await screen.findByText(/sudah dibuat/);
  const { cells } = await book.readSheet("Hasil Periksa");
  expect(cells.slice(-2)).toEqual([
    ["1 kolom angka tidak dibaca"],
    ["D", "", "KOLOM BIRU", 'Kata "KOLOM" pada judulnya belum dikenal.', ""],
  ]);
});

test("findings are filtered by severity and column, the counts follow, and all come back", async () => {
  const rows = Array.from({ length: 8 }, (_row, i) => [45964 + i, "1.000", 0, "10", 990 + (i === 2 ? 5 : 0)]);
  const { user } = await check({}, sheetCells("Stok", [["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"], ...rows]));
  const wrong = screen.getByRole("button", { name: /^\d+ salah$/ });
  const count = Number(wrong.textContent?.split(" ")[0]);
  await user.click(wrong);
  expect(wrong.getAttribute("aria-pressed")).toBe("true");
  expect(screen.getAllByRole("button", { expanded: true })).toHaveLength(1);
  await user.keyboard("{F8}");
  expect(screen.getByText(`1 dari ${count}`)).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Kolom" }), "D · Dipakai (0)");
  expect(screen.getByText("0 salah")).toBeTruthy();
  expect(screen.getByText("Tidak ada temuan dengan saringan ini.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Tampilkan semua" }));
  expect(screen.getByRole("button", { name: `${count} salah` }).getAttribute("aria-pressed")).toBe("false");
});
