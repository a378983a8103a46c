/**
 * Browsers on a bare Linux report the language "en-US@posix", which is invalid. The charting library requests its number format
 * while loading, and would fail; a chart names its own language anyway.
 */
export function makeLanguageUsable(browser: { readonly language: string }): void {
  try {
    Intl.getCanonicalLocales(browser.language);
  } catch {
    Object.defineProperty(browser, "language", { value: "en-US", configurable: true });
  }
}

makeLanguageUsable(navigator);
