/** @jest-environment jsdom */
import { makeLanguageUsable } from "../../../src/taskpane/standing/usableLanguage";

test.each([
  ["en-US@posix", "en-US"],
  ["C", "en-US"],
  ["id-ID", "id-ID"],
  ["en", "en"],
])("a browser with the language %s is treated as %s", (language, usable) => {
  const browser = { language };
  makeLanguageUsable(browser);
  expect(browser.language).toBe(usable);
  expect(() => new Intl.NumberFormat(browser.language)).not.toThrow();
});
