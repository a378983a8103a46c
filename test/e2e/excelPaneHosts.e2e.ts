import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import { officeFile } from "../fakeExcel/officeFiles";
import { serveFolder, type StaticServer } from "./staticServer";

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(process.env["DIST"] ?? join(__dirname, "../../dist"));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => page.context().close());

/** Opens the pane with a stand-in for office.js that answers when the page's `answer` is called. */
async function openWith(host: string | null): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "id-ID" });
  const body = `window.Office = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "en-US" },
    onReady: () => new Promise((resolve) => { window.answer = () => resolve({ host: ${JSON.stringify(host)} }); }),
  };`;
  await context.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ body, contentType: "text/javascript" }),
  );
  page = await context.newPage();
  await page.goto(`${server.address}/taskpane.html`);
}
const answer = () => page.evaluate("answer()");
const says = (title: string) => page.getByRole("heading", { name: title }).waitFor();

test("while Excel is silent the page says that it is opening, then what to do; a late answer is taken up", async () => {
  await openWith("Word");
  expect(await page.locator("main").innerText()).toBe("Sedang dibuka.");
  await says("Excel belum menjawab.");
  await page.getByRole("tab", { name: "Rumus" }).click();
  await page.getByRole("searchbox").waitFor();
  await answer();
  await page.getByRole("tab", { name: "Check" }).click();
  await says("This pane works in Excel only.");
});

test("an ordinary browser is told where the pane belongs, on each screen that needs a sheet", async () => {
  await openWith(null);
  await answer();
  await says("Panel ini belum terbuka di dalam Excel.");
  await page.getByRole("tab", { name: "Ringkasan" }).click();
  await page.getByRole("heading", { name: "Panel ini belum terbuka di dalam Excel." }).last().waitFor();
  await page.getByRole("tab", { name: "Pengaturan & bantuan" }).click();
  await page.getByText("Belum ada buku kerja").waitFor();
  await page.getByRole("button", { name: "Fungsi tidak muncul?" }).click();
  expect(await page.getByRole("button", { name: "Masukkan ulang rumus" }).count()).toBe(0);
});

/** Opens the pane with the real office.js, some of whose files do not arrive. */
async function openWithout(kept: (path: string) => "blocked" | "hanging" | undefined): Promise<void> {
  const context = await browser.newContext({ serviceWorkers: "block", locale: "id-ID" });
  await context.route("https://appsforoffice.microsoft.com/**", async (route) => {
    const path = new URL(route.request().url()).pathname;
    const how = kept(path);
    if (how === "blocked") return route.abort();
    if (how === "hanging") return;
    return route.fulfill({ body: officeFile(path.split("/hosted/")[1] ?? "") ?? "", contentType: "text/javascript" });
  });
  page = await context.newPage();
  const hostInfo = "Excel$Web$16.01$id-ID$uji$$$3";
  await page.goto(`${server.address}/taskpane.html?_host_Info=${hostInfo}`, { waitUntil: "commit" });
}

test("where office.js is blocked the pane says so, and not that it is outside of Excel", async () => {
  await openWithout((path) => (path.endsWith("/office.js") ? "blocked" : undefined));
  await says("Skrip Office tidak dapat dimuat.");
  await page.getByRole("tab", { name: "Rumus" }).click();
  await page.getByRole("searchbox").waitFor();
});

test("where office.js hangs the page is not blank: it says what is missing", async () => {
  await openWithout((path) => (path.endsWith("/office.js") ? "hanging" : undefined));
  await page.getByText("Sedang dibuka.").waitFor();
  await says("Skrip Office belum datang.");
});

test("where a part of office.js is blocked the pane says so", async () => {
  await openWithout((path) => (/\/excel-/.test(path) ? "blocked" : undefined));
  await says("Sebagian skrip Office tidak dapat dimuat.");
});
