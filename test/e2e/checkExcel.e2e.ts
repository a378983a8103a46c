import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { SEVERITIES } from "../../src/contract/finding";
import functionsJson from "../../src/functions/functions.json";
import { checkText } from "../../src/text/pane";
import { checkSheet, type TableReport } from "../../src/checking/check";
import { openInExcel, type PaneInExcel } from "../fakeExcel/browserHost";
import { FakeExcel } from "../fakeExcel/fakeExcel";
import type { CellValue } from "../fakeExcel/model/entry";
import { until } from "../fakeExcel/until";
import { fillBook, longCard, seedSheets } from "../scenes/sheets";

const folder = process.env["DIST"] ?? join(__dirname, "../../dist");
let browser: Browser;
let shown: PaneInExcel;
let fake: FakeExcel;

beforeAll(async () => {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect({
    foreign: shown.foreign,
    complaints: shown.complaints,
    unknown: fake.unknownCalls,
  }).toEqual({
    foreign: [],
    complaints: [],
    unknown: [],
  });
  await shown.close();
});

/** Two figures stored as text, and one closing stock that is 500 too high. */
const stok: CellValue[][] = [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45964, 5466, 0, 490, "'4.976"],
  [45965, 4976, 0, 480, 4996],
  [45966, 4996, 0, "'520", 4476],
  [45967, 4476, 0, 500, 3976],
  [45968, 3976, 0, 510, 3466],
];

async function check(cells: CellValue[][] = stok): Promise<Frame> {
  fake = new FakeExcel({
    language: "id-ID",
    functionsJson,
    sheets: { Stok: cells },
  });
  shown = await openInExcel(browser, fake, {
    folder,
    page: "taskpane.html",
    size: { width: 320, height: 760 },
  });
  await button(shown.pane, "Periksa lembar ini").click();
  await button(shown.pane, "Periksa lagi").waitFor();
  return shown.pane;
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name });
/** Waits until this many cells have a format. */
async function marks(wanted: number): Promise<void> {
  const count = () =>
    sheet().conditionalFormats.reduce(
      (sum, { areas }) => sum + areas.reduce((cells, { rows, columns }) => cells + rows * columns, 0),
      0,
    );
  await until(() => count() === wanted);
}
const sheet = () => fake.book.sheet("Stok");

test("fixes are written into Excel and taken back, the text with them", async () => {
  const pane = await check();
  await button(pane, /Angka tersimpan sebagai teks/).click();
  await button(pane, "Lihat perbaikan").click();
  await button(pane, "Terapkan 2").click();
  await pane.getByText("2 sel diperbaiki.").waitFor();
  expect([sheet().value(1, 4), sheet().value(3, 3)]).toEqual([4976, 520]);
  await pane.getByText("1 salah").waitFor();
  await button(pane, "Batalkan").click();
  await pane.getByText("2 sel kembali seperti semula.").waitFor();
  expect([sheet().value(1, 4), sheet().value(3, 3)]).toEqual(["4.976", "520"]);
});

test("a cell that a colleague changes while the fixes are written keeps what the colleague typed", async () => {
  const pane = await check();
  await button(pane, /Angka tersimpan sebagai teks/).click();
  await button(pane, "Lihat perbaikan").click();
  await button(pane, "Terapkan 2").waitFor();
  let isFirst = true;
  fake.faults.set(() => {
    if (!isFirst) return undefined;
    isFirst = false;
    return { before: () => fake.book.type("Stok", "E2", 4970) };
  });
  await button(pane, "Terapkan 2").click();
  await pane.getByText("1 sel diperbaiki.").waitFor();
  await pane.getByText("1 sel dibiarkan karena isinya sudah diubah: E2.").waitFor();
  expect([sheet().value(1, 4), sheet().value(3, 3)]).toEqual([4970, 520]);
});

test("while somebody corrects the sheet, the findings follow without a press", async () => {
  const pane = await check();
  await pane.getByText("1 salah").waitFor();
  fake.book.type("Stok", "E3", 4496);
  fake.book.type("Stok", "B4", 4496);
  fake.book.type("Stok", "E4", 3976);
  fake.book.type("Stok", "B5", 3976);
  fake.book.type("Stok", "E5", 3476);
  fake.book.type("Stok", "B6", 3476);
  fake.book.type("Stok", "E6", 2966);
  await pane.getByText(/salah$/).waitFor({ state: "detached" });
  await pane.getByText("2 perlu dilihat").waitFor();
});

test("marks are formats of our own, and a report is a sheet of its own", async () => {
  const pane = await check();
  await pane.getByRole("checkbox", { name: "Tandai di lembar" }).check();
  await marks(3);
  await button(pane, "Buat lembar laporan").click();
  await pane.getByText('Lembar "Hasil Periksa" sudah dibuat di ujung buku kerja.').waitFor();
  expect(fake.book.sheet("Hasil Periksa").value(2, 0)).toBe("Sel");
  await pane.getByRole("checkbox", { name: "Tandai di lembar" }).uncheck();
  await marks(0);
});

test("a column that could be either is answered, and the workbook remembers it", async () => {
  const twice = stok.map((row, index): CellValue[] => [...row, index === 0 ? "PEMAKAIAN" : (row[3] ?? "")]);
  const pane = await check(twice);
  await button(pane, 'Kolom D: "DIPAKAI"').click();
  await pane.getByText("1 salah").waitFor();
  expect(fake.book.keptSetting("lembarDukcapil.kolom")).toContain('"dipakai":3');
});

test("a formula goes into the selected cell and gives its value there", async () => {
  const pane = await check();
  await fake.whenFunctionsReady;
  await pane.getByRole("tab", { name: "Rumus" }).click();
  await pane.getByRole("searchbox", { name: "Cari rumus" }).fill("REKAM_SISA");
  await button(pane, /REKAM_SISA$/).click();
  await pane.getByRole("textbox", { name: /^Rekam/ }).fill("104.229");
  await pane.getByRole("textbox", { name: /^Wajib/ }).fill("108.330");
  await pane.getByText("4.101 jiwa").waitFor();
  fake.book.select(sheet(), { row: 1, column: 6, rows: 1, columns: 1 });
  await button(pane, /^Masukkan ke/).hover();
  await button(pane, "Masukkan ke G2").click();
  await pane.getByText("Rumus sudah masuk di G2.").waitFor();
  await fake.functions.settled();
  expect(sheet().value(1, 6)).toBe(4101);
});

test("the example workbook is recognised and checked through Excel as from its file", async () => {
  const sheets = await seedSheets();
  fake = new FakeExcel({ language: "id-ID", functionsJson });
  fillBook(fake, sheets);
  shown = await openInExcel(browser, fake, { folder, page: "taskpane.html", size: { width: 320, height: 760 } });
  const { pane } = shown;
  let isFirst = true;
  for (const sheet of sheets.filter(({ cells }) => cells.length > 0)) {
    const reports = await checkSheet(sheet);
    fake.book.activate(fake.book.sheet(sheet.name));
    await button(pane, isFirst ? "Periksa lembar ini" : "Periksa lagi").click();
    isFirst = false;
    if (reports.length === 0) {
      await pane.getByText(`Belum ada tabel yang dikenali di lembar "${sheet.name}".`).waitFor();
      continue;
    }
    await pane
      .getByText(new RegExp(`^Lembar "${sheet.name}", baris`))
      .first()
      .waitFor();
    const titles = await pane.locator("section > h2").allTextContents();
    expect([sheet.name, titles]).toEqual([sheet.name, reports.map(({ table }) => table.found.kind.title.id)]);
    const counts = countsOf(reports);
    if (counts.length === 0) {
      await pane.getByText("Tidak ditemukan angka yang salah.").waitFor();
      continue;
    }
    const told = (await pane.getByRole("group", { name: "Tampilkan menurut tingkat" }).innerText()).split("\n");
    expect([sheet.name, told.map((words) => words.trim()).filter(Boolean)]).toEqual([sheet.name, counts]);
  }
  expect(isFirst).toBe(false);
});

/** `1 salah`, `3 perlu dilihat`, as the pane counts them. */
function countsOf(reports: readonly TableReport[]): string[] {
  return SEVERITIES.flatMap((severity) => {
    const count = reports.reduce((sum, { counts }) => sum + counts[severity], 0);
    return count > 0 ? [checkText.countOf(count, severity).id] : [];
  });
}

test("a sheet too large for one answer of Excel is read in parts", async () => {
  fake = new FakeExcel({ language: "id-ID", functionsJson, sheets: { Stok: longCard(3_000) } });
  fake.faults.payloadLimit = 60_000;
  shown = await openInExcel(browser, fake, { folder, page: "taskpane.html", size: { width: 320, height: 760 } });
  const { pane } = shown;
  await button(pane, "Periksa lembar ini").click();
  await pane.getByText('Lembar "Stok", baris 2–3.001').waitFor();
  await pane.getByText("1 perlu dilihat").waitFor();
  // office.js itself logs each refusal by Excel.
  expect(shown.complaints.filter((words) => !/payload/.test(words))).toEqual([]);
  (shown.complaints as string[]).length = 0;
});
