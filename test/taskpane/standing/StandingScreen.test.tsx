import { act, screen, within } from "@testing-library/react";
import type { Range } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { keptToText, MAPPING_KEY } from "../../../src/reading/kept/keptMappings";
import { SETTINGS_KEY } from "../../../src/summary/kept/officeSettings";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError, type Workbook } from "../../../src/workbook/workbook";
import { drawPane } from "../drawPane";
import { FRIDAY, ikd, receipts, stockCard } from "./offices";

// jsdom has no canvas; the caption says what the chart shows.
jest.mock("../../../src/taskpane/standing/drawChart", () => ({
  drawChart: () => ({ resize: () => {}, redraw: () => {}, remove: () => {} }),
}));

const office = () =>
  memoryWorkbook([
    sheetCells("Stok Agu", stockCard()),
    sheetCells("Terima", receipts),
    sheetCells("IKD", ikd),
    sheetCells("Catatan", [["rapat hari Senin"]]),
  ]);
async function openSummary(book: Workbook) {
  const user = drawPane(book);
  await user.click(screen.getByRole("tab", { name: "Ringkasan" }));
  return user;
}
const headline = () => screen.findByRole("heading", { name: /blanko habis 2 Sep 2025/ });

test("the most serious figures come first, each with its calculation one click below", async () => {
  const user = await openSummary(office());
  expect((await headline()).textContent).toMatch(
    /blanko habis 2 Sep 2025; perbarui kartu stok\. IKD 4\.015 dari target/,
  );
  expect(screen.getByText(/Garis putus-putus: perkiraan sampai 2 Sep 2025/)).toBeTruthy();
  expect(screen.getByText('Dari lembar "Stok Agu"')).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^10,4 hari kerja/ }));
  expect(screen.getByText("DUKCAPIL.BLANKO_RUNWAY")).toBeTruthy();
  expect(screen.getByText("Rata-rata per hari").nextSibling?.textContent).toBe("500");
  await user.click(screen.getByRole("button", { name: "Yang belum ada" }));
  expect(screen.getByText(/Yang dicari: kolom/)).toBeTruthy();
});

test("areas stand beside each other with what they lack for the target, the lowest first", async () => {
  await openSummary(office());
  await headline();
  const [, identities] = screen
    .getAllByRole("heading", { name: "Per wilayah" })
    .map(({ parentElement }) => parentElement);
  const bars = within(identities as HTMLElement).getAllByRole("listitem");
  expect(bars.map(({ textContent }) => textContent?.replace(/kurang [\d.]+/, "kurang n"))).toEqual([
    "Denpasar Barat9,09%, kurang n jiwa",
    "Denpasar Timur10,21%, kurang n jiwa",
  ]);
});

test("the summary reads the columns that the user chose in the pane", async () => {
  const [, ...rows] = stockCard();
  const header = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "PEMAKAIAN"];
  const book = memoryWorkbook([sheetCells("Stok Agu", [header, ...rows.map((row) => [...row.slice(0, 5), 7])])]);
  const anchors = [{ below: 0, column: 3, text: "DIPAKAI" }];
  const chosen = { sheet: "Stok Agu", kind: "kartuStok", headerRow: 0, columns: { dipakai: 3 }, anchors };
  await book.writeSetting(MAPPING_KEY, keptToText([chosen]));
  await openSummary(book);
  expect(await headline()).toBeTruthy();
});

test("the paragraph for the report is copied and shown", async () => {
  const user = await openSummary(office());
  await headline();
  await user.click(screen.getByRole("button", { name: "Salin untuk laporan" }));
  expect(await screen.findByText(/^Tersalin/)).toBeTruthy();
  expect(await navigator.clipboard.readText()).toMatch(/5\.214 keping.*habis pada 2 September 2025/);
});

test("the monthly page is written to a sheet of its own", async () => {
  const book = office();
  const user = await openSummary(book);
  await headline();
  await user.click(screen.getByRole("button", { name: "Buat halaman bulanan" }));
  expect(await screen.findByText(/^Halaman bulanan ada di lembar "Laporan Bulanan"/)).toBeTruthy();
  const { cells } = await book.readSheet("Laporan Bulanan");
  expect(cells.flat()).toEqual(expect.arrayContaining(["Stok sekarang", "5.214", "Kepala Dinas", "NIP"]));
});

test("sheets of several offices are not added up, and no paragraph is offered for a report", async () => {
  const titled = (office: string, cells: Range) => [[`PEMERINTAH ${office}`], [], ...cells];
  await openSummary(
    memoryWorkbook([
      sheetCells("Stok Agu", titled("KABUPATEN KAUR", stockCard())),
      sheetCells("IKD", titled("KOTA PAGAR ALAM", ikd)),
    ]),
  );
  const name = "Lembarnya milik beberapa kantor.";
  expect(await screen.findByRole("heading", { name })).toBeTruthy();
  expect(
    screen.getByText(/lebih dari satu kantor: KABUPATEN KAUR \("Stok Agu"\), KOTA PAGAR ALAM \("IKD"\)/),
  ).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Salin untuk laporan" })).toBeNull();
});

test("the office's settings are used", async () => {
  const book = office();
  await book.writeSetting(SETTINGS_KEY, `{"version":1,"daysOff":[${FRIDAY + 4}]}`);
  await openSummary(book);
  expect(await screen.findByRole("heading", { name: /blanko habis 3 Sep 2025/ })).toBeTruthy();
});

test("a change in the workbook is reported, and reading again includes it", async () => {
  const book = office();
  const user = await openSummary(book);
  await headline();
  act(() => book.type({ sheet: "Stok Agu", row: 10, column: 4 }, 4714));
  expect(screen.getByText("Buku kerja sudah berubah sejak dibaca.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Baca lagi" }));
  expect(await screen.findByRole("heading", { name: /blanko habis 1 Sep 2025/ })).toBeTruthy();
});

test("a workbook with nothing to sum up says which sheets are looked for", async () => {
  await openSummary(memoryWorkbook([sheetCells("Catatan", [["rapat hari Senin"]])]));
  await screen.findByRole("heading", { name: "Belum ada lembar yang dapat diringkas." });
  const list = within(screen.getByRole("list"));
  expect(
    list.getAllByRole("listitem").map((item) => item.textContent?.match(/^(Blanko|Perekaman|IKD|Cetak)/)?.[1]),
  ).toEqual(["Blanko", "Perekaman", "IKD", "Cetak"]);
  expect(list.getAllByText(/Belum ada lembar/).length).toBe(4);
});

test("an empty stock with unknown use is not said to need nothing", async () => {
  const [header = [], ...days] = stockCard();
  const used = days.slice(0, 1).map(([day]) => [day, 500, null, 500, 0, "normal"]);
  const book = memoryWorkbook([sheetCells("Stok", [header, ...used])]);
  await book.writeSetting(SETTINGS_KEY, '{"version":1,"provinceEmpty":true,"leadDays":10}');
  await openSummary(book);
  expect(await screen.findByRole("heading", { name: /^Blanko sudah habis/ })).toBeTruthy();
  expect(screen.getByText(/Ajukan permintaan langsung ke Ditjen Dukcapil/)).toBeTruthy();
  expect(screen.queryByText(/Belum perlu meminta/)).toBeNull();
});

test("reading shows the sheet and stops at once", async () => {
  const waiting = { ...office(), readSheet: () => new Promise<never>(() => {}) };
  const user = await openSummary(waiting);
  expect(await screen.findByRole("progressbar", { name: 'Lembar "Stok Agu" sedang dibaca' })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hentikan" }));
  expect(screen.getByText("Pembacaan dihentikan.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Baca buku kerja" })).toBeTruthy();
});

test("a focus on the stop button moves to the result, because that button is gone", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const book = office();
  let go: () => void = () => {};
  const started = new Promise<void>((resolve) => (go = resolve));
  const late = { ...book, readSheet: (name: string) => started.then(() => book.readSheet(name)) };
  await openSummary(late);
  (await screen.findByRole("button", { name: "Hentikan" })).focus();
  go();
  const heading = await headline();
  expect(document.activeElement).toBe(heading);
});

test("when a sheet cannot be read, the pane says why and what to do", async () => {
  await openSummary({ ...office(), readSheet: () => Promise.reject(new WorkbookError("HOST_BUSY")) });
  expect(await screen.findByText(/Selesaikan isian sel dengan Enter/)).toBeTruthy();
});

test("figures from a sheet with findings are not trusted", async () => {
  const [header = [], ...days] = stockCard();
  const wrong = days.map((row, at) => (at === 9 ? row.map((cell, column) => (column === 4 ? 5914 : cell)) : row));
  const book = memoryWorkbook([sheetCells("Catatan", [["lain"]]), sheetCells("Stok", [header, ...wrong])]);
  const user = await openSummary(book);
  expect(await screen.findByText(/^Lembar "Stok" memuat 1 yang salah/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: 'Buka lembar "Stok"' }));
  expect(await book.activeSheet()).toBe("Stok");
  expect(screen.getByText(/Catatan: lembar "Stok" masih memuat 1 yang salah/)).toBeTruthy();
});
