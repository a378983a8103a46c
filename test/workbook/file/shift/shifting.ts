import type { Shift } from "../../../../src/workbook/formula/shift/shift";
import { shiftPackage } from "../../../../src/workbook/file/shift/shiftPackage";
import { partsOf } from "../patch/patching";
import { xlsxFile, type SheetXml, type WorkbookXml } from "../xlsxFile";

/** `insert rows 5` of sheet Data, counted from 1 as a clerk does. */
export function shiftOf(text: string, sheet = "Data"): Shift {
  const [kind, axis, first, count = "1"] = text.split(" ");
  return {
    sheet,
    kind: kind as Shift["kind"],
    axis: axis as Shift["axis"],
    at: Number(first) - 1,
    count: Number(count),
  };
}

/** The parts of a package after a shift, or the reason for a refusal. */
export async function shiftedParts(before: Uint8Array, shift: Shift): Promise<Record<string, string> | string> {
  const answer = await shiftPackage(before, shift);
  return "refused" in answer ? answer.refused : partsOf(answer.bytes);
}

/** The first sheet, named Data, after a shift, without what surrounds the given rows; or the reason for a refusal. */
export async function shiftedData(
  shift: string,
  sheet: Partial<SheetXml>,
  { others = [], ...workbook }: Omit<WorkbookXml, "sheets"> & { readonly others?: readonly SheetXml[] } = {},
): Promise<string> {
  const before = await xlsxFile({ ...workbook, sheets: [{ name: "Data", rows: "", ...sheet }, ...others] });
  const parts = await shiftedParts(before, shiftOf(shift));
  return typeof parts === "string" ? parts : inside(parts["xl/worksheets/sheet1.xml"] ?? "");
}

export const inside = (xml: string): string => xml.replace(/^<worksheet[^>]*>/, "").replace(/<\/worksheet>$/, "");
