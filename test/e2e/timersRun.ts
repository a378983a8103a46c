import type { Frame, Page } from "playwright-core";

/**
 * Waits until a page has done what it delayed by up to `ms`. The wait is a timer of the page itself, and a page's timers fire
 * in the order of their times, so a busy machine makes it longer and never too short.
 */
export async function timersRun(page: Page | Frame, ms: number): Promise<void> {
  await page.evaluate((time) => new Promise<void>((resolve) => void setTimeout(resolve, time)), ms);
}
