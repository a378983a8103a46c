import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "./browser";

/** Draws the icons in assets/ from their two drawings; run after changing one. */
const assets = join(__dirname, "../assets");
const DRAWINGS = [
  { file: "icon-small.svg", widths: [16] },
  { file: "icon.svg", widths: [32, 64, 80, 128, 192, 512] },
];

async function draw(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const { file, widths } of DRAWINGS) {
    const drawing = readFileSync(join(assets, file), "utf8");
    for (const width of widths) {
      await page.setViewportSize({ width, height: width });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${width}px;height:${width}px}</style>${drawing}`,
      );
      writeFileSync(join(assets, `icon-${width}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void draw();
