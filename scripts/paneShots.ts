import { join } from "node:path";
import type { Browser } from "playwright-core";
import { play, scenes } from "../test/scenes";
import { tooWide } from "../test/scenes/stage";

const WIDTHS = [320, 400];
const HEIGHT = 860;

/** Pictures of the pane's scenes, each once per language. */
export async function drawPane(browser: Browser, wanted: string, out: string): Promise<void> {
  for (const [name, scene] of Object.entries(scenes)) {
    if (!name.includes(wanted)) continue;
    for (const language of ["id", "en"] as const) {
      const { page, pane, complaints, close } = await play(browser, scene, language);
      for (const width of WIDTHS)
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: scene.height ?? HEIGHT });
          await page.waitForTimeout(200);
          const wide = await tooWide(pane);
          if (wide.length > 0) console.error(`${name} ${width} ${language} is too wide:`, ...wide);
          await page.screenshot({ path: join(out, `${name}-${width}-${colorScheme}-${language}.png`) });
        }
      if (!scene.complains && complaints.length > 0) console.error(`${name} ${language}:`, ...complaints);
      await close();
    }
  }
}
