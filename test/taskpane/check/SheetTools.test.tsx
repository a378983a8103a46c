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

test("marks stand on the findings' cells, follow the corrections, and go when they are not wanted", async () => {
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

test("on a protected sheet the mark goes back to off, with a sentence why", async () => {
  const { user } = await check({ protectedSheets: ["Kaur"] });
  await user.click(await toggle());
  expect(await screen.findByText(/^Lembar ini diproteksi/)).toBeTruthy();
  expect(((await toggle()) as HTMLInputElement).checked).toBe(false);
});

test("where the host cannot mark or add sheets, the pane says so in place of the controls", async () => {
  await check({ abilities: { marks: false, newSheets: false } });
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByText(/belum dapat menandai sel/)).toBeTruthy();
  expect(screen.getByText(/belum dapat menambah lembar/)).toBeTruthy();
});

test("the report sheet lists every finding with its cell, and nobody's NIK", async () => {
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

test("findings are sifted by severity and column, the counts follow, and all come back", async () => {
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
