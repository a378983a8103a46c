import { areaAddress, cellAddress, columnLetter, type Area } from "../../../core/cells/area";
import { isCellError, isEmptyCell } from "../../../core/cells/cell";
import type { NewCell, NewPrint, NewSheet } from "../../newBook";
import { inputRules } from "./inputRules";
import type { SharedTexts } from "./sharedTexts";
import { opaque, type StyleTable } from "./styleTable";
import { element, escapeXml } from "./xml";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** Excel's numbers for paper sizes. */
const PAPER: Readonly<Record<NewPrint["paper"], number>> = { A4: 9, F4: 14 };

/** Data that the cells of all sheets share. */
export interface Shared {
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
}

/** Ids of the parts related to a sheet. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

/** The part of one sheet; the order of its elements is fixed (ECMA-376, part 1, 18.3.1.99). */
export function sheetPart(sheet: NewSheet, { styles, texts }: Shared, { drawing, tables }: SheetLinks): string {
  const rows = withMergedStyles(sheet);
  return element(
    "worksheet",
    NAMESPACES,
    element(
      "sheetPr",
      {},
      ...(sheet.tab === undefined ? [] : [element("tabColor", { rgb: opaque(sheet.tab) })]),
      element("pageSetUpPr", { fitToPage: 1 }),
    ),
    element("dimension", { ref: dimensionOf(rows) }),
    element("sheetViews", {}, view(sheet)),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columns(sheet.widths),
    element(
      "sheetData",
      {},
      ...rows.map((cells, row) => rowElement(row, cells, sheet.heights.get(row), styles, texts)),
    ),
    ...(sheet.locked ? [element("sheetProtection", { sheet: 1, formatColumns: 0 })] : []),
    listOf("mergeCells", sheet.merges, (area) => element("mergeCell", { ref: areaAddress(area) })),
    ...sheet.marks.map((mark, i) => conditionalFormat(mark, i + 1, styles)),
    inputRules(sheet.rules),
    element("printOptions", { horizontalCentered: 1 }),
    element("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    pageSetup(sheet.print),
    element("headerFooter", {}, element("oddFooter", {}, escapeXml("&L&8Lembar Dukcapil&C&8&A&R&8&P / &N"))),
    quietAreas(sheet),
    ...(drawing === undefined ? [] : [element("drawing", { "r:id": drawing })]),
    listOf("tableParts", tables, (id) => element("tablePart", { "r:id": id })),
  );
}

function listOf<T>(name: string, items: readonly T[], write: (item: T) => string): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, ...items.map(write));
}

type Rows = readonly (readonly (NewCell | undefined)[])[];

/** Cells under a merged one carry its style; otherwise its border and colour would end at the first cell. */
function withMergedStyles({ cells, merges }: NewSheet): Rows {
  const rows = cells.map((row) => [...row]);
  for (const { row, column, rows: height, columns: width } of merges) {
    const style = rows[row]?.[column]?.style;
    if (!style) continue;
    for (let r = row; r < row + height; r++) {
      const target = (rows[r] ??= []);
      for (let c = column; c < column + width; c++) target[c] ??= { value: null, style };
    }
  }
  return Array.from(rows, (row) => row ?? []);
}

function dimensionOf(rows: Rows): string {
  const width = Math.max(1, ...rows.map(({ length }) => length));
  return areaAddress({ row: 0, column: 0, rows: Math.max(1, rows.length), columns: width });
}

function view({ frozen, gridLines }: NewSheet): string {
  const { rows, columns } = frozen;
  const shown = { workbookViewId: 0, showGridLines: gridLines ? undefined : 0 };
  if (rows === 0 && columns === 0) return element("sheetView", shown);
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const corner = cellAddress(rows, columns);
  return element(
    "sheetView",
    shown,
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: corner,
      activePane: pane,
      state: "frozen",
    }),
    element("selection", { pane, activeCell: corner, sqref: corner }),
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  return element(
    "cols",
    {},
    ...widths.map((width, i) => element("col", { min: i + 1, max: i + 1, width, customWidth: 1 })),
  );
}

function rowElement(
  row: number,
  cells: Rows[number],
  height: number | undefined,
  styles: StyleTable,
  texts: SharedTexts,
): string {
  const written = Array.from(cells, (cell, column) =>
    cell === undefined ? "" : cellElement(`${columnLetter(column)}${row + 1}`, cell, styles, texts),
  ).join("");
  if (written === "" && height === undefined) return "";
  return element("row", { r: row + 1, ht: height, customHeight: height === undefined ? undefined : 1 }, written);
}

function cellElement(r: string, { value, formula, style }: NewCell, styles: StyleTable, texts: SharedTexts): string {
  const place = { r, s: styles.cell(style) || undefined };
  const f = formula === undefined ? "" : element("f", {}, escapeXml(formula));
  const holding = (t: string | undefined, v: string) =>
    element("c", { ...place, t }, f, element("v", {}, escapeXml(v)));
  if (isCellError(value)) return holding("e", value.error);
  if (value === null || value === undefined || isEmptyCell(value))
    return formula === undefined ? element("c", place) : holding("str", "");
  switch (typeof value) {
    case "boolean":
      return holding("b", value ? "1" : "0");
    case "number":
      return holding(undefined, String(value));
    default:
      return formula === undefined ? holding("s", String(texts.place(value))) : holding("str", value);
  }
}

function conditionalFormat(mark: NewSheet["marks"][number], priority: number, styles: StyleTable): string {
  const rule =
    "bar" in mark
      ? element(
          "cfRule",
          { type: "dataBar", priority },
          element(
            "dataBar",
            {},
            element("cfvo", { type: "num", val: 0 }),
            element("cfvo", { type: "max" }),
            element("color", { rgb: opaque(mark.bar) }),
          ),
        )
      : element(
          "cfRule",
          { type: "expression", dxfId: styles.difference(mark.fill, mark.colour), priority },
          element("formula", {}, escapeXml(mark.when)),
        );
  return element("conditionalFormatting", { sqref: areaAddress(mark.area) }, rule);
}

function pageSetup({ paper, landscape, onOnePage }: NewPrint): string {
  return element("pageSetup", {
    paperSize: PAPER[paper],
    fitToWidth: 1,
    fitToHeight: onOnePage ? 1 : 0,
    orientation: landscape ? "landscape" : "portrait",
  });
}

/** Codes and NIK are texts on purpose; Excel's green corners would only alarm people. */
function quietAreas({ rules }: NewSheet): string {
  const texts: Area[] = rules.filter(({ allows }) => allows.type === "text").map(({ area }) => area);
  if (texts.length === 0) return "";
  const sqref = texts.map(areaAddress).join(" ");
  return element("ignoredErrors", {}, element("ignoredError", { sqref, numberStoredAsText: 1 }));
}
