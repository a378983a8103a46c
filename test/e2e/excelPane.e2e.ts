import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { belowBase } from "../../scripts/pageFromDisk";
import functionsJson from "../../src/functions/functions.json";
import { openInExcel, type PaneInExcel } from "../fakeExcel/browserHost";
import { FakeExcel } from "../fakeExcel/fakeExcel";
import { until } from "../fakeExcel/until";
import { ikd, receipts, stockCard } from "../taskpane/standing/offices";
import type { CellValue } from "../fakeExcel/model/entry";
import { newColours } from "./newColours";

const folder = process.env["DIST"] ?? join(__dirname, "../../dist");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let shown: PaneInExcel;
let fake: FakeExcel;

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

/** A stock card with one wrong closing stock: 4,976 less 480 is 4,496. */
const stok: CellValue[][] = [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45964, 5466, 0, 490, 4976],
  [45965, 4976, 0, 480, 4996],
  [45966, 4996, 0, 520, 4476],
  [45967, 4476, 0, 500, 3976],
  [45968, 3976, 0, 510, 3466],
];

async function open(sheets: Record<string, CellValue[][]> = { Stok: stok }): Promise<Frame> {
  fake = new FakeExcel({ language: "id-ID", functionsJson, sheets });
  return again();
}

/** Opens the pane again for the same workbook, as on another computer. */
async function again(): Promise<Frame> {
  shown = await openInExcel(browser, fake, { folder, page: "taskpane.html", size: { width: 320, height: 700 } });
  await shown.pane.getByRole("button", { name: "Periksa lembar ini" }).waitFor();
  return shown.pane;
}

const button = (pane: Frame, name: string | RegExp) => pane.getByRole("button", { name });
const skip = (pane: Frame) => button(pane, /^Lewati/).click();
const openSettings = async (pane: Frame) => {
  await pane.getByRole("tab", { name: "Pengaturan & bantuan" }).click();
  await pane.getByRole("heading", { name: "Bantuan" }).waitFor();
};

/** Presses Tab as office.js handles it until the wanted element has the focus; returns the number of presses. */
async function tabTo(pane: Frame, wanted: (focused: string) => boolean, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await shown.host.keyboard.press("Tab");
    const focused = await pane.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (wanted(focused)) return presses;
  }
  throw new Error("the Tab key does not reach it");
}

async function violations(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  const found = await pane.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

/** Visible elements that extend beyond the pane's edge. */
const tooWide = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );

test("from the ribbon button to the first finding's cell it takes three clicks, and the welcome never comes again", async () => {
  const pane = await open(); // The first click: the ribbon button.
  expect(await pane.getByRole("tab").count()).toBe(0);
  await button(pane, "Periksa lembar ini").click(); // The second.
  await pane.locator("[data-finding]").first().click(); // The third.
  expect(await pane.getByRole("tab").count()).toBeGreaterThan(2);
  const selected = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    }),
  );
  expect(selected).toBe("Stok!E3");
  await shown.host.reload();
  const fresh = shown.host.frame({ url: /taskpane/ }) as Frame;
  await fresh.getByRole("tab", { name: "Periksa" }).waitFor();
});

test("the first screen beside Excel loads at most 100 KiB of our own script, compressed", async () => {
  const pane = await open();
  const names = await pane.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname),
  );
  const own = names
    .flatMap((name) => belowBase(name) ?? [])
    .filter((name) => name.endsWith(".js") && existsSync(join(folder, name)) && name !== "/functions.js");
  const sizes = own.map((name) => brotliCompressSync(readFileSync(join(folder, name))).length);
  // One script, and one line that makes Excel wait for the functions: whatever the script loaded after itself would delay
  // everybody again on a slow network. What is not urgent is in separate parts.
  const first = own.filter((name) => !name.startsWith("/parts/"));
  expect(first.map((name) => name.replace(/\..*/, "")).sort()).toEqual(["/taskpane", "/wait"]);
  expect(sizes[own.findIndex((name) => name.startsWith("/wait"))]).toBeLessThan(200);
  expect(sizes.reduce((sum, size) => sum + size, 0) / 1024).toBeLessThanOrEqual(100);
});

test("settings stay in the workbook and come back in another pane, the language among them", async () => {
  const pane = await open();
  await skip(pane);
  await openSettings(pane);
  await button(pane, /^Target/).click();
  await pane.getByLabel("Tahun").selectOption("2025");
  await pane.getByText("Sumber: target 2025 di Kabupaten Madiun").waitFor();
  await pane.getByLabel(/^Perekaman/).fill("99,5%");
  await pane.getByLabel(/^Perekaman/).press("Enter");
  await pane.getByText("Tersimpan di buku kerja ini.").waitFor();
  await button(pane, /^Kiriman blanko/).click();
  await pane.getByLabel(/^Lama tunggu/).fill("10");
  await pane.getByLabel("Stok blanko provinsi kosong").check();
  await button(pane, /^Bahasa/).click();
  await pane.getByLabel("Bahasa panel").selectOption("en");
  await pane.getByText("Kept in this workbook.").waitFor();
  const kept = () => fake.book.keptSetting("lembarDukcapil.pengaturan") ?? "";
  await until(() => kept().includes('"language":"en"'));
  expect(kept()).toContain('"leadDays":10');
  await shown.close();

  shown = await openInExcel(browser, fake, { folder, page: "taskpane.html", size: { width: 320, height: 700 } });
  const next = shown.pane;
  await button(next, "Skip, show all parts").click();
  await next.getByRole("tab", { name: "Settings & help" }).click();
  await button(next, /^Targets/).click();
  await next.getByLabel("Year").selectOption("2025");
  expect(await next.getByLabel(/^Recording/).inputValue()).toBe("99.5%");
  await button(next, /^Deliveries.*10 working days' wait/).waitFor();
});

test("formulas that Excel did not know are entered again and give the right value, and can be put back", async () => {
  const stored = "=_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)";
  const pane = await open({ Rekam: [[104229, 108330, stored, "=SUMM(A1)"]], Lain: [[8, 10, stored]] });
  const [rekam, lain] = [fake.book.sheet("Rekam"), fake.book.sheet("Lain")];
  [rekam, lain].forEach((sheet) => sheet.show(0, 2, "#NAME?"));
  await fake.whenFunctionsReady;
  await skip(pane);
  await openSettings(pane);
  await button(pane, "Fungsi tidak muncul?").click();
  await button(pane, "Masukkan ulang rumus").click();
  await pane.getByText("2 rumus dimasukkan ulang.").waitFor();
  await fake.functions.settled();
  expect([rekam.value(0, 2), lain.value(0, 2)]).toEqual([4101, 2]);
  expect(rekam.formulaOrValue(0, 3)).toBe("=SUMM(A1)");
  await button(pane, "Batalkan").click();
  await pane.getByText("2 rumus dikembalikan.").waitFor();
  expect(rekam.formulaOrValue(0, 2)).toBe(stored);
  await button(pane, "Masukkan ulang rumus").click();
  await pane.getByText("2 rumus dimasukkan ulang.").waitFor();
  await fake.functions.settled();
});

/** The same cells as typed by a user. */
const typed = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((cell) => (cell ?? "") as CellValue));
const office = () => ({ "Stok Agu": typed(stockCard()), Terima: typed(receipts), IKD: typed(ikd) });
const openSummary = async (pane: Frame) => {
  await pane.getByRole("tab", { name: "Ringkasan" }).click();
  await button(pane, "Baca lagi").waitFor();
};

test("the summary of a workbook with a stock card and an IKD sheet shows their figures and draws them", async () => {
  const pane = await open(office());
  await skip(pane);
  await openSummary(pane);
  await pane.getByRole("heading", { name: /blanko habis 2 Sep 2025/ }).waitFor();
  await pane.getByText("Dasar: 41.500 yang sudah rekam (9,67%)").waitFor();
  const inked = () =>
    pane.evaluate(() =>
      [...document.querySelectorAll("canvas")].map((canvas) => {
        const { data } = (canvas.getContext("2d") as CanvasRenderingContext2D).getImageData(
          0,
          0,
          canvas.width,
          canvas.height,
        );
        return data.some((value) => value > 0);
      }),
    );
  await pane.locator("canvas").nth(1).waitFor();
  expect(await inked()).toEqual([true, true]);
  fake.book.type("Stok Agu", "E11", 4714);
  await pane.getByText("Buku kerja sudah berubah sejak dibaca.").waitFor();
  // The same figure in a cell, from the same function.
  await fake.whenFunctionsReady;
  fake.book.type("Stok Agu", "H1", "=DUKCAPIL.BLANKO_RUNWAY(5214, D2:D11, F2:F11)");
  await fake.functions.settled();
  expect(fake.book.sheet("Stok Agu").value(0, 7)).toBeCloseTo(10.428, 10);
  await pane.getByText(/^10,4 hari kerja/).waitFor();
});

test("every control answers to the keyboard although office.js moves Tab and Escape itself", async () => {
  const pane = await open();
  // office.js answers Escape, like Excel's transfer of focus, by focusing the first control.
  const toTheTop = async () => {
    await shown.host.locator("iframe").focus();
    await shown.host.keyboard.press("Escape");
  };
  await toTheTop();
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Periksa lembar ini");
  await tabTo(pane, (focused) => focused.startsWith("Lewati"));
  await shown.host.keyboard.press("Enter");
  await pane.getByRole("tab", { name: "Periksa" }).waitFor();
  await toTheTop();
  await shown.host.keyboard.press("End");
  await shown.host.keyboard.press("ArrowLeft");
  await button(pane, "Baca lagi").waitFor();
  await tabTo(pane, (focused) => focused === "Baca lagi");
  await toTheTop();
  await shown.host.keyboard.press("End");
  await pane.getByRole("heading", { name: "Bantuan" }).waitFor();
  await tabTo(pane, (focused) => focused.startsWith("Target"));
  await shown.host.keyboard.press("Space");
  await pane.getByLabel("Tahun").waitFor();
  await tabTo(pane, (focused) => focused.startsWith("Fungsi tidak muncul?"));
  await shown.host.keyboard.press("Enter");
  await tabTo(pane, (focused) => focused === "Masukkan ulang rumus");
  await shown.host.keyboard.press("Enter");
  await pane.getByText("Semua rumus DUKCAPIL di buku kerja ini sudah dikenali Excel.").waitFor();
  await toTheTop();
  await tabTo(pane, (focused) => focused === "Masukkan ulang rumus");
});

describe.each([
  { colorScheme: "light", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "none" },
  { colorScheme: "dark", forcedColors: "active" },
] as const)("for everybody, $colorScheme, forced colours $forcedColors", (media) => {
  test("nothing is an accessibility barrier at 320 px", async () => {
    const pane = await open(office());
    await shown.host.emulateMedia(media);
    await newColours(pane);
    expect(await violations(pane)).toEqual([]);
    await skip(pane);
    await openSummary(pane);
    await pane.locator("canvas").nth(1).waitFor();
    await button(pane, /^10,4 hari kerja/).click();
    await button(pane, "Yang belum ada").click();
    await button(pane, "Salin untuk laporan").click();
    await pane
      .getByText(/^Keadaan per/)
      .last()
      .waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
    await openSettings(pane);
    for (const name of [/^Target/, /^Hari kerja/, /^Kiriman/, /^Pemilu/, /^Bahasa/, /^Fungsi/, /^Data/])
      await button(pane, name).click();
    await pane.getByLabel("Agenda berikutnya").selectOption("Pilkades");
    await pane.getByLabel("Mulai").fill("besok");
    await pane.getByLabel("Selesai").focus();
    await pane.getByText("Tulis tanggal lengkap").waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await tooWide(pane)).toEqual([]);
  });
});
