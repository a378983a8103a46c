import type { Frame } from "playwright-core";

/**
 * Waits until a page shows the colours of another scheme. Media queries are notified at the start of a frame, re-rendered
 * content appears with the next, and some colours change gradually.
 */
export async function newColours(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map((change) => change.finished.catch(() => undefined)));
    await frame();
  });
}
