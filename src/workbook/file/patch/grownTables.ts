import { areaAddress, parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";
import { relationshipsOf } from "../xlsx/relationships";
import type { TableGrowth } from "./change";
import type { Package } from "./package";
import type { SheetScan } from "./sheetScan";
import { walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";

/** A table that takes in the rows below it: its part, and its area before and after. */
export interface GrownTable {
  readonly name: string;
  readonly part: string;
  readonly text: string;
  readonly before: Area;
  readonly after: Area;
}

/** The tables of a sheet that grow; a table with total rows, or one that does not exist, is left out. */
export async function grownTables(
  file: Package,
  sheetPart: string,
  wanted: readonly TableGrowth[],
): Promise<readonly GrownTable[]> {
  const found: GrownTable[] = [];
  for (const { type, target } of wanted.length === 0 ? [] : await relationshipsOf(file, sheetPart)) {
    const text = type === "table" && file.has(target) ? await file.text(target) : undefined;
    const table = text === undefined ? undefined : tableTag(text)?.attributes;
    const before = parseArea(table?.ref ?? "");
    const name = table?.displayName ?? table?.name ?? "";
    const rows = wanted.find((growth) => growth.name === name)?.rows ?? 0;
    if (text === undefined || !before || rows <= before.rows || (table?.totalsRowCount ?? "0") !== "0") continue;
    found.push({ name, part: target, text, before, after: { ...before, rows } });
  }
  return found;
}

/** True if nothing else is in the area that the table would grow into. */
export function hasRoom({ before, after }: GrownTable, scan: SheetScan, others: readonly Area[]): boolean {
  const added = { ...after, row: before.row + before.rows, rows: after.rows - before.rows };
  const isIn = (area: Area) =>
    area.row < added.row + added.rows &&
    added.row < area.row + area.rows &&
    area.column < added.column + added.columns &&
    added.column < area.column + area.columns;
  return added.row + added.rows <= SHEET_SIZE.rows && ![...scan.merges, ...scan.arrays, ...others].some(isIn);
}

/** The table's part, with its filter extended to the new rows. */
export function grownPart({ text, before, after }: GrownTable): string {
  const edits: TextEdit[] = [];
  const resized = (tag: Tag, area: Area) =>
    edits.push({
      start: tag.start,
      end: tag.end,
      text: writeTag(tag.name, { ...tag.attributes, ref: areaAddress(area) }, tag.selfClosing ? "/>" : ">"),
    });
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/table") resized(tag, after);
      else if (path === "/table/autoFilter" && tag.attributes.ref === areaAddress(before)) resized(tag, after);
    },
  });
  return withEdits(text, edits);
}

function tableTag(text: string): Tag | undefined {
  let table: Tag | undefined;
  walkTags(text, { open: (path, tag) => void (path === "/table" && (table = tag)) });
  return table;
}
