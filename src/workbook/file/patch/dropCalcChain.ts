import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { CONTENT_TYPES, type Package } from "./package";
import { walkTags, withEdits, type Tag, type TextEdit } from "../xml/tags";

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

async function removeElements(
  file: Package,
  part: string,
  element: string,
  isUnwanted: (attributes: Tag["attributes"]) => boolean,
): Promise<void> {
  const text = file.has(part) ? await file.text(part) : undefined;
  if (text === undefined) return;
  const edits: TextEdit[] = [];
  let start: number | undefined;
  walkTags(text, {
    open: (path, tag) => {
      if (path.endsWith(`/${element}`) && isUnwanted(tag.attributes)) start = tag.start;
    },
    close: (path, _start, end) => {
      if (start === undefined || !path.endsWith(`/${element}`)) return;
      edits.push({ start, end, text: "" });
      start = undefined;
    },
  });
  if (edits.length > 0) file.replace(part, withEdits(text, edits));
}
