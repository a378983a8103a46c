import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { dropFile, openEdition, openFile, savedFile, statusLine, typeInto, valueAt, saveAsDownload } from "./edition";

let browser: Browser;
let opened: DiskPage;
beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const NIK = "1671012345678901";
const CSV = Buffer.from(`Tanggal|NIK|Sisa\r\n01/02/2025|${NIK}|4900\r\n02/02/2025|0012|4.800\r\n`, "utf16le");

test("a .csv opens as a copy, says how it was read, and is saved as an .xlsx", async () => {
  const { page } = opened;
  await openFile(page, "stok harian.csv", CSV);
  await page.getByText("dibuka sebagai salinan .xlsx; berkas asalnya tidak akan berubah.").waitFor();
  await page.getByText(/Isinya dibaca dengan pemisah .* dan UTF-16/).waitFor();
  expect(await valueAt(page, "stok harian", "B2")).toBe(NIK);
  expect(await valueAt(page, "stok harian", "C3")).toBe("4.800");
  await saveAsDownload(page);
  await typeInto(page, "stok harian", "C4", "4700");
  const saved = await readWorkbook(await savedFile(page));
  if (isFileFailure(saved)) throw new Error(saved.failure);
  expect(saved.sheets[0]?.cells.map((row) => row.slice(0, 3))).toEqual([
    ["Tanggal", "NIK", "Sisa"],
    ["01/02/2025", NIK, 4900],
    ["02/02/2025", "0012", "4.800"],
    [null, null, 4700],
  ]);
});

test("an .ods opens as a copy", async () => {
  const { page } = opened;
  await openFile(page, "kantor.ods", new Uint8Array(readFileSync(join(__dirname, "../known/kantor-contoh.ods"))));
  await page.getByText("dibuka sebagai salinan .xlsx").waitFor();
});

test("a text without columns, a picture and an old .xls say what they are, and what was open stays", async () => {
  const { page } = opened;
  const before = await statusLine(page);
  const files: readonly (readonly [string, Uint8Array, string])[] = [
    ["surat.txt", Buffer.from("Kepada Yth.\nKepala Dinas\n"), "tidak terbagi menjadi kolom"],
    ["foto.xlsx", Buffer.from("\u0089PNG\r\n\u001a\n0000", "latin1"), "gambar"],
    ["putus.csv", Buffer.from('a;b\n1;"2\n3;4\n'), "baris"],
  ];
  for (const [name, bytes, sentence] of files) {
    await dropFile(page, name, bytes);
    await page.getByText(`"${name}" tidak dapat dibuka`).filter({ hasText: sentence }).waitFor();
  }
  expect(await statusLine(page)).toBe(before);
});
