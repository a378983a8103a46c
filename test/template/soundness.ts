import JSZip from "jszip";
import { SaxesParser } from "saxes";
import { parseArea, type Area } from "../../src/core/cells/area";

/** The parts of an .xlsx file as texts. */
export type Parts = Map<string, string>;

export async function partsOf(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Parts = new Map();
  for (const [name, file] of Object.entries(zip.files)) if (!file.dir) parts.set(name, await file.async("string"));
  return parts;
}

/** An element as the checks below see it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Every element of a part, in order, or what is wrong with its markup. */
export function elementsOf(xml: string): readonly Element[] | string {
  const elements: Element[] = [];
  const open: Element[] = [];
  let wrong = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => (wrong ||= error.message));
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open[open.length - 1];
    if (element) element.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return wrong === "" ? elements : wrong;
}

/** Everything that is unsound in a package, each as a line; nothing if Excel would open it without complaint. */
export function faultsOf(parts: Parts): string[] {
  const markup = new Map<string, readonly Element[]>();
  const faults: string[] = [];
  for (const [name, xml] of parts) {
    const elements = elementsOf(xml);
    if (typeof elements === "string") faults.push(`${name}: ${elements}`);
    else markup.set(name, elements);
  }
  const all = (name: string) => markup.get(name) ?? [];
  const book: Book = { parts, all };
  return [
    ...faults,
    ...contentTypeFaults(book),
    ...relationshipFaults(book),
    ...textFaults(book),
    ...tableFaults(book),
    ...referenceFaults(book),
  ];
}

interface Book {
  readonly parts: Parts;
  all(part: string): readonly Element[];
}

const named = (elements: readonly Element[], name: string) => elements.filter((element) => element.name === name);

/** Every part has a content type, and every type a part. */
function contentTypeFaults({ parts, all }: Book): string[] {
  const types = all("[Content_Types].xml");
  const endings = new Set(named(types, "Default").map(({ attributes }) => attributes["Extension"]));
  const overrides = named(types, "Override").map(({ attributes }) => (attributes["PartName"] ?? "").slice(1));
  return [
    ...[...parts.keys()]
      .filter((name) => name !== "[Content_Types].xml" && !overrides.includes(name))
      .filter((name) => !endings.has(name.split(".").pop()) || !/\.rels$/.test(name))
      .map((name) => `${name} has no content type of its own`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `a content type for ${name}, which is not there`),
    ...overrides.filter((name, i) => overrides.indexOf(name) !== i).map((name) => `two content types for ${name}`),
  ];
}

/** Every target exists, every id is used once and referred to by its part, and every part is reached. */
function relationshipFaults({ parts, all }: Book): string[] {
  const faults: string[] = [];
  const reached = new Set(["[Content_Types].xml"]);
  for (const name of parts.keys()) {
    if (!name.endsWith(".rels")) continue;
    const owner = name.replace("_rels/", "").replace(/\.rels$/, "");
    if (owner !== "" && !parts.has(owner)) faults.push(`${name} belongs to no part`);
    const relationships = named(all(name), "Relationship").map(({ attributes }) => attributes);
    const ids = relationships.map(({ Id }) => Id);
    for (const id of ids.filter((each, i) => ids.indexOf(each) !== i)) faults.push(`${name} has ${id} twice`);
    for (const { Target = "", TargetMode } of relationships) {
      if (TargetMode === "External") faults.push(`${name} leads outside, to ${Target}`);
      const target = resolved(owner, Target);
      reached.add(target);
      if (!parts.has(target)) faults.push(`${name} leads to ${target}, which is not there`);
    }
    if (owner === "") continue;
    const used = all(owner).flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => (/^r:(id|embed|link)$/.test(key) ? [value] : [])),
    );
    for (const id of used) if (!ids.includes(id)) faults.push(`${owner} refers to ${id}, which is no relationship`);
  }
  for (const [name, elements] of [...parts.keys()].map((each) => [each, all(each)] as const))
    if (elements.some(({ attributes }) => attributes["r:id"]) && !parts.has(relationshipsOf(name)))
      faults.push(`${name} has no relationships`);
  return [
    ...faults,
    ...[...parts.keys()]
      .filter((name) => !reached.has(name) && !name.endsWith(".rels"))
      .map((name) => `nothing leads to ${name}`),
  ];
}

const relationshipsOf = (part: string) => part.replace(/([^/]*)$/, "_rels/$1.rels");

function resolved(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else path.push(step);
  }
  return path.join("/");
}

/** Every cell's shared text is there, and every style. */
function textFaults({ parts, all }: Book): string[] {
  const texts = named(all("xl/sharedStrings.xml"), "si").length;
  const styles = all("xl/styles.xml");
  const from = styles.findIndex(({ name }) => name === "cellXfs");
  const formats = Number(styles[from]?.attributes["count"] ?? 0);
  return sheetParts(parts).flatMap((name) => {
    const faults: string[] = [];
    const elements = all(name);
    elements.forEach((element, i) => {
      if (element.name !== "c") return;
      const { r, s = "0", t } = element.attributes;
      if (Number(s) >= formats) faults.push(`${name} ${r}: there is no style ${s}`);
      const value = elements[i + 1];
      if (t === "s" && value?.name === "v" && !(Number(value.text) < texts))
        faults.push(`${name} ${r}: there is no text ${value.text}`);
    });
    return faults;
  });
}

const sheetParts = (parts: Parts) => [...parts.keys()].filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));

interface Table {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
}

/** Tables have their own name and id, do not overlap, and their columns are the headers in their cells. */
function tableFaults({ parts, all }: Book): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const names = new Set<string>();
  const texts = sharedTexts(all("xl/sharedStrings.xml"));
  for (const sheet of sheetParts(parts)) {
    const cells = cellTexts(all(sheet), texts);
    const areas: Area[] = [];
    for (const target of tableParts(sheet, all)) {
      const [head] = named(all(target), "table");
      const { id = "", displayName = "", ref = "" } = head?.attributes ?? {};
      const area = parseArea(ref);
      if (!area) return [...faults, `${target} covers no area`];
      if (ids.has(id)) faults.push(`${target}: another table has the id ${id}`);
      if (names.has(displayName.toLowerCase())) faults.push(`${target}: another table is called ${displayName}`);
      ids.add(id);
      names.add(displayName.toLowerCase());
      const table: Table = {
        name: displayName,
        area,
        columns: named(all(target), "tableColumn").map(({ attributes }) => attributes["name"] ?? ""),
      };
      faults.push(...headerFaults(table, cells));
      const [filter] = named(all(target), "autoFilter");
      if (filter && filter.attributes["ref"] !== ref)
        faults.push(`${displayName}: its filter covers ${filter.attributes["ref"]}`);
      if (areas.some((other) => overlap(other, area))) faults.push(`${displayName} lies over another table`);
      areas.push(area);
    }
  }
  return faults;
}

function headerFaults({ name, area, columns }: Table, cells: ReadonlyMap<string, string>): string[] {
  const faults = columns
    .filter((column, i) => columns.indexOf(column) !== i)
    .map((column) => `${name} has ${column} twice`);
  if (columns.length !== area.columns)
    faults.push(`${name} has ${columns.length} columns in an area of ${area.columns}`);
  columns.forEach((column, i) => {
    const header = cells.get(`${area.row},${area.column + i}`);
    if (header !== column)
      faults.push(`${name}: the column ${column} stands under the header ${header ?? "of no cell"}`);
  });
  if (area.rows < 2) faults.push(`${name} has no row under its header`);
  return faults;
}

const overlap = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function tableParts(sheet: string, all: Book["all"]): string[] {
  return named(all(relationshipsOf(sheet)), "Relationship")
    .filter(({ attributes }) => (attributes["Type"] ?? "").endsWith("/table"))
    .map(({ attributes }) => resolved(sheet, attributes["Target"] ?? ""));
}

function sharedTexts(elements: readonly Element[]): string[] {
  const texts: string[] = [];
  for (const { name, text } of elements) {
    if (name === "si") texts.push("");
    else if (name === "t") texts[texts.length - 1] += text;
  }
  return texts;
}

function cellTexts(elements: readonly Element[], texts: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  elements.forEach(({ name, attributes }, i) => {
    const area = name === "c" ? parseArea(attributes["r"] ?? "") : undefined;
    if (!area || attributes["t"] !== "s") return;
    cells.set(`${area.row},${area.column}`, texts[Number(elements[i + 1]?.text)] ?? "");
  });
  return cells;
}

/** Excel's functions that the template may use: all of them are in Excel 2016. */
const FUNCTIONS = new Set(
  "ABS AND AVERAGEIF AVERAGEIFS CHOOSE COUNT COUNTA COUNTIF COUNTIFS DATE DAY EOMONTH HYPERLINK IF INDEX INT ISBLANK ISNUMBER LARGE LEN LOOKUP MATCH MAX MIN MONTH N NA NETWORKDAYS NORMSINV OR RIGHT ROUND ROUNDUP SQRT SUM SUMIFS SUMPRODUCT TRIM UPPER WORKDAY YEAR".split(
    " ",
  ),
);

/**
 * Every name in a formula is a function of Excel 2016, one of ours, or a defined name; every sheet is there; names refer to
 * cells, and no formula holds #REF!.
 */
function referenceFaults({ parts, all }: Book): string[] {
  const workbook = all("xl/workbook.xml");
  const sheets = new Set(named(workbook, "sheet").map(({ attributes }) => attributes["name"] ?? ""));
  const defined = named(workbook, "definedName");
  const names = new Set(defined.map(({ attributes }) => (attributes["name"] ?? "").toLowerCase()));
  const formulas: (readonly [where: string, formula: string])[] = [
    ...defined.map(({ attributes, text }) => [`the name ${attributes["name"]}`, text] as const),
    ...[...parts.keys()].flatMap((part) =>
      all(part)
        .filter(({ name }) => FORMULA_ELEMENTS.has(name))
        .map(({ name, text }) => [`${part} ${name}`, text] as const),
    ),
  ];
  return formulas.flatMap(([where, formula]) =>
    formulaFaults(formula, sheets, names).map((fault) => `${where}: ${fault}`),
  );
}

const FORMULA_ELEMENTS = new Set(["f", "formula", "formula1", "formula2", "calculatedColumnFormula", "c:f"]);

function formulaFaults(formula: string, sheets: ReadonlySet<string>, names: ReadonlySet<string>): string[] {
  const faults: string[] = [];
  if (formula.includes("#REF!")) faults.push("refers to nothing");
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (const [, quoted, plain] of bare.matchAll(/(?:'([^']+)'|\b([A-Za-z_]\w*))!/g)) {
    const sheet = quoted ?? plain ?? "";
    if (!sheets.has(sheet)) faults.push(`there is no sheet ${sheet}`);
  }
  const rest = bare.replace(/(?:'[^']+'|\b[A-Za-z_]\w*)!/g, "").replace(/\$?[A-Z]{1,3}\$?\d+|\$\d+:\$\d+/g, "0");
  for (const [, word = "", bracket] of rest.matchAll(/\b([A-Za-z_][\w.]*)(\()?/g)) {
    const isKnown = bracket
      ? FUNCTIONS.has(word) || /^_xldudf_DUKCAPIL_[A-Z_]+$/.test(word)
      : names.has(word.toLowerCase()) || /^(TRUE|FALSE)$/.test(word);
    if (!isKnown) faults.push(`nothing is called ${word}`);
  }
  return faults;
}
