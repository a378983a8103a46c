import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { evaluate } from "../../src/core/evaluate";
import { argumentOf } from "../../src/core/example";
import { excelErrorOf, isFault } from "../../src/core/fault";
import { indicators } from "../../src/core/indicators";
import { answerCells } from "../../src/text/answer";
import functionsJson from "../../src/functions/functions.json";
import { OFFICE_JS, contentSecurityPolicy } from "../../scripts/pageHead";
import { openInExcel, type PaneInExcel } from "../fakeExcel/browserHost";
import { FunctionError } from "../fakeExcel/customFunctions";
import { FakeExcel } from "../fakeExcel/fakeExcel";

const folder = join(__dirname, "../../dist");
let browser: Browser;
let excel: PaneInExcel;

const fake = new FakeExcel({
  language: "id-ID",
  functionsJson,
  sheets: {
    Stok: [
      ["TGL", "SISA", "DIPAKAI"],
      [44349, 4976, 480],
      [44350, 4496, 520],
      [44351, 3976, 500],
      [44354, 3476, 490],
      [44355, 2986, 510],
    ],
  },
});
const stok = fake.book.sheet("Stok");

/** The minimum page of an add-in: the pages' own policy, office.js from its usual place, our functions. */
const page = `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(OFFICE_JS)}"><title>Uji</title>
<script src="${OFFICE_JS}"></script><script src="functions.js"></script></head><body></body></html>`;

beforeAll(async () => {
  browser = await launchBrowser();
  excel = await openInExcel(browser, fake, { folder, page: "uji.html", files: { "uji.html": page } });
  await fake.whenFunctionsReady;
});
afterAll(() => browser.close());

test("the real office.js reads and writes the sheet from a page under the strict policy", async () => {
  const seen = await excel.pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("values,address");
      await context.sync();
      used.getCell(1, 1).values = [[5000]];
      await context.sync();
      return { host, platform, address: used.address, values: used.values };
    });
  });
  expect(seen).toMatchObject({ host: "Excel", platform: "OfficeOnline", address: "Stok!A1:C6" });
  expect(seen.values[1]).toEqual([44349, 4976, 480]);
  expect(stok.value(1, 1)).toBe(5000);
});

test("our functions answer in cells, with numbers where they can and their reason where they cannot", async () => {
  fake.book.type("Stok", "E1", "=DUKCAPIL.BLANKO_RUNWAY(1500, C2:C6)");
  fake.book.type("Stok", "E2", '=DUKCAPIL.BLANKO_RUNWAY("tiga ribu", C2:C6)');
  fake.book.type("Stok", "E3", "=DUKCAPIL.BLANKO_RUNWAY(1500, C2:C3)");
  await fake.functions.settled();
  expect(stok.value(0, 4)).toBeCloseTo(3, 10);
  expect([stok.value(1, 4), stok.value(2, 4)]).toEqual(["#VALUE!", "#N/A"]);
  const refused = fake.functions.call("BLANKO_RUNWAY", [[["tiga ribu"]], [[480], [520]]]);
  await expect(refused).rejects.toMatchObject({ shown: "#VALUE!", sentence: expect.stringContaining("tiga ribu") });
});

test("every example of every function gives through Excel's own runtime what it gives everywhere", async () => {
  const shownFor = (error: unknown) => (error instanceof FunctionError ? error.shown : String(error));
  const calls = indicators.flatMap((entry) =>
    entry.examples.map(async ({ args }) => {
      const cells = args.map((arg) => argumentOf(arg) ?? null);
      const answer = answerCells(evaluate(entry, cells), "id");
      const got = await fake.functions.call(entry.name, cells).catch(shownFor);
      const call = `${entry.name} ${JSON.stringify(args)}`;
      if (isFault(answer)) return { call, got, expected: excelErrorOf(answer) === "NA" ? "#N/A" : "#VALUE!" };
      // A refused row of a spill is an error of its own, which the runtime passes in its own form.
      const rows = got as unknown[][];
      return {
        call,
        got,
        expected: answer.map((row, r) => row.map((cell, c) => (isFault(cell) ? rows[r]?.[c] : cell))),
      };
    }),
  );
  for (const { call, got, expected } of await Promise.all(calls)) expect([call, got]).toEqual([call, expected]);
  expect(calls.length).toBeGreaterThan(200);
});

test("a change by the user reaches the page", async () => {
  await excel.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => void (document.title = address));
      await context.sync();
    }),
  );
  fake.book.type("Stok", "B3", 4500);
  await excel.pane.waitForFunction(() => document.title === "B3");
});

test("no other host was asked for anything and nothing was complained of", () => {
  expect(excel.foreign).toEqual([]);
  expect(excel.complaints).toEqual([]);
  expect(fake.unknownCalls).toEqual([]);
});

test("the add-in's own page draws itself in the shared runtime", async () => {
  const fresh = new FakeExcel({ language: "id-ID", functionsJson, sheets: { Stok: [["TGL", "SISA"]] } });
  const shown = await openInExcel(browser, fresh, { folder, page: "taskpane.html" });
  await shown.pane.waitForFunction(() => (document.getElementById("root")?.innerText.length ?? 0) > 20);
  await fresh.whenFunctionsReady;
  expect({ foreign: shown.foreign, complaints: shown.complaints }).toEqual({ foreign: [], complaints: [] });
  await shown.close();
});
