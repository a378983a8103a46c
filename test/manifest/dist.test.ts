import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { LOCAL_URL } from "../../scripts/manifest";
import { OFFICE_JS } from "../../scripts/pageHead";

const dist = join(__dirname, "../../dist");
if (!existsSync(join(dist, "manifest.xml")))
  throw new Error("dist/manifest.xml is missing; npm run build writes it, and npm test runs that first");

const read = (file: string) => readFileSync(join(dist, file), "utf8");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(join(dist, file)).isFile(),
);
const pages = ["taskpane.html", "browser/index.html"];
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, src]) => src ?? "");

test("every address in the manifest leads to a file that is shipped", () => {
  const base = process.env["ADDIN_URL"] ?? LOCAL_URL;
  const addresses = [...read("manifest.xml").matchAll(/"(https:[^"]+)"/g)].map(([, address]) => address ?? "");
  expect(addresses.length).toBeGreaterThan(8);
  expect(addresses.filter((address) => !existsSync(join(dist, address.replace(base, ""))))).toEqual([]);
});

test("the command line and both editions are there", () => {
  expect(files).toEqual(expect.arrayContaining(["lembar.mjs", "functions.js", "functions.en.json", ...pages]));
});

test.each(["functions.json", "functions.en.json"])("every function of %s has its part of a help page", (file) => {
  const { functions } = JSON.parse(read(file)) as { readonly functions: readonly { readonly helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(50);
  const lost = functions.filter(({ helpUrl }) => {
    const [page = "", part = ""] = helpUrl.replace(`${process.env["ADDIN_URL"] ?? LOCAL_URL}/`, "").split("#");
    return !files.includes(page) || !read(page).includes(`<h3 id="${part}">`);
  });
  expect(lost).toEqual([]);
});

test("the pane waits for nothing; office.js and its wait come in order, and the functions come last", () => {
  const scripts = scriptsOf("taskpane.html").map((src) => src.replace(/[.?][0-9a-f]{8}(\.js)?$/, ""));
  expect(scripts).toEqual(["taskpane", process.env["OFFICE_JS_URL"] ?? OFFICE_JS, "wait", "functions.js"]);
  expect(read("taskpane.html")).toMatch(/<script src="?wait\.[0-9a-f]{8}\.js"?>/);
});

test("the browser edition loads nothing from elsewhere, and its files lie in its own folder", () => {
  const scripts = scriptsOf("browser/index.html");
  expect(scripts).toHaveLength(1);
  expect(scripts.filter((src) => !existsSync(join(dist, "browser", src)))).toEqual([]);
});

test.each(pages)("%s has no inline script and a policy that forbids eval and foreign requests", (page) => {
  const html = read(page);
  const policy = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'[^;']*;/);
  expect(policy).toContain("connect-src 'self';");
  expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
});

test("no script that a page loads needs eval, and none carries a source map", () => {
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(2);
  expect(scripts.filter((file) => /\beval\(|sourceMappingURL/.test(read(file)))).toEqual([]);
});

test("nothing from the tests or from this computer is shipped", () => {
  const texts = files.filter((file) => /\.(m?js|html|json|xml)$/.test(file));
  const home = join(__dirname, "../..");
  expect(texts.filter((file) => /fakeExcel|AgaveErrorUX/.test(read(file)) || read(file).includes(home))).toEqual([]);
});
