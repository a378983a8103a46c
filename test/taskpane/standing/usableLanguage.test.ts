/** @jest-environment jsdom */
import { makeLanguageUsable } from "../../../src/taskpane/standing/usableLanguage";

test.each([
  ["en-US@posix", "en-US"],
  ["C", "en-US"],
  ["id-ID", "id-ID"],
  ["en", "en"],
])("a browser that speaks %s is taken to speak %s", (language, usable) => {
  const browser = { language };
  makeLanguageUsable(browser);
  expect(browser.language).toBe(usable);
  expect(() => new Intl.NumberFormat(browser.language)).not.toThrow();
});
