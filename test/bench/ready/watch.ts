declare global {
  interface Window {
    /** Milliseconds from the start of the loading. */
    readyAt?: { readonly drawn: number; readonly answered: number };
  }
}

/** What stands for Excel: it answers at once, so that only the pages are timed. Runs within the page. */
export function standForExcel(): void {
  localStorage.setItem("lembarDukcapil.sudahDibuka", "1");
  const never = () => new Promise(() => undefined);
  Object.assign(window, {
    CustomFunctions: { associate: () => undefined },
    Excel: { run: never },
    Office: {
      HostType: { Excel: "Excel" },
      onReady: () => Promise.resolve({ host: "Excel" }),
      context: { displayLanguage: "id-ID", requirements: { isSetSupported: () => true } },
    },
  });
}

/** Notes when the first button was drawn, presses the second tab, and notes when that was drawn as chosen. */
export function watch(): void {
  const drawn = (is: () => boolean) =>
    new Promise<number>((resolve) => {
      // What one frame finds, the frame before has drawn at the latest when the next one begins.
      const look = () => requestAnimationFrame(is() ? () => resolve(performance.now()) : look);
      look();
    });
  const secondTab = () => document.querySelectorAll<HTMLElement>("[role=tab]")[1];
  void (async () => {
    const first = await drawn(() => document.querySelector("#root button:not([role=tab])") !== null);
    secondTab()?.click();
    const answered = await drawn(() => secondTab()?.getAttribute("aria-selected") === "true");
    window.readyAt = { drawn: first, answered };
  })();
}
