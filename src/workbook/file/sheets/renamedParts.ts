import { renamedFormula, type Renaming } from "../../formula/sheets/renamedFormula";
import { localName } from "../shift/anchors";
import { editedNodes, setAttribute, setText, type Node } from "../shift/nodes";
import { escapeText } from "../xml/tags";

/** Elements with a formula as text, in sheets, tables, charts, rules and names. */
const FORMULA =
  /^(f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula|definedName|sqref|oldFormula|fmla\w*)$/i;
/** Attributes that are formulas. */
const ATTRIBUTES = ["textlink", "linkedCell", "listFillRange", "location"] as const;

/** The text of a part with sheets or tables renamed in all its formulas. */
export function renamedPart(text: string, renaming: Renaming): string {
  const follow = (formula: string) => renamedFormula(formula, renaming);
  return editedNodes(text, {
    close: (node) => {
      const { attributes } = node.tag;
      if (node.children === 0 && FORMULA.test(localName(node.path))) setText(node, follow(node.text));
      for (const name of ATTRIBUTES)
        if (attributes[name] !== undefined && !isPivotLocation(node))
          setAttribute(text, node, name, follow(attributes[name]));
      for (const [name, value] of Object.entries(attributes))
        if (/^fmla/.test(name)) setAttribute(text, node, name, follow(value));
      const { Target, val, sheet } = attributes;
      if (node.path.endsWith("/Relationship") && Target?.startsWith("#"))
        setAttribute(text, node, "Target", `#${follow(Target.slice(1))}`);
      if (localName(node.path) === "cfvo" && val !== undefined) setAttribute(text, node, "val", follow(val));
      if (sheet !== undefined && /\/(worksheetSource|rangeSet)$/.test(node.path))
        setAttribute(text, node, "sheet", renaming.sheet(sheet) ?? sheet);
    },
  });
}

/** There the attribute is the pivot table's place on its own sheet. */
const isPivotLocation = (node: Node) => node.path.startsWith("/pivotTableDefinition/");

const BOX_FORMULA = /<x:(Fmla\w+)>([\s\S]*?)<\/x:\1>/g;

/** The same for the boxes of notes and old controls, whose language is not always well-formed XML. */
export const renamedBoxes = (text: string, renaming: Renaming): string =>
  text.replace(BOX_FORMULA, (piece: string, name: string, formula: string) => {
    const plain = formula
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&");
    const after = renamedFormula(plain, renaming);
    return after === plain ? piece : `<x:${name}>${escapeText(after)}</x:${name}>`;
  });
