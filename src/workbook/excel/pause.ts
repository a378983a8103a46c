const BUSY_PAUSE_MS = 300;

/** Waits so that a busy Excel may become free. */
export const pause = () => new Promise<void>((resolve) => setTimeout(resolve, BUSY_PAUSE_MS));
