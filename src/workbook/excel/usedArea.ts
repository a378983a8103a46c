import { parseArea, type Area } from "../../core/cells/area";
import { WorkbookError } from "../workbook";
import { supports } from "./run";

/** The area in an address from Excel, with or without a sheet name. */
export function areaOf(address: string): Area {
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (!area) throw new WorkbookError("SEVERAL_AREAS");
  return area;
}

/** The range around all values of a sheet; A1 if there is none. Excel 2016 also counts formatted cells. */
export function usedRange(sheet: Excel.Worksheet): Excel.Range {
  return supports("1.2") ? sheet.getUsedRange(true) : sheet.getUsedRange();
}
