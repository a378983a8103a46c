import { cellAddress } from "../../../core/cells/area";
import type { NotSaved } from "../../../contract/notSaved";
import { fitsOnePage } from "../../newSheet";
import { DAYS_BEFORE_1904 } from "../xlsx/cellValue";
import { widthOfPixels } from "../xlsx/columnWidth";
import { showsDate } from "../xlsx/numberFormats";
import { escapeText, writeTag } from "../xml/tags";
import { valueRefusal, valueXml } from "./cellXml";
import type { CellPatch } from "./change";
import { writtenFormula, type PatchContext } from "./judge";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export interface RefusedCell {
  readonly cell: CellPatch;
  readonly code: NotSaved;
}

/** A sheet of these cells, printed on A4, one page wide, and on one page if it fits. */
export function addedSheetXml(
  cells: readonly CellPatch[],
  widths: readonly number[],
  context: PatchContext,
): { readonly xml: string; readonly refused: readonly RefusedCell[] } {
  const refused: RefusedCell[] = [];
  const rows = new Map<number, string[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const written = cellXml(cell, context);
    if (typeof written === "object") refused.push({ cell, code: written.code });
    else rows.set(cell.row, [...(rows.get(cell.row) ?? []), written]);
  }
  const columns = widths.map((pixels, column) => {
    const [number, width] = [String(column + 1), String(widthOfPixels(pixels))];
    return writeTag("col", { min: number, max: number, width, customWidth: "1" }, "/>");
  });
  const lines = [...rows].map(([row, line]) => `<row r="${row + 1}">${line.join("")}</row>`);
  const last = Math.max(0, ...cells.map(({ row }) => row + 1));
  const paper = {
    paperSize: "9",
    orientation: "portrait",
    fitToWidth: "1",
    fitToHeight: fitsOnePage(last) ? "1" : "0",
  };
  return {
    xml: [
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
      `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
      columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "",
      `<sheetData>${lines.join("")}</sheetData>`,
      writeTag("pageSetup", paper, "/>"),
      "</worksheet>",
    ].join(""),
    refused,
  };
}

function cellXml(cell: CellPatch, context: PatchContext): string | { readonly code: NotSaved } {
  const { row, column, formula, numberFormat, bold } = cell;
  const stored = formula === undefined ? undefined : writtenFormula(formula, context);
  if (formula !== undefined && stored === undefined) return { code: "FORMULA_UNSUPPORTED" };
  const isDay = context.from1904 && showsDate(numberFormat ?? "");
  const value = isDay && typeof cell.value === "number" ? cell.value - DAYS_BEFORE_1904 : cell.value;
  const code = valueRefusal(value);
  if (code) return { code };
  const isPlain = numberFormat === undefined && cell.look === undefined;
  const style = isPlain
    ? undefined
    : context.styles?.like(0, {
        ...(numberFormat !== undefined && { numberFormat }),
        ...(cell.look && { look: cell.look }),
      });
  const { type, xml } = valueXml(value, stored !== undefined, "");
  const opening = writeTag(
    "c",
    { r: cellAddress(row, column), s: style === undefined ? undefined : String(style), t: type },
    ">",
  );
  const content = bold && type === "inlineStr" ? xml.replace("<is>", BOLD).replace("</is>", "</r></is>") : xml;
  return `${opening}${stored === undefined ? "" : `<f>${escapeText(stored)}</f>`}${content}</c>`;
}

/** Bold inside the text itself, so that the workbook's styles stay unchanged. */
const BOLD = "<is><r><rPr><b/></rPr>";
