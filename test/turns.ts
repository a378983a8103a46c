/**
 * Lets everything in progress arrive: messages and promises each take a few turns of the event loop, however long these last.
 */
export async function turns(count = 25): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
