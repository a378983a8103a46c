import { renamingOf } from "../../formula/sheets/renamedFormula";
import { dropCalcChain } from "../patch/dropCalcChain";
import { removeElements } from "../patch/removeElements";
import { readTables } from "../xlsx/readTables";
import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import { leaveOut } from "./leaveOut";
import { partTypes } from "./partTypes";
import { Refused } from "./refused";
import type { SheetFile } from "./sheetFile";

/** Parts that may be deleted with a sheet. */
const GOES = /^(table|drawing|vmlDrawing|comments|threadedComment|printerSettings|image|hyperlink|customProperty)$/;

/** Deletes a sheet with everything that belongs to it alone. References to it become #REF!. */
export async function deleteSheet(sheets: SheetFile, name: string): Promise<void> {
  const { file, workbook } = sheets;
  const tab = sheets.tab(name);
  sheets.expectOthersInSight(tab);
  sheets.expectNoMacro();
  await sheets.expectNoneAcross();
  const part = sheets.partOf(tab);
  const tables = (await readTables(file, part)).map((table) => table.name.toLowerCase());
  await expectNothingMadeFrom(sheets, tab.name, part, tables);
  const before = await partTypes(file);
  const gone = new Map(tables.map((table) => [table, undefined] as const));
  await sheets.follow(tab.name, renamingOf(tab.name, undefined, gone), part);
  await sheets.arrange(sheets.tabs.filter((one) => one !== tab));
  const ids = new Set(sheets.related.flatMap(({ id, target }) => (target === part ? [id] : [])));
  await removeElements(file, relationshipList(workbook), "Relationship", ({ Id = "" }) => ids.has(Id));
  await leaveOut(file, before.keys());
  await dropCalcChain(file, workbook);
}

/** @throws Refused if a pivot table, or something unknown, is based on the sheet. */
async function expectNothingMadeFrom(
  { file, related }: SheetFile,
  name: string,
  part: string,
  tables: readonly string[],
): Promise<void> {
  for (const { type, target } of await relationshipsOf(file, part)) {
    if (type === "pivotTable") throw new Refused("PIVOT");
    if (!GOES.test(type)) throw new Refused("UNKNOWN_PART");
    if (type === "table" && (await relationshipsOf(file, target)).length > 0) throw new Refused("UNKNOWN_PART");
  }
  for (const { type, target } of related) {
    if (tables.length > 0 && /^(slicerCache|timelineCache)$/.test(type)) throw new Refused("UNKNOWN_PART");
    if (type !== "pivotCacheDefinition" || !file.has(target)) continue;
    let isSource = false;
    const source = (one: { readonly sheet?: string; readonly name?: string }) => {
      if (one.sheet?.toLowerCase() === name.toLowerCase() || tables.includes(one.name?.toLowerCase() ?? ""))
        isSource = true;
    };
    await walkPart(file.part(target), {
      "/pivotCacheDefinition/cacheSource/worksheetSource": { open: source },
      "/pivotCacheDefinition/cacheSource/consolidation/rangeSets/rangeSet": { open: source },
    });
    if (isSource) throw new Refused("PIVOT");
  }
}
