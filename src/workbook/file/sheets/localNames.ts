import { referencesIn } from "../../formula/shift/references";
import { renamedFormula, type Renaming } from "../../formula/sheets/renamedFormula";
import { editedNodes, type Node } from "../shift/nodes";
import { escapeText, writeTag } from "../xml/tags";

/**
 * The workbook part in which a copied sheet has local names, as Excel creates them: those local to the original, and global
 * names that refer to its cells. `from` and `to` are the positions of the two sheets.
 */
export function withNamesOfCopy(text: string, sheet: string, from: number, to: number, renaming: Renaming): string {
  const own = new Map<string, string>();
  const open = new Map<string, string>();
  const isOn = (formula: string) =>
    referencesIn(formula).sheets.some(({ names }) => names.some((name) => name.toLowerCase() === sheet.toLowerCase()));
  const written = ({ tag, text: formula }: Node) =>
    writeTag(tag.name, { ...tag.attributes, localSheetId: String(to) }, ">") +
    `${escapeText(renamedFormula(formula, renaming))}</${tag.name}>`;
  return editedNodes(text, {
    close: (node) => {
      if (node.path === "/workbook/definedNames/definedName") {
        const { localSheetId, name = "" } = node.tag.attributes;
        if (Number(localSheetId) === from) own.set(name.toLowerCase(), written(node));
        else if (localSheetId === undefined && isOn(node.text)) open.set(name.toLowerCase(), written(node));
      } else if (node.path === "/workbook/definedNames") {
        const names = [...new Map([...open, ...own]).values()];
        if (names.length > 0) node.edits.push({ start: node.close, end: node.close, text: names.join("") });
      }
    },
  });
}
