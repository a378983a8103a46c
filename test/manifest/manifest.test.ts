/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor } from "../../scripts/manifest";
import { manifestFaults, type RuleName, type Surroundings } from "./manifestFaults";

const root = join(__dirname, "../..");
const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };

/** A PNG keeps its width and height in bytes 16 to 23. */
function iconWidth(path: string): number | undefined {
  if (!existsSync(join(root, path))) return undefined;
  const image = readFileSync(join(root, path));
  const [width, height] = [image.readUInt32BE(16), image.readUInt32BE(20)];
  return image.toString("latin1", 1, 4) === "PNG" && width === height ? width : undefined;
}

const around: Surroundings = { packageVersion: version, iconWidth };

test("the manifest keeps every rule", () => {
  expect(manifestFaults(xml, around)).toEqual({});
});

/** Each rule, with changes that must break only it. */
const breaks: [RuleName, string, (text: string) => string][] = [
  ["order", "the version before the id", (t) => t.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1")],
  [
    "order",
    "the form factors before the runtime",
    (t) => t.replace(/(<Runtimes>[\s\S]*<\/Runtimes>)(\s*<AllFormFactors>[\s\S]*<\/AllFormFactors>)/, "$2$1"),
  ],
  ["order", "an element nobody knows", (t) => t.replace("<FunctionFile", "<Surprise /><FunctionFile")],
  [
    "resids",
    "a resid that leads nowhere",
    (t) => t.replace('<Label resid="Group.Label"', '<Label resid="Group.Lable"'),
  ],
  [
    "resids",
    "a text where an address belongs",
    (t) => t.replace('<LearnMoreUrl resid="GetStarted.Url"', '<LearnMoreUrl resid="GetStarted.Title"'),
  ],
  [
    "lengths",
    "a short text of 126 characters",
    (t) => t.replace('Value="Open Lembar Dukcapil"', `Value="${"x".repeat(126)}"`),
  ],
  [
    "lengths",
    "a long text of 251 characters",
    (t) => t.replace(/Value="Check this sheet[^"]*"/, `Value="${"x".repeat(251)}"`),
  ],
  ["lengths", "an id of 33 characters", (t) => t.replaceAll("Functions.Namespace", "x".repeat(33))],
  [
    "addresses",
    "http",
    (t) =>
      t.replace('Value="https://localhost:3000/functions.en.json"', 'Value="http://localhost:3000/functions.en.json"'),
  ],
  ["ids", "a button with the group's id", (t) => t.replace('id="Dukcapil.OpenPane"', 'id="Dukcapil.Group"')],
  ["languages", "a text without English", (t) => t.replace(/\s*<bt:Override Locale="en-US" Value="Dukcapil" \/>/, "")],
  ["languages", "English twice", (t) => t.replace(/(<bt:Override Locale="en-US" Value="Dukcapil" \/>)/, "$1$1")],
  [
    "languages",
    "Indonesian overridden",
    (t) => t.replace('Locale="en-US" Value="Dukcapil"', 'Locale="id-ID" Value="Dukcapil"'),
  ],
  ["languages", "a name without English", (t) => t.replace(/<Override Locale="en-US" Value="Lembar Dukcapil" \/>/, "")],
  [
    "prefixes",
    "an override without its prefix",
    (t) => t.replace('<bt:Override Locale="en-US" Value="Dukcapil"', '<Override Locale="en-US" Value="Dukcapil"'),
  ],
  [
    "runtime",
    "another page for the commands",
    (t) => t.replace('<FunctionFile resid="Pane.Url"', '<FunctionFile resid="GetStarted.Url"'),
  ],
  ["runtime", "a pane id", (t) => t.replace('<Action xsi:type="ShowTaskpane">', "$&<TaskpaneId>Pane</TaskpaneId>")],
  [
    "requirements",
    "the shared runtime for everybody",
    (t) => t.replace('<Set Name="ExcelApi" MinVersion="1.1" />', '$&<Set Name="SharedRuntime" MinVersion="1.1" />'),
  ],
  [
    "requirements",
    "a later Excel for everybody",
    (t) => t.replace('<Set Name="ExcelApi" MinVersion="1.1" />', '<Set Name="ExcelApi" MinVersion="1.7" />'),
  ],
  [
    "icons",
    "an icon of another size",
    (t) =>
      t.replace(
        'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-16.png"',
        'id="Icon.16" DefaultValue="https://localhost:3000/assets/icon-32.png"',
      ),
  ],
  ["icons", "an icon that is not there", (t) => t.replace("assets/icon-64.png", "assets/icon-65.png")],
  ["version", "another version", (t) => t.replace(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>")],
  ["version", "a version of three parts", (t) => t.replace(/\.0<\/Version>/, "</Version>")],
  ["identity", "an id that is no GUID", (t) => t.replace(/<Id>.*<\/Id>/, "<Id>lembar</Id>")],
];

test.each(breaks)("the rule about %s notices %s", (rule, _what, change) => {
  const changed = change(xml);
  expect(changed).not.toBe(xml);
  expect(Object.keys(manifestFaults(changed, around))).toEqual([rule]);
});

test("broken XML is reported as such", () => {
  expect(manifestFaults(xml.replace("</Hosts>", ""), around)).toEqual({ xml: ["it is not well-formed"] });
});

test("another address replaces this computer's everywhere, and the rules still hold", () => {
  const moved = manifestFor("https://dukcapil.example.go.id/lembar/", xml);
  expect(moved).not.toContain("localhost");
  expect(moved).toContain('"https://dukcapil.example.go.id/lembar/taskpane.html"');
  const atRoot: Surroundings = { ...around, iconWidth: (path) => iconWidth(path.replace("lembar/", "")) };
  expect(manifestFaults(moved, atRoot)).toEqual({});
});

test.each(["http://dukcapil.example.go.id", "dukcapil.example.go.id", ""])("%p is refused as an address", (address) => {
  expect(() => manifestFor(address, xml)).toThrow("https");
});

test("what is served speaks English to every kind of English, word for word as to en-US", () => {
  const served = manifestFor("https://lembar.contoh.go.id", xml);
  const document = new DOMParser().parseFromString(served, "text/xml");
  const overrides = [...document.getElementsByTagName("*")].filter(({ localName }) => localName === "Override");
  const byElement = new Map<Element | null, Map<string, string>>();
  for (const override of overrides) {
    const words = byElement.get(override.parentElement) ?? new Map<string, string>();
    byElement.set(
      override.parentElement,
      words.set(override.getAttribute("Locale") ?? "", override.getAttribute("Value") ?? ""),
    );
  }
  expect(byElement.size).toBe((xml.match(/Locale="en-US"/g) ?? []).length);
  for (const words of byElement.values()) {
    expect([...words.keys()]).toEqual(expect.arrayContaining(["en-US", "en-GB", "en-AU", "en-IN", "en-SG"]));
    expect([...words.keys()].every((locale) => /^en-[A-Z]{2}$/.test(locale))).toBe(true);
    expect(new Set(words.values()).size).toBe(1);
  }
});
