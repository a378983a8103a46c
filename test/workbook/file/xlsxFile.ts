import JSZip from "jszip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** One sheet of a handwritten workbook: the inside of its `sheetData`, and whatever surrounds it. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
  /** The inside of the `table` elements of the sheet, attributes and all. */
  readonly tables?: readonly string[];
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  /** The inside of each `si`. */
  readonly strings?: readonly string[];
  /** Number format of each cell style: a built-in number, or a format of our own. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Defined names with their formulas. */
  readonly definedNames?: Readonly<Record<string, string>>;
  /** Parts to add, replace, or omit where null. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The bytes of an .xlsx with exactly this XML, so that each trap of the format can be tested alone. */
export async function xlsxFile({
  sheets,
  strings,
  formats,
  date1904,
  definedNames = {},
  parts = {},
}: WorkbookXml): Promise<Uint8Array> {
  const zip = new JSZip();
  const all: Record<string, string | Uint8Array | null> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": list([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`,
      )
      .join("")}</sheets>${namesXml(definedNames)}</workbook>`,
    "xl/_rels/workbook.xml.rels": list([
      ...sheets.map((_sheet, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const),
      ["rIdS", "styles", "/xl/styles.xml"],
      ["rIdT", "sharedStrings", "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles(formats ?? [0]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${(strings ?? []).map((si) => `<si>${si}</si>`).join("")}</sst>`,
  };
  sheets.forEach(({ rows, before = "", after = "", tables = [] }, i) => {
    all[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
    if (tables.length === 0) return;
    const names = tables.map((_table, t) => `table${i}-${t}.xml`);
    all[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = list(
      names.map((name, t) => [`rId${t}`, "table", `../tables/${name}`]),
    );
    names.forEach((name, t) => (all[`xl/tables/${name}`] = `<table xmlns="${MAIN}" ${tables[t]}</table>`));
  });
  for (const [name, part] of Object.entries({ ...all, ...parts })) if (part !== null) zip.file(name, part);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function namesXml(names: Readonly<Record<string, string>>): string {
  const items = Object.entries(names).map(([name, formula]) => `<definedName name="${name}">${formula}</definedName>`);
  return items.length > 0 ? `<definedNames>${items.join("")}</definedNames>` : "";
}

function list(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}

function styles(formats: readonly (number | string)[]): string {
  const own = formats.map((format, i) =>
    typeof format === "string" ? `<numFmt numFmtId="${200 + i}" formatCode="${escape(format)}"/>` : "",
  );
  const cells = formats.map((format, i) => `<xf numFmtId="${typeof format === "string" ? 200 + i : format}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells.join("")}</cellXfs></styleSheet>`;
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
