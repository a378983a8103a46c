import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkTags } from "../xml/tags";
import { addedSheetXml, type RefusedCell } from "./addedSheetXml";
import { appendElement } from "./appendElement";
import type { AddedSheet, CellPatch } from "./change";
import type { PatchContext } from "./judge";
import { CONTENT_TYPES, type Package } from "./package";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Adds a sheet, with formulas, after the others. Returns what a file cannot hold, with the reasons. */
export async function addSheet(
  file: Package,
  workbook: string,
  { name, cells, widths }: AddedSheet & { readonly name: string; readonly cells: readonly CellPatch[] },
  context: PatchContext,
): Promise<readonly RefusedCell[]> {
  const { xml, refused } = addedSheetXml(cells, widths, context);
  await addPart(file, workbook, name, xml);
  return refused;
}

/** Adds a sheet after the others whose part has this text. */
export async function addPart(file: Package, workbook: string, name: string, xml: string): Promise<void> {
  const part = freePart(file);
  file.replace(part, xml);
  await appendElement(file, CONTENT_TYPES, "Override", { PartName: `/${part}`, ContentType: TYPE });
  await listSheet(file, workbook, name, part);
}

/** Lists a sheet after the others. */
export async function listSheet(file: Package, workbook: string, name: string, part: string): Promise<void> {
  const ids = new Set((await relationshipsOf(file, workbook)).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (ids.has(`ridsheet${number}`)) number += 1;
  const id = `rIdSheet${number}`;
  const relationship = { Id: id, Type: RELATIONSHIP, Target: `/${part}` };
  await appendElement(file, relationshipList(workbook), "Relationship", relationship);
  const { sheetId, idName } = await nextSheet(file, workbook);
  await appendElement(file, workbook, "sheet", { name, sheetId: String(sheetId), [idName]: id }, "/workbook/sheets");
}

function freePart(file: Package): string {
  let number = 1;
  while (file.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

/** An unused sheet number, and how the workbook's text writes the attribute for a sheet's relationship. */
async function nextSheet(file: Package, workbook: string) {
  let last = 0;
  let idName = "r:id";
  walkTags((await file.text(workbook)) ?? "", {
    open: (path, { attributes }) => {
      if (path !== "/workbook/sheets/sheet") return;
      last = Math.max(last, Number(attributes["sheetId"] ?? 0));
      idName = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? idName;
    },
  });
  return { sheetId: last + 1, idName };
}
