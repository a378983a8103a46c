import { act, screen, waitFor, within } from "@testing-library/react";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../../src/core/cells/sheetCells";
import { serialOf } from "../../../../src/core/calendar/civil";
import { memoryWorkbook, type MemoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../../drawPane";

const MONTHS = "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split(" ");
const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];

/** Three days of a month's stock card; `wrong` is added to the closing of the second. */
const month = (name: string, index: number, wrong = 0): SheetCells => {
  const first = serialOf({ year: 2025, month: index + 1, day: 10 });
  const opening = 1_000 - 30 * index;
  return sheetCells(name, [
    HEADER,
    ...[0, 1, 2].map((i): Cell[] => [
      first + i,
      opening - 10 * i,
      0,
      10,
      opening - 10 * (i + 1) + (i === 2 ? wrong : 0),
    ]),
  ]);
};

const year = (wrong: Readonly<Record<string, number>> = {}) =>
  MONTHS.map((name, index) => month(name, index, wrong[name]));
const checkAll = () => screen.findByRole("button", { name: "Periksa semua lembar" });
const line = (sheet: string) => screen.findByRole("button", { name: new RegExp(`^${sheet} `) });
const place = (book: MemoryWorkbook) => {
  const { active, selected } = book.view();
  return { sheet: active, row: selected.row, column: selected.column };
};

test("twelve months take one click: both faults are found, each on its sheet's line, and one key apart", async () => {
  const book = memoryWorkbook(year({ Mar: 7, Okt: -300 }));
  const user = drawPane(book);
  await user.click(await checkAll());
  expect(await screen.findByRole("heading", { name: "12 lembar diperiksa" })).toBeTruthy();
  expect((await line("Mar")).textContent).toMatch(/1 salah/);
  expect((await line("Okt")).textContent).toMatch(/1 salah/);
  expect((await line("Jan")).textContent).toMatch(/tidak ada yang salah/);
  // The first with an error is open.
  expect((await line("Mar")).getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{F8}");
  expect(place(book)).toEqual({ sheet: "Mar", row: 3, column: 4 });
  for (let steps = 0; steps < 3 && place(book).sheet !== "Okt"; steps++) await user.keyboard("{F8}");
  expect(place(book)).toEqual({ sheet: "Okt", row: 3, column: 4 });
  expect((await line("Okt")).getAttribute("aria-expanded")).toBe("true");
});

test("a line opens and closes the findings of its sheet, and keeps the focus", async () => {
  const book = memoryWorkbook(year({ Mar: 7, Okt: -300 }));
  const user = drawPane(book);
  await user.click(await checkAll());
  await user.click(await line("Okt"));
  expect(await screen.findByRole("button", { name: /^E4 Tertulis 400, hitungan 700/ })).toBeTruthy();
  expect(screen.getByText('Lembar "Okt", baris 2–4')).toBeTruthy();
  expect(document.activeElement?.textContent).toMatch(/^Okt/);
  await user.click(await line("Okt"));
  expect(screen.queryByRole("button", { name: /^E4 / })).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/^Okt/);
});

test("after an edit only its own sheet is read again", async () => {
  const book = memoryWorkbook(year({ Mar: 7, Okt: -300 }));
  const user = drawPane(book);
  await user.click(await checkAll());
  await line("Mar");
  const read = jest.spyOn(book, "readSheet");
  act(() => book.type({ sheet: "Okt", row: 3, column: 4 }, 700));
  await waitFor(async () => expect((await line("Okt")).textContent).toMatch(/tidak ada yang salah/));
  expect(read.mock.calls.map(([name]) => name)).toEqual(["Okt"]);
  expect((await line("Mar")).textContent).toMatch(/1 salah/);
});

test("sheets with nothing, no figures or nothing known are named as such", async () => {
  const unknown = [
    ["MEREK", "HARGA"],
    ["Meja", 500],
    ["Kursi", 250],
  ];
  const book = memoryWorkbook([
    month("Jan", 0),
    sheetCells("Kosong", []),
    sheetCells("Catatan", [["rapat Senin"]]),
    sheetCells("Mebel", unknown),
  ]);
  const user = drawPane(book);
  await user.click(await checkAll());
  expect((await line("Kosong")).textContent).toMatch(/kosong$/);
  expect((await line("Catatan")).textContent).toMatch(/tidak ada angka untuk diperiksa$/);
  expect((await line("Mebel")).textContent).toMatch(/tabelnya belum dikenali$/);
  expect(screen.getByText("Tidak ditemukan angka yang salah di semua lembar.")).toBeTruthy();
});

test("progress names the sheet and its number, and stopping works at once", async () => {
  const book = memoryWorkbook(year());
  let answer: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (answer = resolve));
  const slow = {
    ...book,
    readSheet: async (name: string) => {
      if (name === "Mar") await late;
      return book.readSheet(name);
    },
  };
  const user = drawPane(slow);
  await user.click(await checkAll());
  expect(await screen.findByRole("progressbar", { name: 'Lembar "Mar", 3 dari 12' })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hentikan" }));
  expect(screen.getByText("Pemeriksaan semua lembar dihentikan.")).toBeTruthy();
  answer();
  await act(async () => late);
  expect(screen.getByText("Pemeriksaan semua lembar dihentikan.")).toBeTruthy();
});

test("the report of all sheets names the sheet of each finding", async () => {
  const book = memoryWorkbook(year({ Mar: 7, Okt: -300 }));
  const user = drawPane(book);
  await user.click(await checkAll());
  await line("Mar");
  await user.click(await screen.findByRole("button", { name: "Buat lembar laporan" }));
  await screen.findByText(/sudah dibuat di ujung buku kerja/);
  const { cells } = await book.readSheet("Hasil Periksa");
  expect(cells[0]?.[0]).toBe("Hasil periksa semua lembar");
  expect(cells[2]?.slice(0, 3)).toEqual(["Lembar", "Sel", "Tingkat"]);
  const wrong = cells.filter((row) => row[2] === "Salah").map((row) => [row[0], row[1]]);
  expect(wrong).toContainEqual(["Mar", "E4"]);
  expect(wrong).toContainEqual(["Okt", "E4"]);
});

test("from all sheets back to the active one", async () => {
  const book = memoryWorkbook(year({ Mar: 7 }));
  book.activate("Feb");
  const user = drawPane(book);
  await user.click(await checkAll());
  await line("Mar");
  await user.click(screen.getByRole("button", { name: "Periksa lembar ini saja" }));
  expect(await screen.findByText('Lembar "Feb", baris 2–4')).toBeTruthy();
  await user.click(await checkAll());
  const list = await screen.findAllByRole("list", { name: "Lembar buku kerja ini" });
  expect(list.flatMap((each) => within(each).getAllByRole("listitem"))).toHaveLength(12);
});

test("a small table shows who has not reported which month", async () => {
  const areas = ["Curup", "Sindang", "Bermani"];
  const recap = (name: string, m: number, without = "") =>
    sheetCells(name, [
      [`REKAP PEREKAMAN KTP-EL BULAN ${name} 2025`],
      [],
      ["KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"],
      ...areas
        .filter((area) => area !== without)
        .map((area, i): Cell[] => [area, 1_000 + 10 * i, 900 + m + 7 * i, 100 - m + 3 * i]),
    ]);
  const book = memoryWorkbook([recap("JANUARI", 0), recap("FEBRUARI", 1, "Sindang"), recap("MARET", 2)]);
  const user = drawPane(book);
  await user.click(await checkAll());
  await user.click(await screen.findByRole("button", { name: /^Kelengkapan: 1 laporan belum ada/ }));
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => row.textContent)).toEqual([
    "WilayahJan 2025Feb 2025Mar 2025",
    "Sindang✓✗✓",
    "Curup✓✓✓",
    "Bermani✓✓✓",
  ]);
  expect(within(rows[1] as HTMLElement).getByRole("img", { name: "belum melapor" })).toBeTruthy();
});
