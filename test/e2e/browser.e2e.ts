import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { exampleFormula } from "../../src/catalogue/exampleFormula";
import { isCellError, type Cell } from "../../src/core/cells/cell";
import { evaluate } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import { excelErrorOf, isFault } from "../../src/core/fault";
import { indicators } from "../../src/core/indicators";
import { answerCells } from "../../src/text/answer";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { isFileFailure } from "../../src/workbook/file/failure";
import {
  dropFile,
  goTo,
  toGrid,
  OFFICES,
  openEdition,
  openFile,
  savedFile,
  settled,
  statusLine,
  typeInto,
  valueAt,
  valuesIn,
  workbookOf,
  saveAsDownload,
} from "./edition";

let browser: Browser;
let opened: DiskPage;
let page: Page;

// One page for the whole file: each test opens a workbook of its own in it, as a clerk does.
beforeAll(async () => {
  browser = await launchBrowser();
  opened = await openEdition(browser, { context: { acceptDownloads: true } });
  page = opened.page;
  // Without it a browser hands files over as downloads, which a test can look into.
  await saveAsDownload(page);
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

const button = (name: string | RegExp) => page.getByRole("button", { name });

const saved = () => savedFile(page);

async function partHashes(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const hashes: Record<string, string> = {};
  for (const [name, part] of Object.entries(zip.files))
    if (!part.dir)
      hashes[name] = createHash("sha256")
        .update(await part.async("uint8array"))
        .digest("hex");
  return hashes;
}

async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [one, other] = [await partHashes(before), await partHashes(after)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => one[name] !== other[name]).sort();
}

async function sheetsIn(bytes: Uint8Array) {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets;
}

const stored = (formula: string, result: Cell) => ({ formula, result }) as ExcelJS.CellValue;

test("a stock that is typed changes the runway and what other sheets make of it, and only those", async () => {
  const rows = 100;
  const bytes = await workbookOf((workbook) => {
    const stock = workbook.addWorksheet("Kartu Stok");
    stock.addRow(["Stok", "Dipakai", "Cukup"]);
    for (let row = 2; row <= rows + 1; row++)
      stock.addRow([5000, 100, stored(`_xldudf_DUKCAPIL_BLANKO_RUNWAY(A${row},B${row})`, 50)]);
    const summary = workbook.addWorksheet("Ringkasan");
    summary.addRow(["Cukup (hari kerja)", stored("'Kartu Stok'!C2", 50)]);
    summary.addRow(["Setengahnya", stored("B1/2", 25)]);
  });
  await openFile(page, "stok.xlsx", bytes);
  const calls = () => page.evaluate(() => window.lembar?.calls() ?? 0);
  const before = await calls();
  await typeInto(page, "Kartu Stok", "A2", "1.000");
  expect(await valueAt(page, "Kartu Stok", "C2")).toBe(10);
  expect(await valuesIn(page, "Ringkasan", "B1:B2")).toEqual([[10], [5]]);
  expect((await calls()) - before).toBe(1);
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await valueAt(page, "Kartu Stok", "A2")).toBe(5000);
  expect(await valuesIn(page, "Ringkasan", "B1:B2")).toEqual([[50], [25]]);
});

test("every example of every function gives in the grid what it gives everywhere", async () => {
  let row = 1;
  const cases = indicators.flatMap((indicator) =>
    indicator.examples.map((example) => {
      const answer = answerCells(evaluate(indicator, example.args.map(argumentOf)), "id");
      const expected = isFault(answer) ? [[answer]] : answer;
      const first = row;
      row += expected.length + 1;
      return { formula: exampleFormula(indicator, example.args, "en").slice(1), expected, row: first };
    }),
  );
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Contoh");
    for (const { formula, row: at } of cases)
      sheet.getCell(at, 1).value = stored(formula.replaceAll("DUKCAPIL.", "_xldudf_DUKCAPIL_"), { error: "#NAME?" });
  });
  await openFile(page, "contoh.xlsx", bytes);
  await settled(page);
  const shown = await valuesIn(page, "Contoh", `A1:J${row}`);
  const wrong = cases.flatMap(({ formula, expected, row: at }) => {
    const wanted = expected.map((line) =>
      line.map((cell) => {
        if (isFault(cell)) return { error: excelErrorOf(cell) === "NA" ? "#N/A" : "#VALUE!" };
        return cell === "" ? null : cell;
      }),
    );
    const got = wanted.map((line, r) => line.map((_cell, c) => shown[at - 1 + r]?.[c]));
    return JSON.stringify(got) === JSON.stringify(wanted) ? [] : [[formula, got, wanted]];
  });
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(100);
});

test("codes, zeros, days and errors stay what they are, and sheets with odd names are found", async () => {
  const name = `O'Brien "Ciputat" & Co`;
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet(name);
    sheet.getCell("A1").value = "3174012345678901";
    sheet.getCell("A2").value = 3174012345678901;
    sheet.getCell("A3").value = "00123";
    sheet.getCell("A4").value = 45884;
    sheet.getCell("A4").numFmt = "dd/mm/yyyy";
    sheet.getCell("A5").value = { error: "#REF!" };
    sheet.getCell("A6").value = stored("_xldudf_DUKCAPIL_NIK_CEK(A1)", "x");
    sheet.getCell("A7").value = stored("SUM(NOTAFUNCTION(A2),1)", 77);
    sheet.getCell("A8").value = true;
    sheet.getCell("A9").value = "  spasi ";
    workbook.addWorksheet("Lain").getCell("A1").value = stored(`'O''Brien "Ciputat" & Co'!A3`, "00123");
  });
  await openFile(page, "kode.xlsx", bytes);
  const values = (await valuesIn(page, name, "A1:A9")).map(([value]) => value);
  expect(values.slice(0, 5)).toEqual(["3174012345678901", 3174012345678901, "00123", 45884, { error: "#REF!" }]);
  expect(values.slice(6)).toEqual([77, true, "  spasi "]);
  expect(await valueAt(page, "Lain", "A1")).toBe("00123");
  await typeInto(page, name, "B1", "3174012345678902");
  await typeInto(page, name, "B2", "007");
  await typeInto(page, name, "B3", "15/08/2025");
  await typeInto(page, name, "B4", "4.091");
  await typeInto(page, name, "B5", "17.05.01");
  await typeInto(page, name, "B6", "12,5%");
  const typed = ["3174012345678902", "007", 45884, 4091, "17.05.01", 0.125];
  expect((await valuesIn(page, name, "B1:B6")).map(([value]) => value)).toEqual(typed);
  const after = await saved();
  const [sheet] = await sheetsIn(after);
  expect(typed.map((_value, row) => sheet?.cells[row]?.[1])).toEqual(typed);
  expect(sheet?.numberFormat(2, 1)).toBe("dd/mm/yyyy");
  expect(sheet?.cells.slice(0, 5).map((row) => row[0])).toEqual(values.slice(0, 5));
  expect(sheet?.formula(6, 0)).toBe("SUM(NOTAFUNCTION(A2),1)");
  expect(sheet?.cells[6]?.[0]).toBe(77);
});

test("a formula is typed as Indonesian Excel writes it, and a refusal says why", async () => {
  await openFile(page, "kosong.xlsx", await workbookOf((workbook) => workbook.addWorksheet("Lembar")));
  await typeInto(page, "Lembar", "A1", "=DUKCAPIL.TARGET_LAJU(37989;DATE(2023;11;13);DATE(2023;12;31))");
  const laju = await valueAt(page, "Lembar", "A1");
  expect(typeof laju).toBe("number");
  await typeInto(page, "Lembar", "A2", "=ROUND(5,25*2;1)");
  expect(await valueAt(page, "Lembar", "A2")).toBe(10.5);
  await typeInto(page, "Lembar", "A3", '=DUKCAPIL.REKAM_SISA("abc";5)');
  await goTo(page, "Lembar", "A3");
  expect(await statusLine(page)).toMatch(/^A3: #VALUE! .+abc.+/);
  const [sheet] = await sheetsIn(await saved());
  expect(sheet?.formula(0, 0)).toBe("_xldudf_DUKCAPIL_TARGET_LAJU(37989,DATE(2023,11,13),DATE(2023,12,31))");
  expect(sheet?.cells[0]?.[0]).toBe(laju);
  expect(isCellError(sheet?.cells[2]?.[0] ?? null)).toBe(true);
});

test("a column given at once spills, stays clear of what stands in its way, and follows its source", async () => {
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Rekap");
    sheet.addRow(["Rekam", "Wajib"]);
    for (const row of [
      [90, 100],
      [80, 100],
      [null, null],
      [70, 100],
    ])
      sheet.addRow(row);
  });
  await openFile(page, "rekap.xlsx", bytes);
  await typeInto(page, "Rekap", "D1", "=DUKCAPIL.REKAM_SISA(A1:A5;B1:B5)");
  expect(await valuesIn(page, "Rekap", "D1:D5")).toEqual([[null], [10], [20], [null], [30]]);
  await typeInto(page, "Rekap", "A2", "95");
  expect(await valueAt(page, "Rekap", "D2")).toBe(5);
  await typeInto(page, "Rekap", "D4", "x");
  expect(await valueAt(page, "Rekap", "D1")).toEqual({ error: "#SPILL!" });
  await typeInto(page, "Rekap", "F1", "=DUKCAPIL.REKAM_SISA(A:A;B:B)");
  expect(await valuesIn(page, "Rekap", "F1:F5")).toEqual([[null], [5], [20], [null], [30]]);
});

test("what a file could not keep is not done, with a sentence; a locked cell stays", async () => {
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Isian");
    sheet.getCell("A1").value = "tetap";
    sheet.getCell("B1").value = 1;
    sheet.getCell("B1").protection = { locked: false };
    void sheet.protect("", {});
  });
  await openFile(page, "kunci.xlsx", bytes);
  await toGrid(page, "Isian", "A1");
  await settled(page);
  // The bar is a drawing, so only its picture tells what it shows.
  const bar = page.locator("[data-u-comp=formula-bar]");
  const before = await bar.screenshot();
  await page.keyboard.type("xyz");
  await page.getByText(/^Sel ini dikunci/).waitFor();
  let after = await bar.screenshot();
  for (let looks = 1; !after.equals(before) && looks < 20; looks++) after = await bar.screenshot();
  expect(after.equals(before)).toBe(true);
  await page.keyboard.press("Escape");
  expect(await valueAt(page, "Isian", "A1")).toBe("tetap");
  await typeInto(page, "Isian", "B1", "2");
  expect(await valueAt(page, "Isian", "B1")).toBe(2);
  const refused = await page.evaluate(() =>
    window.lembar?.workbook.write([{ sheet: "Isian", row: 0, column: 0, from: "tetap", to: "x" }]),
  );
  expect(refused).toEqual(["PROTECTED"]);
  expect((await sheetsIn(await saved()))[0]?.cells[0]).toEqual(["tetap", 2]);
});

test("what is saved differs from what was opened in the changed sheet alone", async () => {
  const before = new Uint8Array(readFileSync(`${__dirname}/../known/kantor-contoh.xlsx`));
  await openFile(page, "kantor.xlsx", before);
  await typeInto(page, "Kaur", "I4", "catatan");
  const after = await saved();
  await page.getByText(/ada di folder unduhan/).waitFor();
  expect(await changedParts(before, after)).toEqual(["xl/worksheets/sheet3.xml"]);
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  await openFile(page, "kantor.xlsx", after);
  expect(await valueAt(page, "Kaur", "I4")).toBe("catatan");
});

test("what is not shown is told once, and files that cannot be read leave the open one alone", async () => {
  const zip = await JSZip.loadAsync(await workbookOf((workbook) => workbook.addWorksheet("Grafik").addRow([1])));
  const rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing";
  zip.file(
    "xl/worksheets/_rels/sheet1.xml.rels",
    `${rels}<Relationship Id="rId9" Type="${type}" Target="../drawings/drawing1.xml"/></Relationships>`,
  );
  zip.file(
    "xl/drawings/drawing1.xml",
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/><xdr:pic/></xdr:wsDr>',
  );
  await openFile(page, "grafik.xlsx", await zip.generateAsync({ type: "uint8array" }));
  await page.getByText("grafik (Grafik); gambar dan bentuk (Grafik)").waitFor();
  await button("Tutup pesan").first().click();
  await dropFile(page, "surat.xlsx", new TextEncoder().encode("bukan berkas excel"));
  await page.getByText(/^"?“?surat\.xlsx.+bukan berkas \.xlsx.+tidak berubah\.$/).waitFor();
  expect(await valueAt(page, "Grafik", "A1")).toBe(1);
  await button("Tutup pesan").first().click();
});

test("a sheet of 20,000 filled rows, the last at the very end, is open to work in", async () => {
  const bytes = await workbookOf((workbook) => {
    const sheet = workbook.addWorksheet("Besar");
    for (let row = 1; row <= 20_000; row++) sheet.addRow([row, row * 2, "teks"]);
    sheet.getCell("B1").value = stored("SUM(A2:A20000)", 1);
    sheet.getCell("A1048576").value = 7;
  });
  await openFile(page, "besar.xlsx", bytes);
  expect(await valueAt(page, "Besar", "A1048576")).toBe(7);
  await typeInto(page, "Besar", "A20000", "0");
  expect(await valueAt(page, "Besar", "B1")).toBe((19_999 * 20_000) / 2 - 1);
  await goTo(page, "Besar", "A1048576");
  expect(await statusLine(page)).toBe("A1048576: 7");
});

test("a messy workbook is recognised, fixed, taken back, fixed again, saved and opened again", async () => {
  const bytes = new Uint8Array(readFileSync(OFFICES));
  await openFile(page, "kantor.xlsx", bytes);
  await goTo(page, "Kaur", "A1");
  await button("Periksa lembar ini").or(button("Periksa lagi")).first().click();
  const fix = async () => {
    await button(/Angka tersimpan sebagai teks/).click();
    await button("Lihat perbaikan").last().click();
    await button("Terapkan 2").click();
    await button("Batalkan").waitFor();
    expect([await valueAt(page, "Kaur", "G12"), await valueAt(page, "Kaur", "C13")]).toEqual([4800, 4800]);
  };
  await fix();
  await button("Batalkan").click();
  await page.getByText("2 sel kembali seperti semula.").waitFor();
  expect([await valueAt(page, "Kaur", "G12"), await valueAt(page, "Kaur", "C13")]).toEqual(["4.800", "4.800"]);
  await fix();
  const after = await saved();
  const sheets = await sheetsIn(after);
  const index = sheets.findIndex(({ name }) => name === "Kaur");
  expect([sheets[index]?.cells[11]?.[6], sheets[index]?.cells[12]?.[2]]).toEqual([4800, 4800]);
  expect(await changedParts(bytes, after)).toEqual([`xl/worksheets/sheet${index + 1}.xml`]);
  await openFile(page, "kantor-lagi.xlsx", after);
  expect([await valueAt(page, "Kaur", "G12"), await valueAt(page, "Kaur", "G26")]).toEqual([4800, 5200]);
});
