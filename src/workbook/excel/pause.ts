const BUSY_PAUSE_MS = 300;

/** Waits until an Excel that was busy may have become free. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
