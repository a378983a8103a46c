import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { openFromDisk } from "../../../scripts/pageFromDisk";
import { figure, goalTable, median, textTable, type Goal } from "../table";

const OURS = join(__dirname, "../../../dist/browser");
/** The built browser edition of an older commit, for comparison. */
const older = process.env["OLDER_EDITION"];
const TEMPLATE = join(__dirname, "../../../assets/lembar-dukcapil.xlsx");
const LARGE = { sheets: 20, rows: 500, columns: 10 } as const;
/** What two runs of the same page differ by. */
const NOISE = 0.05;

interface Opened {
  readonly name: string;
  readonly bytes: Buffer;
  /** A cell with a figure that formulas look at. */
  readonly place: Place;
}
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const PARTS = ["typing", "calculated", "edited", "edit", "next", "saving"] as const;
type Times = Readonly<Record<(typeof PARTS)[number], number>>;

/** Opens, edits and saves the template and a large file in this edition and in an older one, in turn. */
export async function timeAgainstOlder(rounds: number): Promise<boolean> {
  if (older === undefined) {
    console.log("\nOld beside new: OLDER_EDITION names no built browser edition of an older commit.");
    return true;
  }
  const files: readonly Opened[] = [
    {
      name: "the template",
      bytes: readFileSync(TEMPLATE),
      place: { sheet: "Kartu Stok", row: 4, column: 3 },
    },
    {
      name: `${LARGE.sheets} sheets of ${LARGE.rows} rows`,
      bytes: await largeFile(),
      place: { sheet: "Lembar 1", row: 1, column: 1 },
    },
  ];
  const editions = [older, OURS];
  const goals: Goal[] = [];
  const browser = await launchBrowser();
  try {
    for (const file of files) {
      const times = editions.map((): Times[] => []);
      for (const edition of editions) await timed(browser, edition, file);
      for (let round = 0; round < rounds; round++)
        for (const index of round % 2 ? [1, 0] : [0, 1])
          times[index]?.push(await timed(browser, editions[index] as string, file));
      const of = (index: number, part: keyof Times) => median((times[index] ?? []).map((one) => one[part]));
      const lines = ["older commit", "this commit"].map((name, index) => [
        name,
        ...PARTS.map((part) => figure(of(index, part))),
      ]);
      console.log(`\nThe browser edition with ${file.name}, in ms\n`);
      console.log(
        textTable(["", "typing", "calculated", "first edit from start", "edit at rest", "next edit", "saving"], lines),
      );
      for (const part of PARTS) {
        const reached = of(1, part) / of(0, part);
        goals.push({
          says: `${part} of ${file.name} ≤ 1 × the older commit (± 5 %)`,
          reached,
          unit: "×",
          met: reached <= 1 + NOISE,
        });
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${goalTable(goals)}`);
  return true;
}

async function largeFile(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (let n = 1; n <= LARGE.sheets; n++) {
    const sheet = workbook.addWorksheet(`Lembar ${n}`);
    sheet.addRow(["Tanggal", ...Array.from({ length: LARGE.columns - 2 }, (_c, c) => `Kolom ${c + 1}`), "Jumlah"]);
    for (let row = 2; row <= LARGE.rows; row++) {
      const figures = Array.from({ length: LARGE.columns - 2 }, (_c, c) => (row * 7 + c * 3 + n) % 97);
      const result = figures.reduce((sum, value) => sum + value, 0);
      sheet.addRow([45_900 + row, ...figures, { formula: `SUM(B${row}:I${row})`, result }]);
    }
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function timed(browser: Browser, edition: string, { bytes, place }: Opened): Promise<Times> {
  const files = { "/assets/lembar-dukcapil.xlsx": bytes };
  const start = performance.now();
  const { page } = await openFromDisk(browser, edition, "index.html?lang=id", {
    files,
    viewport: { width: 1366, height: 768 },
    acceptDownloads: true,
  });
  try {
    await page.waitForFunction(() => window.lembar !== undefined, null, { polling: 10 });
    const typing = performance.now() - start;
    await page.waitForFunction(() => window.lembar?.view().isCalculated, null, { polling: 10 });
    const calculated = performance.now() - start;
    await page.evaluate(() => window.lembar?.whole);
    await page.evaluate(editCell, place);
    const edited = performance.now() - start;
    // One edition shows the sheet seconds before the other; an edit of each is timed when nothing is left to do.
    await page.evaluate(atRest);
    const edit = await page.evaluate(editCell, place);
    const next = await page.evaluate(editCell, place);
    return { typing, calculated, edited, edit, next, saving: await timedSaving(page) };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: waits until it has had idle moments one after the other. */
async function atRest(): Promise<void> {
  for (let moments = 0; moments < 20;) {
    const began = performance.now();
    await new Promise((go) => requestIdleCallback(go));
    moments = performance.now() - began < 20 ? moments + 1 : 0;
  }
}

/** Runs in the page: raises a figure by one, and waits until all is calculated. */
async function editCell(place: Place): Promise<number> {
  const { lembar: grid } = window;
  if (!grid) throw new Error("the grid is gone");
  const [[from] = []] = await grid.workbook.readArea({
    sheet: place.sheet,
    area: { row: place.row, column: place.column, rows: 1, columns: 1 },
  });
  if (typeof from !== "number") throw new Error(`no figure in ${place.sheet}: ${String(from)}`);
  const start = performance.now();
  await grid.workbook.write([{ ...place, from, to: from + 1 }]);
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (!grid.view().isCalculated);
  return performance.now() - start;
}

/** From the press on *Simpan* to the file. */
async function timedSaving(page: Page): Promise<number> {
  await page.evaluate(() => Object.assign(window, { showSaveFilePicker: undefined }));
  const button = page.getByRole("button", { name: "Simpan", exact: true });
  const start = performance.now();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  await download.path();
  return performance.now() - start;
}
