import { bundledBrowser, launchBrowser } from "../../scripts/browser";

const fits = process.platform === "linux" && process.arch === "x64";

test("the browser that comes with the packages starts and draws a page", async () => {
  if (!fits) return;
  const browser = await launchBrowser(await bundledBrowser());
  try {
    const page = await browser.newPage();
    await page.setContent("<button onclick=\"this.textContent = 'ditekan'\">tekan</button>");
    await page.click("button");
    expect(await page.textContent("button")).toBe("ditekan");
  } finally {
    await browser.close();
  }
});
