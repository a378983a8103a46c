/*
 * Runs in each page before its own scripts: plays an Excel that answers at once, so that only the pages are timed, and clicks
 * the second tab as soon as there is a button.
 */

declare global {
  interface Window {
    /** Milliseconds from the start of loading to the first frame, and to the answer to a click after it. */
    readyAt?: { readonly drawn: number; readonly answered: number };
  }
}

localStorage.setItem("lembarDukcapil.sudahDibuka", "1");
Object.assign(window, {
  CustomFunctions: { associate: () => undefined },
  Excel: { run: () => new Promise(() => undefined) },
  Office: {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
    context: { displayLanguage: "id-ID", requirements: { isSetSupported: () => true } },
  },
});

/** The time of the first frame after a condition is met. */
function drawn(is: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => void requestAnimationFrame(() => (is() ? resolve(performance.now()) : look()));
    look();
  });
}

const secondTab = () => document.querySelectorAll<HTMLElement>("[role=tab]")[1];

async function watch(): Promise<void> {
  const first = await drawn(() => document.querySelector("#root button:not([role=tab])") !== null);
  secondTab()?.click();
  const answered = await drawn(() => secondTab()?.getAttribute("aria-selected") === "true");
  window.readyAt = { drawn: first, answered };
}

void watch();

export {};
