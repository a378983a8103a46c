import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { plantedFaults } from "../../src/catalogue/training/plantedFaults";
import functionsJson from "../../src/functions/functions.json";
import { openInExcel, type PaneInExcel } from "../fakeExcel/browserHost";
import { FakeExcel } from "../fakeExcel/fakeExcel";
import type { CellValue } from "../fakeExcel/model/entry";
import { typedSheet } from "../taskpane/training/template";

const folder = process.env["DIST"] ?? join(__dirname, "../../dist");
let browser: Browser;
let fake: FakeExcel;
let shown: PaneInExcel;

beforeAll(async () => {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("the pages are not built: npm run build");
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  expect({ foreign: shown.foreign, complaints: shown.complaints, unknown: fake.unknownCalls }).toEqual({
    foreign: [],
    complaints: [],
    unknown: [],
  });
  await shown.close();
});

async function openLatihan(sheets: Record<string, CellValue[][]>, files: Record<string, string> = {}): Promise<Frame> {
  fake = new FakeExcel({ language: "id-ID", functionsJson, sheets });
  const size = { width: 320, height: 720 };
  shown = await openInExcel(browser, fake, { folder, page: "taskpane.html", size, files });
  const { pane } = shown;
  await button(pane, /^Lewati/).click();
  await pane.getByRole("tab", { name: "Pengaturan & bantuan" }).click();
  return pane;
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name });

test("a learner finds a fault by pointing, is helped by hints, and goes on where the workbook left off", async () => {
  const pane = await openLatihan({ Latihan: typedSheet("Latihan"), "Latihan Rumus": typedSheet("Latihan Rumus") });
  await button(pane, "Buka latihan").waitFor();
  await button(pane, "Buka latihan").click();
  await button(pane, /^Temukan 12 kesalahan/).waitFor();
  await button(pane, /^Temukan 12 kesalahan/).click();
  await pane.getByText("0 dari 12 ditemukan").waitFor();
  const [first, second] = plantedFaults;
  fake.book.select(fake.book.sheet("Latihan"), {
    row: first?.row ?? 0,
    column: first?.column ?? 0,
    rows: 1,
    columns: 1,
  });
  await button(pane, "Sel ini salah").click();
  await pane.getByText(/^Benar, /).waitFor();
  await pane.getByText("1 dari 12 ditemukan").waitFor();
  await button(pane, "Petunjuk").click();
  await button(pane, "Tunjukkan selnya").click();
  await button(pane, "Sel ini salah").click();
  await pane.getByText("2 dari 12 ditemukan").waitFor();
  expect(fake.book.active.name).toBe("Latihan");
  expect(fake.book.selection).toMatchObject({ row: second?.row, column: second?.column });
  // The user corrects a fault in the sheet.
  const third = plantedFaults[2];
  fake.book.type("Latihan", third?.fix.cell ?? "", third?.fix.value as CellValue);
  await pane.getByText("3 dari 12 ditemukan, 1 sudah dibetulkan").waitFor();
  const kept = String(fake.book.keptSetting("lembarDukcapil.latihan"));
  expect(JSON.parse(kept)).toMatchObject({ found: [first?.id, second?.id] });
  await shown.host.reload();
  const again = shown.host.frame({ url: /taskpane/ }) as Frame;
  await again.getByRole("tab", { name: "Pengaturan & bantuan" }).click();
  await button(again, "Buka latihan").click();
  await again.getByText(/dari 12 ditemukan/).waitFor();
  await button(again, "Semua latihan").click();
  await button(again, /^Temukan 12 kesalahan.*2 dari 12 ditemukan/).waitFor();
});

test("a formula typed into the answer's cell is judged by what the function gives", async () => {
  const pane = await openLatihan({ "Latihan Rumus": typedSheet("Latihan Rumus") });
  await button(pane, "Buka latihan").click();
  await button(pane, /Rumus pertama/).click();
  await button(pane, "Petunjuk").click();
  await button(pane, "Tunjukkan rumusnya").click();
  const formula = (await pane.locator("code").textContent()) ?? "";
  expect(formula).toBe("=DUKCAPIL.BLANKO_RUNWAY(C9; C10)");
  fake.book.type("Latihan Rumus", "C14", formula.replace(/; /g, ","));
  await fake.functions.settled();
  await button(pane, "Periksa jawaban").click();
  await pane.getByText("Benar.", { exact: true }).waitFor();
  await button(pane, "Berikut").click();
  await pane.getByText("Berapa orang yang belum rekam?").waitFor();
});

test("without its sheets the exercise offers to insert them; the template's other sheets come beside what is there", async () => {
  const names = JSON.stringify(["Ringkasan", "Kartu Stok", "Latihan", "Latihan Rumus"]);
  const files = { "assets/lembar-dukcapil.xlsx": names, "assets/lembar-dukcapil-kosong.xlsx": names };
  const pane = await openLatihan({ "kartu stok": [["TGL"]] }, files);
  await button(pane, "Buka latihan").click();
  await button(pane, /^Temukan 12 kesalahan/).click();
  await pane.getByText('Lembar "Latihan" belum ada di buku kerja ini.').waitFor();
  await button(pane, "Sisipkan lembar latihan").click();
  await pane.getByText('Susunan lembar "Latihan" sudah berubah.').waitFor();
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(["kartu stok", "Latihan", "Latihan Rumus"]);
  await button(pane, "Semua latihan").click();
  await button(pane, "Pengaturan & bantuan").click();
  await button(pane, "Lembar template").click();
  await button(pane, "Lihat yang belum ada").click();
  await pane.getByText(/^Lembar "Petunjuk", "Ringkasan"/).waitFor();
  await button(pane, "Tambahkan").click();
  await pane.getByText(/^Sudah ditambahkan/).waitFor();
  expect(fake.book.sheets.map(({ name }) => name)).toContain("Ringkasan");
});

test("a template file that Excel does not take is told as such", async () => {
  const pane = await openLatihan({ Stok: [["TGL"]] }, { "assets/lembar-dukcapil-kosong.xlsx": "rusak" });
  await button(pane, "Lembar template").click();
  await button(pane, "Lihat yang belum ada").click();
  await button(pane, "Tambahkan").click();
  await pane.getByText(/Simpan buku kerja, buka kembali/).waitFor();
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(["Stok"]);
});
