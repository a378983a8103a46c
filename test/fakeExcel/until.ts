/** Long enough for the busiest machine; a condition that is never met is still reported. */
const PATIENCE_MS = 60_000;

/** Waits for a condition that messages bring about. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
