import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { CONTENT_TYPES, type Package } from "./package";
import { removeElements } from "./removeElements";

/**
 * Removes the calculation chain and all references to it. Excel rebuilds it; a chain that lists a cell without a formula would
 * count as damage.
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
