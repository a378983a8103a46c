import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { CONTENT_TYPES, type Package } from "./package";
import { removeElements } from "./removeElements";

/**
 * Leaves out the list of the order in which formulas are calculated, with all that refers to it. Excel makes it anew; a
 * list that names a cell without a formula would be damage to it.
 */
export async function dropCalcChain(file: Package, workbookPart: string): Promise<void> {
  const chain = (await relationshipsOf(file, workbookPart)).find(({ type }) => type === "calcChain");
  if (!chain) return;
  await removeElements(file, relationshipList(workbookPart), "Relationship", ({ Id }) => Id === chain.id);
  if (!file.has(chain.target)) return;
  file.remove(chain.target);
  const partName = `/${chain.target}`.toLowerCase();
  await removeElements(file, CONTENT_TYPES, "Override", ({ PartName = "" }) => PartName.toLowerCase() === partName);
}
