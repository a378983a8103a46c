/** Fetching files for later would slow down the first clicks. */
const SETTLED_MS = 3_000;

/** Lets the page start without a network once it has been opened, if the browser can do that; otherwise nothing changes. */
export function keepOffline(): void {
  if (process.env["NODE_ENV"] !== "production" || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    setTimeout(() => void register().catch(() => undefined), SETTLED_MS);
  });
}

/** The scripts that the page has loaded so far, and each that comes later, did not pass the worker. */
async function register(): Promise<void> {
  await navigator.serviceWorker.register("sw.js");
  const { active } = await navigator.serviceWorker.ready;
  new PerformanceObserver((list) => {
    const scripts = (list.getEntries() as PerformanceResourceTiming[]).filter(
      ({ initiatorType }) => initiatorType === "script",
    );
    if (scripts.length > 0) active?.postMessage(scripts.map(({ name }) => name));
  }).observe({ type: "resource", buffered: true });
}
