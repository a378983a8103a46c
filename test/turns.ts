/**
 * Lets everything that is already on its way arrive: messages and promises take a few turns each of the page's queue,
 * whatever time these take.
 */
export async function turns(count = 25): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
