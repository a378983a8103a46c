import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { areaAddress } from "../../src/core/cells/area";
import type { Cell } from "../../src/core/cells/cell";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { goTo, openEdition, settled, typeInto, valueAt, valuesIn } from "./edition";

const TEMPLATE = join(__dirname, "../../assets/lembar-dukcapil.xlsx");
const PICTURES = join(__dirname, "../../shots/petunjuk");

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await launchBrowser();
  opened = await openEdition(browser, { workbook: TEMPLATE });
  page = opened.page;
});
afterAll(() => browser?.close());

const pane = () => page.getByRole("region", { name: "Lembar Dukcapil", exact: true });
const button = (name: string | RegExp) => page.getByRole("button", { name });
const picture = (step: number) => page.screenshot({ path: join(PICTURES, `langkah-${step}.png`) });

/** A formula that returns an empty text shows an empty cell. */
const shownAs = (cell: Cell) => (cell === "" || cell === undefined ? null : cell);
const isSame = (one: Cell, other: Cell) =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : JSON.stringify(shownAs(one)) === JSON.stringify(shownAs(other));

test("every formula of the template, ours and the plain ones, gives in the edition what the file has for it", async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(TEMPLATE)));
  if (isFileFailure(read)) throw new Error(read.failure);
  let formulas = 0;
  for (const { name, cells, formula } of read.sheets) {
    const columns = Math.max(1, ...cells.map((row) => row.length));
    const shown = await valuesIn(page, name, areaAddress({ row: 0, column: 0, rows: cells.length, columns }));
    const different = cells.flatMap((row, r) =>
      row.flatMap((stored, c) => {
        if (formula(r, c) === undefined) return [];
        formulas++;
        return isSame(shown[r]?.[c], stored) ? [] : [{ r, c, stored, shown: shown[r]?.[c] }];
      }),
    );
    expect([name, different]).toEqual([name, []]);
  }
  expect(formulas).toBeGreaterThan(500);
});

/** The first sheet of the template gives five steps; each is carried out as written. */
test("what Petunjuk says can be done, step by step", async () => {
  expect(await valueAt(page, "Petunjuk", "C5")).toMatch(/^Buka lembar Ringkasan/);
  await goTo(page, "Ringkasan", "D7");
  expect(await valueAt(page, "Ringkasan", "C11")).toBe(await valueAt(page, "Ringkasan", "D11"));
  await picture(1);

  expect(await valueAt(page, "Petunjuk", "C6")).toMatch(/buka lembar Kartu Stok, lalu tekan Periksa lembar ini/);
  await goTo(page, "Kartu Stok", "D5");
  await button("Periksa lembar ini").click();
  await button("Periksa lagi").waitFor();
  expect(await pane().innerText()).toContain("Tidak ditemukan angka yang salah.");
  await picture(2);

  expect(await valueAt(page, "Petunjuk", "C7")).toMatch(/^Ubah satu angka di kolom Dipakai, lalu periksa lagi/);
  const before = await valueAt(page, "Ringkasan", "D7");
  await typeInto(page, "Kartu Stok", "D8", "63");
  await button("Periksa lagi").click();
  await button(/^salah/)
    .first()
    .waitFor();
  await picture(3);
  await typeInto(page, "Kartu Stok", "D8", "62");
  await settled(page);
  expect(await valueAt(page, "Ringkasan", "D7")).toBe(before);

  expect(await valueAt(page, "Petunjuk", "C8")).toMatch(/^Buka lembar Latihan dan temukan 12 kesalahan/);
  await goTo(page, "Latihan", "A1");
  await button("Periksa lembar ini").or(button("Periksa lagi")).first().click();
  await button(/^salah/)
    .first()
    .waitFor();
  await picture(4);
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
});

test("another use on the last day changes the runway on its sheet and what the pane makes of it", async () => {
  await page.getByRole("tablist", { name: "Bagian panel" }).getByRole("tab", { name: "Ringkasan" }).click();
  await button("Baca lagi").waitFor();
  const [runway, said] = [await valueAt(page, "Ringkasan", "C11"), await pane().innerText()];
  const used = (await valueAt(page, "Kartu Stok", "D242")) as number;
  await typeInto(page, "Kartu Stok", "D242", String(used + 500));
  expect(await valueAt(page, "Ringkasan", "C11")).toBeLessThan(runway as number);
  await button("Baca lagi").click();
  await page.waitForFunction((before) => {
    const now = document.querySelector<HTMLElement>('[data-region="pane"]')?.innerText ?? "";
    return now !== before && now.includes("Baca lagi");
  }, said);
  await picture(5);
});
