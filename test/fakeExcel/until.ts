/** Waits for something that messages bring about; fails after three seconds. */
export async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 3000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(`never so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
