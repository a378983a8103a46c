import { cellAddress } from "../../../../src/core/cells/area";
import { storedFormula } from "../../../../src/workbook/formula/fileFormula";
import { xlsxFile } from "../../file/xlsxFile";
import { DATA, DAYS } from "./data";
import { FORMULAS } from "./formulas";

/** Column of the formulas, one below the other from the first row on. */
export const COLUMN = 9;

export const ALL: readonly string[] = Object.values(FORMULAS).flat();

/** The bytes of a workbook with the data and all formulas, none of which has a result. */
export function caseFile(): Promise<Uint8Array> {
  const rows = ALL.map((formula, row) => {
    const data = (DATA[row] ?? []).map((value, column) => cellXml(cellAddress(row, column), value, column === DAYS));
    const stored = escape(storedFormula(formula) ?? formula);
    return `<row r="${row + 1}">${data.join("")}<c r="${cellAddress(row, COLUMN)}"><f>${stored}</f></c></row>`;
  });
  const parts = { "[Content_Types].xml": TYPES };
  return xlsxFile({ sheets: [{ name: "Uji", rows: rows.join("") }], formats: [0, 14], parts });
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const override = (part: string, type: string) =>
  `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
const TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `${override("workbook", "sheet.main")}${override("worksheets/sheet1", "worksheet")}${override("styles", "styles")}` +
  `${override("sharedStrings", "sharedStrings")}</Types>`;

function cellXml(address: string, value: string | number | boolean | null, isDay: boolean): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${address}" s="${isDay ? 1 : 0}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
