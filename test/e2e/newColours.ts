import type { Frame } from "playwright-core";

/**
 * Waits until a page has put on the colours of another light. Media queries are told at the beginning of a frame, what is
 * drawn anew for them is there with the next, and some colours change gradually.
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
