import { areaAddress } from "../core/cells/area";
import { absolute } from "../catalogue/template/formats";
import type { DefinedName, TemplateBook, TemplateSheet, TemplateTable } from "../catalogue/template/model";
import { chartPart } from "./parts/chart";
import { drawingPart } from "./parts/drawing";
import type { Package } from "./parts/package";
import { element, escapeXml } from "./parts/xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument";
const WORKBOOK = "xl/workbook.xml";

/** Adds to the library's package what it cannot write: names, formulas of table columns, charts, and what to be quiet about. */
export function finish(parts: Package, { sheets, names }: TemplateBook): void {
  parts.set(WORKBOOK, withNames(parts.part(WORKBOOK), [...printAreas(sheets), ...names.map(nameElement)]));
  let charts = 0;
  sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    if (sheet.charts.length > 0) {
      addCharts(parts, part, sheet, charts);
      charts += sheet.charts.length;
    }
    for (const { type, target } of parts.related(part)) if (type === "table") finishTable(parts, target, sheet);
    const quiet = quietAreas(sheet);
    if (quiet !== "") insert(parts, part, quiet, ["<drawing ", "<tableParts ", "<extLst", "</worksheet>"]);
  });
}

/** Puts markup before the first of these tags that the sheet has; the order of a sheet's elements is fixed. */
function insert(parts: Package, part: string, markup: string, before: readonly string[]): void {
  const text = parts.part(part);
  const at = Math.min(...before.map((tag) => text.indexOf(tag)).filter((place) => place >= 0));
  parts.set(part, text.slice(0, at) + markup + text.slice(at));
}

function withNames(workbook: string, names: readonly string[]): string {
  const written = names.join("");
  return workbook.includes("</definedNames>")
    ? workbook.replace("</definedNames>", `${written}</definedNames>`)
    : workbook.replace("</sheets>", `</sheets>${element("definedNames", {}, written)}`);
}

function nameElement({ name, refersTo }: DefinedName): string {
  return element("definedName", { name }, escapeXml(refersTo));
}

/** What is printed of each sheet. The library writes it relative to a cell, which not every program takes. */
function printAreas(sheets: readonly TemplateSheet[]): string[] {
  return sheets.flatMap(({ name, print: { area } }, localSheetId) =>
    area === undefined
      ? []
      : element(
          "definedName",
          { name: "_xlnm.Print_Area", localSheetId },
          escapeXml(absolute(name, area.column, area.row, area.row + area.rows - 1, area.columns)),
        ),
  );
}

/**
 * A new row of the table gets the formula of its column. The filter is written as Excel does, without a word on columns that
 * are not filtered: the library itself cannot read both.
 */
function finishTable(parts: Package, part: string, { tables }: TemplateSheet): void {
  const text = parts.part(part);
  const table = tables.find(({ name }) => text.includes(`displayName="${name}"`)) as TemplateTable;
  const columns = table.columns.map(({ formula }) => formula);
  parts.set(
    part,
    text
      .replace(/<autoFilter ref="([^"]*)">.*?<\/autoFilter>/, '<autoFilter ref="$1"/>')
      .replace(/<tableColumn ([^>]*?)\/>/g, (whole, attributes: string) => {
        const formula = columns.shift();
        if (formula === undefined) return whole;
        return `<tableColumn ${attributes}>${element("calculatedColumnFormula", {}, escapeXml(formula))}</tableColumn>`;
      }),
  );
}

function addCharts(parts: Package, part: string, { charts }: TemplateSheet, before: number): void {
  const drawing = "xl/drawings/drawing1.xml";
  const ids = charts.map((chart, i) => {
    const number = before + i + 1;
    parts.add(`xl/charts/chart${number}.xml`, `${CONTENT}.drawingml.chart+xml`, chartPart(chart));
    return parts.relate(drawing, `${OFFICE}/chart`, `../charts/chart${number}.xml`);
  });
  parts.add(drawing, `${CONTENT}.drawing+xml`, drawingPart(charts, ids));
  const id = parts.relate(part, `${OFFICE}/drawing`, "../drawings/drawing1.xml");
  insert(parts, part, element("drawing", { "r:id": id }), ["<tableParts ", "<extLst", "</worksheet>"]);
}

/** Codes and NIK are texts on purpose: Excel's green corners would only make people afraid of them. */
function quietAreas({ rules }: TemplateSheet): string {
  const texts = rules.filter(({ allows }) => allows.type === "text").map(({ area }) => areaAddress(area));
  if (texts.length === 0) return "";
  return element("ignoredErrors", {}, element("ignoredError", { sqref: texts.join(" "), numberStoredAsText: 1 }));
}
