import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
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

/** A page of ours with whatever went wrong on it and whatever it asked of other hosts. */
async function openPage(): Promise<{ page: Page; complaints: string[]; foreign: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== server.address) foreign.push(request.url());
  });
  return { page, complaints, foreign };
}

const drawn = (page: Page) => page.waitForFunction(() => (document.getElementById("root")?.innerText.length ?? 0) > 20);

test("the browser edition draws itself under its policy and asks nothing of other hosts", async () => {
  const { page, complaints, foreign } = await openPage();
  await page.goto(`${server.address}/browser/index.html`);
  await drawn(page);
  expect({ complaints, foreign }).toEqual({ complaints: [], foreign: [] });
  await page.context().close();
});

test("once opened, the browser edition starts without a network", async () => {
  const { page, complaints } = await openPage();
  await page.goto(`${server.address}/browser/index.html`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto(`${server.address}/browser/index.html?lang=en`);
  await drawn(page);
  expect(complaints).toEqual([]);
  await page.context().close();
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
