/**
 * A browser on a bare Linux calls its language "en-US@posix", which is none. The charting library asks for the format of
 * numbers in it as soon as it loads, and would not load; a chart names its own language anyway.
 */
export function makeLanguageUsable(browser: { readonly language: string }): void {
  try {
    Intl.getCanonicalLocales(browser.language);
  } catch {
    Object.defineProperty(browser, "language", { value: "en-US", configurable: true });
  }
}

makeLanguageUsable(navigator);
