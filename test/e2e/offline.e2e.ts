import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { calculated, isKept, valueAt } from "./edition";
import { serveFolder, type StaticServer } from "./staticServer";

let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(join(__dirname, "../../dist"));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page of ours, with everything that went wrong on it and its requests to other hosts. */
async function openPage(): Promise<{ page: Page; complaints: string[]; foreign: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => {
    const address = request.url();
    if (address.startsWith("http") && !address.startsWith(`${server.address}/`)) foreign.push(address);
  });
  return { page, complaints, foreign };
}

const drawn = (page: Page) => page.waitForFunction(() => (document.getElementById("root")?.innerText.length ?? 0) > 20);
const edition = () => `${server.address}/browser/index.html?lang=id`;

test("the browser edition opens its template under its policy and asks nothing of other hosts", async () => {
  const { page, complaints, foreign } = await openPage();
  await page.goto(edition());
  await calculated(page);
  expect(await page.evaluate(() => window.lembar?.workbook.sheetNames())).toContain("Kartu Stok");
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
  await page.context().close();
});

test("once opened, the browser edition starts without a network, template and all", async () => {
  const { page, complaints } = await openPage();
  await page.goto(edition());
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto(edition());
  await calculated(page);
  expect(await page.evaluate(() => window.lembar?.workbook.sheetNames())).toContain("Kartu Stok");
  expect(complaints).toEqual([]);
  await page.context().close();
});

test("changes that were not saved are there again after the tab was lost, and can be erased", async () => {
  const { page, complaints } = await openPage();
  const context = page.context();
  await page.goto(edition());
  await calculated(page);
  const change = { sheet: "Kartu Stok", row: 4, column: 3, from: 117, to: 118 };
  expect(await page.evaluate((one) => window.lembar?.workbook.write([one]), change)).toEqual(["WRITTEN"]);
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  await isKept(page, "lembar-dukcapil.xlsx");
  await page.close();

  const again = await context.newPage();
  await again.goto(edition());
  await again.getByText(/sudah dipulihkan/).waitFor();
  await calculated(again);
  expect(await valueAt(again, "Kartu Stok", "D5")).toBe(118);
  await again.getByRole("button", { name: "Hapus salinan sementara" }).click();
  await again.getByText("Salinan sementara sudah dihapus dari komputer ini.").waitFor();
  await again.close();

  const fresh = await context.newPage();
  await fresh.goto(edition());
  await calculated(fresh);
  expect(await valueAt(fresh, "Kartu Stok", "D5")).toBe(117);
  expect(complaints).toEqual([]);
  await context.close();
});

test("the pane opens without office.js within its patience, and again without a network", async () => {
  const { page } = await openPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`${server.address}/taskpane.html`);
  await drawn(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto(`${server.address}/taskpane.html?_host_Info=Excel$Web`);
  await drawn(page);
  await page.context().close();
});
