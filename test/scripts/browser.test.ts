import { delimiter, join } from "node:path";
import { installedBrowser } from "../../scripts/browser";

const nothing = () => false;
const everything = () => true;

test("CHROME_PATH comes first", () => {
  expect(installedBrowser({ CHROME_PATH: "/own/chrome", PATH: "/bin" }, everything)?.path).toBe("/own/chrome");
});

test("a CHROME_PATH that names nothing is an error, not a silent other browser", () => {
  expect(() => installedBrowser({ CHROME_PATH: "/gone", PATH: "/bin" }, nothing)).toThrow("/gone");
});

test("chromium on the path comes before google-chrome, whatever the folders' order", () => {
  const there = new Set([join("/a", "google-chrome"), join("/b", "chromium")]);
  const env = { PATH: ["/a", "/b"].join(delimiter) };
  expect(installedBrowser(env, (path) => there.has(path))?.path).toBe(join("/b", "chromium"));
});

test("a computer without a browser gives none", () => {
  expect(installedBrowser({ PATH: "/bin" }, nothing)).toBeUndefined();
  expect(installedBrowser({}, nothing)).toBeUndefined();
});
