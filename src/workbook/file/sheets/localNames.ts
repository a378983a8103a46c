import { referencesIn } from "../../formula/shift/references";
import { renamedFormula, type Renaming } from "../../formula/sheets/renamedFormula";
import { editedNodes, type Node } from "../shift/nodes";
import { escapeText, writeTag } from "../xml/tags";

/**
 * The workbook part in which a copied sheet has names of its own, as Excel gives it: those that were the first sheet's alone, and
 * those of all sheets that mean cells of it. `from` and `to` are the places of the two sheets.
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
