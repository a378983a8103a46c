/** Fetching files for later would slow down the first clicks. */
const SETTLED_MS = 3_000;

/** Lets the page start without a network once it has been opened, if the browser can do that; otherwise nothing changes. */
export function keepOffline(): void {
  if (process.env["NODE_ENV"] !== "production" || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    setTimeout(() => void navigator.serviceWorker.register("sw.js").catch(() => undefined), SETTLED_MS);
  });
}
