import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { parseArea } from "../../src/core/cells/area";
import { goTo, openEdition, selectedCell, settled, statusLine, toGrid, valueAt, valuesIn, workbookOf } from "./edition";

const SHEET = "Lembar";
let browser: Browser;
let opened: DiskPage;
let page: Page;

// One page for the whole file: each test types in columns of its own.
beforeAll(async () => {
  browser = await launchBrowser();
  const workbook = await workbookOf((book) => {
    const sheet = book.addWorksheet(SHEET);
    for (let row = 1; row <= 9; row++) sheet.addRow([row * 100, row, row * 10]);
  });
  opened = await openEdition(browser, { workbook });
  page = opened.page;
});
afterAll(() => browser?.close());
afterEach(() => expect([opened.complaints, opened.outside]).toEqual([[], []]));

/** Types as a clerk does, and waits until the editor holds the text. */
async function type(text: string): Promise<void> {
  for (const sign of text) {
    const before = (await typed()).length;
    await page.keyboard.type(sign);
    await page.waitForFunction((length) => (window.lembar?.typing.typed().length ?? 0) > length, before);
  }
}

const typed = () => page.evaluate(() => window.lembar?.typing.typed() ?? "");
const typedIs = (text: string) => page.waitForFunction((wanted) => window.lembar?.typing.typed() === wanted, text);

/** Enters the typed text and returns the cell's content. */
async function entered(address: string) {
  const before = await page.evaluate(() => window.lembar?.view().version);
  await page.keyboard.press("Enter");
  await page.waitForFunction((version) => window.lembar?.view().version !== version, before);
  await settled(page);
  await goTo(page, SHEET, address);
  const formula = await page.evaluate(() => window.lembar?.view().cell.formula);
  return { value: await valueAt(page, SHEET, address), formula };
}

async function clickOn(address: string): Promise<void> {
  const { x, y } = await spotOn(address);
  await page.mouse.click(x, y);
}

async function spotOn(address: string) {
  const grid = await page.locator("[data-grid] canvas[id^=univer-sheet-main-canvas]").boundingBox();
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  const spot = await page.evaluate((cell) => window.lembar?.spotOf(cell.row, cell.column), { row, column });
  if (!grid || !spot) throw new Error("the grid is not drawn");
  return { x: grid.x + spot.x, y: grid.y + spot.y };
}

test("a click on a cell after a semicolon goes on with the formula, and so does the next key", async () => {
  await toGrid(page, SHEET, "E1");
  await type("=SUM(A1;");
  await clickOn("B3");
  await typedIs("=SUM(A1;B3");
  await type(";");
  await clickOn("C2");
  await typedIs("=SUM(A1;B3;C2");
  await type(")");
  expect(await entered("E1")).toEqual({ value: 100 + 3 + 20, formula: "SUM(A1,B3,C2)" });
  expect(await valuesIn(page, SHEET, "B3:C3")).toEqual([[3, 30]]);
});

test.each([
  ["=SUM(A1;", ["ArrowUp", "ArrowLeft", "ArrowLeft"], ")", "=SUM(A1;F3)"],
  ["=100+", ["ArrowUp", "ArrowLeft", "ArrowLeft"], "*2", "=100+F3*2"],
  ["=", ["ArrowUp"], "+1", "=H3+1"],
])(
  "arrows pressed at once behind %s point as if pressed slowly, and so does what follows them",
  async (begin, arrows, end, whole) => {
    await toGrid(page, SHEET, "H4");
    await page.keyboard.type(begin);
    for (const arrow of arrows) await page.keyboard.press(arrow);
    await page.keyboard.type(end);
    await typedIs(whole);
    await page.keyboard.press("Escape");
  },
);

test.each([
  ["=SUM(A1;", ")", "=SUM(A1;B3)"],
  ["=100+", "*2", "=100+B3*2"],
  ["=", "+1", "=B3+1"],
])("a press on a cell at once behind %s points at it, and what follows goes on", async (begin, end, whole) => {
  await toGrid(page, SHEET, "H6");
  const { x, y } = await spotOn("B3");
  await page.mouse.move(x, y);
  await page.keyboard.type(begin.slice(0, -1));
  // A page that is busy meanwhile finds the key and the press together.
  await page.evaluate(
    (ms) =>
      void setTimeout(() => {
        for (const end = performance.now() + ms; performance.now() < end;);
      }),
    500,
  );
  await Promise.all([page.keyboard.type(begin.slice(-1)), page.mouse.click(x, y), page.keyboard.type(end)]);
  await typedIs(whole);
  await page.keyboard.press("Escape");
});

test.each([
  ["=SUM(A1;", "=SUM(A1;E2", "SUM(A1,E2)"],
  ["=2,5*", "=2,5*E3", "2.5*E3"],
  ["=SUM({1\\2;3\\4};", "=SUM({1\\2;3\\4};E4", "SUM({1,2;3,4},E4)"],
])("the arrows point at a cell behind %s", async (start, shown, formula) => {
  const row = { "=SUM(A1;": 2, "=2,5*": 3 }[start] ?? 4;
  await toGrid(page, SHEET, `F${row}`);
  await type(start);
  await page.keyboard.press("ArrowLeft");
  await typedIs(shown);
  expect(await entered(`F${row}`)).toMatchObject({ formula });
});

test("keys pressed behind a held arrow keep their order, into the next cells too", async () => {
  await toGrid(page, SHEET, "M4");
  await page.keyboard.type("=100+");
  await page.keyboard.press("ArrowUp");
  for (const key of ["Enter", "7", "7", "Enter", "a", "ArrowDown", "1", "Tab", "9", "Enter"])
    await page.keyboard.press(key);
  await page.waitForFunction(() => window.lembar?.fileChanges()[0]?.cells.some(({ value }) => value === 9));
  await settled(page);
  expect(await valuesIn(page, SHEET, "M4:N7")).toEqual([
    [100, null],
    [77, null],
    ["a", null],
    [1, 9],
  ]);
});

test("a comma between digits is a decimal comma, and what is edited again shows as it was typed", async () => {
  await toGrid(page, SHEET, "G1");
  await type("=A1*0,25+C1*2,5%");
  expect(await entered("G1")).toEqual({ value: 25.25, formula: "A1*0.25+C1*2.5%" });
  await toGrid(page, SHEET, "G2");
  await type("=SUM(100,5;1)");
  expect(await entered("G2")).toEqual({ value: 101.5, formula: "SUM(100.5,1)" });
  await toGrid(page, SHEET, "G2");
  await page.keyboard.press("F2");
  await typedIs("=SUM(100,5;1)");
  const before = await page.evaluate(() => window.lembar?.view().version);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.lembar?.typing.typed() === "");
  expect(await page.evaluate(() => window.lembar?.view().version)).toBe(before);
});

test("points between thousands in a formula are told", async () => {
  await toGrid(page, SHEET, "G3");
  await type("=A1+4.091");
  expect(await entered("G3")).toEqual({ value: 4191, formula: "A1+4091" });
  await page.getByText(/^4\.091 di dalam rumus dibaca 4091/).waitFor();
  await page.getByRole("button", { name: "Tutup pesan" }).click();
});

test("Tab takes a suggestion, Enter never changes a formula that is complete", async () => {
  await toGrid(page, SHEET, "H1");
  await type("=RUNW");
  const list = page.getByRole("listbox", { name: "Nama yang cocok" });
  await list.getByRole("option", { name: /DUKCAPIL\.BLANKO_RUNWAY/, selected: true }).waitFor();
  await page.keyboard.press("Tab");
  await typedIs("=DUKCAPIL.BLANKO_RUNWAY(");
  await page.getByRole("note").getByText("DUKCAPIL.BLANKO_RUNWAY(stok; pemakaian").waitFor();
  await type("521;100");
  expect(await entered("H1")).toEqual({ value: 5.21, formula: "DUKCAPIL.BLANKO_RUNWAY(521,100)" });
  await toGrid(page, SHEET, "H2");
  await type("=RANK");
  await list.waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await list.waitFor({ state: "hidden" });
  await typedIs("=RANK");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => window.lembar?.typing.typed() === "");
  expect(await valueAt(page, SHEET, "H2")).toBeNull();
  await toGrid(page, SHEET, "H3");
  await type("=BLANKO_RUNWAY(521;100)");
  expect(await entered("H3")).toEqual({ value: 5.21, formula: "DUKCAPIL.BLANKO_RUNWAY(521,100)" });
  await toGrid(page, SHEET, "H4");
  await type("=LET(x;5;x");
  // LET waits for Excel, so the formula is kept as typed and shows nothing yet.
  expect(await entered("H4")).toEqual({ value: null, formula: "LET(x,5,x)" });
});

test("F4 anchors the address at the caret", async () => {
  await toGrid(page, SHEET, "I1");
  await type("=SUM(A1");
  await page.keyboard.press("F4");
  await typedIs("=SUM($A$1");
  await page.keyboard.press("F4");
  await typedIs("=SUM(A$1");
  expect(await entered("I1")).toEqual({ value: 100, formula: "SUM(A$1)" });
  expect(await statusLine(page)).toMatch(/^I1/);
  expect(await selectedCell(page)).toBe("I1");
});

test("a sum that takes in its own cell gives no number, and says why", async () => {
  await toGrid(page, SHEET, "K4");
  await type("=SUM(K1:K4)");
  expect(await entered("K4")).toEqual({ value: null, formula: "SUM(K1:K4)" });
  expect(await page.locator("[data-waiting]").innerText()).toMatch(/rumus menunggu Excel$/);
  expect(await statusLine(page)).toContain("melingkar: rumus ini, atau yang dipakainya, memakai hasilnya sendiri");
  await toGrid(page, SHEET, "K4");
  await type("=SUM(A1:A4)");
  expect(await entered("K4")).toMatchObject({ value: 1000 });
  expect(await statusLine(page)).not.toContain("melingkar");
});
