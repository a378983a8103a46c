import { CHILDREN, RESOURCE_OF } from "./order";

/** The facts that the manifest is checked against. */
export interface Surroundings {
  readonly packageVersion: string;
  /** Width of a square icon in assets/, by its path under the add-in's address; undefined when there is none. */
  readonly iconWidth: (path: string) => number | undefined;
}

const NAMESPACES = {
  app: "http://schemas.microsoft.com/office/appforoffice/1.1",
  types: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
} as const;
const LONGEST = { ShortStrings: 125, LongStrings: 250, id: 32 } as const;
const ICON_WIDTHS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

type Rule = (document: Document, around: Surroundings) => string[];

const all = (document: Document, name: string) => [...document.getElementsByTagNameNS("*", name)];
const elements = (document: Document) => [...document.getElementsByTagNameNS("*", "*")];
const value = (element: Element, name: string) => element.getAttribute(name) ?? "";
const texts = (element: Element) => ["DefaultValue", "Value"].map((name) => value(element, name)).filter(Boolean);
const parent = (element: Element) => element.parentElement?.localName ?? "";
const resources = (document: Document) =>
  all(document, "Resources").flatMap((found) => [...found.children].flatMap((kind) => [...kind.children]));

const order: Rule = (document) =>
  elements(document).flatMap((element) => {
    const allowed = CHILDREN[element.localName] ?? [];
    const places = [...element.children].map((child) => allowed.indexOf(child.localName));
    if (places.includes(-1)) return [`${element.localName} holds what it may not`];
    return places.some((place, index) => place < (places[index - 1] ?? 0))
      ? [`${element.localName} has its parts out of order`]
      : [];
  });

const resids: Rule = (document) =>
  elements(document)
    .filter((element) => element.hasAttribute("resid"))
    .flatMap((element) => {
      const target = resources(document).find((resource) => value(resource, "id") === value(element, "resid"));
      if (!target) return [`${value(element, "resid")} is no resource`];
      const wanted = RESOURCE_OF[element.localName];
      return parent(target) === wanted ? [] : [`${element.localName} takes ${wanted}, not ${parent(target)}`];
    });

const lengths: Rule = (document) =>
  resources(document).flatMap((resource) => {
    const longest = LONGEST[parent(resource) as "ShortStrings" | "LongStrings"] as number | undefined;
    const written = [resource, ...resource.children].flatMap(texts);
    return [
      ...(value(resource, "id").length > LONGEST.id ? [`id ${value(resource, "id")} is too long`] : []),
      ...(longest !== undefined && written.some((text) => text.length > longest)
        ? [`${value(resource, "id")} is too long`]
        : []),
    ];
  });

const addresses: Rule = (document) =>
  elements(document)
    .flatMap(texts)
    .filter((text) => /^[a-z]+:\/\//i.test(text) && !text.startsWith("https://"))
    .map((text) => `${text} is not https`);

const ids: Rule = (document) => {
  const names = elements(document).flatMap((element) => element.getAttribute("id") ?? []);
  return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `id ${name} stands twice`);
};

const languages: Rule = (document) => {
  const locale = all(document, "DefaultLocale")[0]?.textContent;
  const spoken = [
    ...[...(document.documentElement.children ?? [])].filter(({ localName }) =>
      ["DisplayName", "Description"].includes(localName),
    ),
    ...resources(document).filter((resource) => parent(resource).endsWith("Strings")),
  ];
  const localised = new Set([...spoken, ...all(document, "Override").map((override) => override.parentElement)]);
  return [...localised].flatMap((element) => {
    if (!element) return [];
    const locales = [...element.children].map((override) => value(override, "Locale"));
    const name = value(element, "id") || element.localName;
    if (locales.includes(locale ?? "")) return [`${name} overrides the default language`];
    const isEnglish = locales[0] === "en-US" && locales.every((one) => /^en-[A-Z]{2}$/.test(one));
    return isEnglish && new Set(locales).size === locales.length
      ? []
      : [`${name} does not have one override for en-US, and for nothing but English`];
  });
};

const prefixes: Rule = (document) =>
  all(document, "Override")
    .filter((override) => {
      const inside = override.closest("Resources") !== null;
      return override.namespaceURI !== (inside ? NAMESPACES.types : NAMESPACES.app);
    })
    .map((override) => `the override of ${value(override.parentElement as Element, "id")} has the wrong prefix`);

const runtime: Rule = (document) => {
  const long = all(document, "Runtime").filter((found) => value(found, "lifetime") === "long");
  const page = [...all(document, "Page"), ...all(document, "Action")].flatMap((found) => [...found.children]);
  const pages = [...long, ...all(document, "FunctionFile"), ...page].filter((found) => found.hasAttribute("resid"));
  return [
    ...(new Set(pages.map((found) => value(found, "resid"))).size > 1 ? ["the shared runtime has several pages"] : []),
    ...(long.length > 0 && all(document, "TaskpaneId").length > 0 ? ["TaskpaneId beside a long runtime"] : []),
  ];
};

const requirements: Rule = (document) => {
  const base = [...document.documentElement.children].find(({ localName }) => localName === "Requirements");
  const sets = [...(base?.getElementsByTagNameNS("*", "Set") ?? [])];
  const asked = sets.map((set) => `${value(set, "Name")} ${value(set, "MinVersion")}`);
  return asked.join() === "ExcelApi 1.1" ? [] : [`older Excel is shut out by ${asked.join(", ")}`];
};

const icons: Rule = (document, { iconWidth }) =>
  elements(document).flatMap((element) => {
    const resource = resources(document).find((found) => value(found, "id") === value(element, "resid"));
    const size = element.localName === "Image" && element.hasAttribute("size");
    const wanted = size ? Number(value(element, "size")) : ICON_WIDTHS[element.localName];
    if (wanted === undefined) return [];
    const address = value((size ? resource : element) ?? element, "DefaultValue");
    const found = iconWidth(address.replace(/^https:\/\/[^/]+\//, ""));
    return found === wanted ? [] : [`${address} is ${found ?? "not there"}, not ${wanted} wide`];
  });

const version: Rule = (document, { packageVersion }) => {
  const found = all(document, "Version")[0]?.textContent ?? "";
  return found === `${packageVersion}.0` ? [] : [`version ${found} is not ${packageVersion}.0`];
};

const identity: Rule = (document) => {
  const id = all(document, "Id")[0]?.textContent ?? "";
  const type = document.documentElement.getAttributeNS(XSI, "type");
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? [] : ["the Id is no GUID"]),
    ...(type === "TaskPaneApp" ? [] : ["it is no task-pane add-in"]),
  ];
};

const rules = {
  order,
  resids,
  lengths,
  addresses,
  ids,
  languages,
  prefixes,
  runtime,
  requirements,
  icons,
  version,
  identity,
};
export type RuleName = keyof typeof rules;

/** What is wrong with a manifest, by rule; nothing for a sound one. */
export function manifestFaults(xml: string, around: Surroundings): Partial<Record<RuleName | "xml", string[]>> {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror")) return { xml: ["it is not well-formed"] };
  const found = Object.entries(rules).map(([name, rule]) => [name, rule(document, around)] as const);
  return Object.fromEntries(found.filter(([, faults]) => faults.length > 0));
}
