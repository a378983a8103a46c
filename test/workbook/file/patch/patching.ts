import JSZip from "jszip";
import type { Cell } from "../../../../src/core/cells/cell";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { patchPackage, type CellPatch, type Refusal } from "../../../../src/workbook/file/patch/patchPackage";
import { readWorkbook } from "../../../../src/workbook/file/readWorkbook";
import type { FileSheet } from "../../../../src/workbook/file/workbookFile";
import { xlsxFile, type SheetXml, type WorkbookXml } from "../xlsxFile";

/** The text of every part of a package. */
export async function partsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  const parts: Record<string, string> = {};
  for (const [name, file] of Object.entries(zip.files))
    parts[name] = Buffer.from(await file.async("uint8array")).toString("latin1");
  return parts;
}

/** Parts that differ between two packages. */
export async function changedParts(before: Uint8Array, after: Uint8Array): Promise<readonly string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}

export async function sheetsIn(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets;
}

export interface Patched {
  readonly sheet: FileSheet;
  /** The text of the sheet's part, without what surrounds its rows. */
  readonly xml: string;
  readonly changed: readonly string[];
  readonly refused: readonly Refusal[];
  readonly before: Uint8Array;
  readonly bytes: Uint8Array;
}

/** Patches the first sheet, named Data, of a workbook written by hand. */
export async function patchRows(
  rows: string,
  cells: readonly CellPatch[],
  workbook: Omit<WorkbookXml, "sheets"> = {},
  sheet: Partial<SheetXml> = {},
): Promise<Patched> {
  const before = await xlsxFile({ ...workbook, sheets: [{ name: "Data", rows, ...sheet }] });
  const { bytes, refused } = await patchPackage(before, [{ sheet: "Data", cells }]);
  return {
    sheet: (await sheetsIn(bytes))[0] as FileSheet,
    xml: (await partsOf(bytes))["xl/worksheets/sheet1.xml"] as string,
    changed: await changedParts(before, bytes),
    refused,
    before,
    bytes,
  };
}

/** `B3` and its new content. */
export function put(address: string, value: Cell, more: Partial<CellPatch> = {}): CellPatch {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) as RegExpExecArray;
  const column = [...(letters as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column, value, ...more };
}

export const codes = (refused: readonly Refusal[]) => refused.map(({ code }) => code);
