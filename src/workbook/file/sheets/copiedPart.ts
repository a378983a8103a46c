import type { Renaming } from "../../formula/sheets/renamedFormula";
import { appendElement } from "../patch/appendElement";
import { CONTENT_TYPES, type Package } from "../patch/package";
import { editedNodes, setAttribute } from "../shift/nodes";
import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkPart } from "../xml/walkPart";
import { withoutAttributes, walkTags, withEdits } from "../xml/tags";
import { Refused } from "./refused";
import { renamedBoxes, renamedPart } from "./renamedParts";

/** Parts that a copy shares with its original. */
const SHARED = /^(image|theme)$/;
/** Parts that a copy gets copies of. */
const OWN =
  /^(drawing|chart|chartEx|chartStyle|chartColorStyle|chartUserShapes|themeOverride|vmlDrawing|comments|table|printerSettings)$/;

/** The name of a copied table in its part. */
export interface CopiedTable {
  readonly id: number;
  readonly name: string;
}

/** Copies a part with everything that belongs to it alone, and renames in its formulas. Returns the part of the copy. */
export async function copiedPart(
  file: Package,
  part: string,
  renaming: Renaming,
  table: (name: string) => CopiedTable,
): Promise<string> {
  const copy = freePart(file, part);
  await file.copy(part, copy);
  await declareLike(file, part, copy);
  const text = /\.(xml|vml)$/i.test(part) ? await file.text(part) : undefined;
  if (text !== undefined) {
    const renamed = part.toLowerCase().endsWith(".vml") ? renamedBoxes(text, renaming) : renamedPart(text, renaming);
    file.replace(copy, ownTexts(renamed, table));
  }
  const list = relationshipList(part);
  if (!file.has(list)) return copy;
  const targets = new Map<string, string>();
  for (const { id, type, target } of await relationshipsOf(file, part)) {
    if (!file.has(target)) continue;
    if (OWN.test(type)) targets.set(id, `/${await copiedPart(file, target, renaming, table)}`);
    else if (SHARED.test(type)) targets.set(id, `/${target}`);
    else throw new Refused(type === "pivotTable" ? "PIVOT" : "UNKNOWN_PART");
  }
  const links = renamedPart((await file.text(list)) ?? "", renaming);
  const edited = editedNodes(links, {
    close: (node) => {
      const target = targets.get(node.tag.attributes["Id"] ?? "");
      if (target !== undefined) setAttribute(links, node, "Target", target);
    },
  });
  file.replace(relationshipList(copy), edited);
  return copy;
}

/** The first free part name of its kind: `xl/charts/chart3.xml` beside `chart1` and `chart2`. */
function freePart(file: Package, part: string): string {
  const [, stem = part, ending = ""] = /^(.*?)\d*(\.[^./]*)$/.exec(part) ?? [];
  let number = 1;
  while (file.has(`${stem}${number}${ending}`)) number += 1;
  return `${stem}${number}${ending}`;
}

/** Declares a copy's type like that of its original; a type declared by extension applies anyway. */
async function declareLike(file: Package, part: string, copy: string): Promise<void> {
  let type: string | undefined;
  await walkPart(file.part(CONTENT_TYPES), {
    "/Types/Override": {
      open: ({ PartName = "", ContentType }) => {
        if (PartName.toLowerCase() === `/${part}`.toLowerCase()) type = ContentType;
      },
    },
  });
  if (type !== undefined)
    await appendElement(file, CONTENT_TYPES, "Override", { PartName: `/${copy}`, ContentType: type });
}

/**
 * Texts that may occur in one part only: names of tables, the sheet's code name for macros, and the mark of a selected sheet.
 */
function ownTexts(text: string, table: (name: string) => CopiedTable): string {
  const edited = editedNodes(text, {
    close: (node) => {
      if (node.path === "/table") {
        const { id, name } = table(node.tag.attributes["displayName"] ?? node.tag.attributes["name"] ?? "");
        setAttribute(text, node, "id", String(id));
        setAttribute(text, node, "name", name);
        setAttribute(text, node, "displayName", name);
      } else if (node.path === "/worksheet/sheetViews/sheetView") setAttribute(text, node, "tabSelected", "0");
    },
  });
  let tag: { readonly start: number; readonly end: number } | undefined;
  walkTags(edited, {
    open: (path, found) => {
      if (path === "/worksheet/sheetPr" && found.attributes["codeName"] !== undefined) tag = found;
    },
  });
  if (!tag) return edited;
  const bare = withoutAttributes(edited.slice(tag.start, tag.end), ["codeName"]);
  return withEdits(edited, [{ ...tag, text: bare }]);
}
