import { globalsUsed, importsOf, type Sources } from "./sources";

/** Which layers each layer may import, besides itself. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  contract: ["core"],
  text: ["core", "contract"],
  sheets: ["core"],
  reading: ["core", "contract", "sheets"],
  checking: ["core", "contract", "sheets", "reading"],
  summary: ["core", "contract", "sheets", "reading", "checking"],
  ...fromTheOfficeUp({
    catalogue: ["workbook port"],
    newMonth: ["workbook port"],
    template: ["catalogue", "workbook port", "workbook adapter"],
    taskpane: ["catalogue", "newMonth", "workbook port", "workbook adapter"],
    browser: ["catalogue", "template", "workbook port", "workbook adapter", "taskpane"],
    cli: ["catalogue", "template", "workbook port", "workbook adapter"],
  }),
  functions: ["core", "contract", "text"],
  "workbook port": ["core", "contract", "sheets"],
  "workbook adapter": ["core", "contract", "text", "sheets", "workbook port"],
};

/** The ways in, and their parts, may import every layer of the office's work. */
function fromTheOfficeUp(
  layers: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  const floors = ["core", "contract", "text", "sheets", "reading", "checking", "summary"];
  return Object.fromEntries(Object.entries(layers).map(([layer, more]) => [layer, [...floors, ...more]]));
}

const EDGES = ["taskpane", "browser", "cli"];
/** A file is not a host: the command line and the pane read it; the browser edition and its spreadsheet open and save it. */
const FILE_FORMAT = "workbook/file";
const FILE_USERS = ["cli", "browser", "taskpane", "template", "workbook/grid"];
const WITHOUT_REACT = [
  "core",
  "contract",
  "text",
  "sheets",
  "reading",
  "checking",
  "summary",
  "catalogue",
  "newMonth",
  "template",
  "functions",
  "cli",
];
const OFFICE_ENTRIES = ["functions/functions.ts", "taskpane/main.tsx"];
/** How formulas are written in files, which every adapter needs. */
const PORT_FOLDER = "formula";
const HOST_GLOBALS = new Set(["Excel", "Office"]);

function layerOf(path: string): string {
  const [folder = "", ...rest] = path.split("/");
  if (folder !== "workbook") return folder;
  return rest.length === 1 || rest[0] === PORT_FOLDER ? "workbook port" : "workbook adapter";
}

const adapterOf = (path: string) => path.split("/").slice(0, 2).join("/");

/** Imports that violate the arrows, and folders without an arrow. */
export function arrowFaults(sources: Sources): string[] {
  return Object.keys(sources).flatMap((path) => {
    const from = layerOf(path);
    const allowed = ARROWS[from];
    if (!allowed) return [`${path} lies in no layer`];
    return importsOf(path, sources)
      .files.filter((file) => layerOf(file) !== from && !allowed.includes(layerOf(file)))
      .map((file) => `${path} imports ${file}`);
  });
}

/** Host adapters imported by two edges, another adapter or a lower layer; and the file format in the wrong place. */
export function adapterFaults(sources: Sources): string[] {
  const users = new Map<string, Set<string>>();
  for (const path of Object.keys(sources))
    for (const file of importsOf(path, sources).files) {
      if (layerOf(file) !== "workbook adapter" || adapterOf(file) === adapterOf(path)) continue;
      const user = layerOf(path) === "workbook adapter" ? adapterOf(path) : layerOf(path);
      if (adapterOf(file) === FILE_FORMAT && FILE_USERS.includes(user)) continue;
      users.set(adapterOf(file), (users.get(adapterOf(file)) ?? new Set()).add(user));
    }
  return [...users]
    .filter(([, edges]) => edges.size > 1 || ![...edges].every((edge) => EDGES.includes(edge)))
    .map(([adapter, edges]) => `${adapter} is imported by ${[...edges].sort().join(" and ")}`);
}

/** Packages in the wrong place: core has none, zod describes sheets, React draws panes, Univer is the grid. */
export function packageFaults(sources: Sources): string[] {
  return Object.keys(sources).flatMap((path) => {
    const layer = layerOf(path);
    const wrong = (name: string) =>
      (layer === "core" && name !== "simple-statistics") ||
      (name === "zod" && layer !== "sheets") ||
      (/^(@univerjs\/.*|rxjs)$/.test(name) && !path.startsWith("workbook/grid/")) ||
      (/^(react|react-dom|@fluentui\/.*)$/.test(name) && WITHOUT_REACT.includes(layer));
    return importsOf(path, sources)
      .packages.filter(wrong)
      .map((name) => `${path} imports ${name}`);
  });
}

/** Import cycles, each once, by its first file. */
export function cycles(sources: Sources): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const file of importsOf(path, sources).files) visit(file, [...trail, path]);
    done.add(path);
  };
  for (const path of Object.keys(sources).sort()) visit(path, []);
  return found;
}

/** `Excel.` and `Office.` outside the Excel adapter and the two entries that Excel loads. */
export function hostFaults(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([path]) => !path.startsWith("workbook/excel/") && !OFFICE_ENTRIES.includes(path))
    .flatMap(([path, source]) => globalsUsed(source, HOST_GLOBALS).map((name) => `${path} uses ${name}`));
}
