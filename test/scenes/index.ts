import type { Browser } from "playwright-core";
import type { Language } from "../../src/core/words";
import { checkScenes } from "./check";
import { formulaScenes } from "./formulas";
import type { Scene } from "./scene";
import { settingsScenes } from "./settings";
import { openStage, type Stage } from "./stage";
import { standingScenes } from "./standing";
import { trainingScenes } from "./training";
import { wholeOfficeScenes } from "./wholeOffice";

/** Every screen of the pane in every state, by the name of its pictures. */
export const scenes: Readonly<Record<string, Scene>> = {
  ...checkScenes,
  ...formulaScenes,
  ...standingScenes,
  ...wholeOfficeScenes,
  ...settingsScenes,
  ...trainingScenes,
};

/** Opens the pane and brings it to where the scene wants it. */
export async function play(browser: Browser, { sheets, draw, ...options }: Scene, language: Language): Promise<Stage> {
  const given = typeof sheets === "function" ? await sheets() : sheets;
  const stage = await openStage(browser, language, { ...options, ...(given && { sheets: given }) });
  await draw(stage);
  return stage;
}
