import { parseArea } from "../../../core/cells/area";
import { referencesIn } from "../../formula/shift/references";
import { shiftedArea, shiftedIndex, type Shift } from "../../formula/shift/shift";
import { isSameSheet, reachesAcross, shiftedFormula } from "../../formula/shift/shiftedFormula";
import { escapeText } from "../xml/tags";
import { shiftedAddress } from "./addresses";
import { localName, shiftAnchor, type Follows } from "./anchors";
import { editedNodes, setAttribute, setText } from "./nodes";
import { Refused } from "./refused";

/** The workbook part with its names shifted. @throws Refused for a name whose cells depend on where it is used. */
export function shiftedNames(text: string, order: readonly string[], shift: Shift): string {
  return editedNodes(text, {
    close: (node) => {
      if (node.path !== "/workbook/definedNames/definedName") return;
      if (reachesAcross(node.text, shift.sheet, order)) throw new Refused("ACROSS_SHEETS");
      const after = shiftedFormula(node.text, undefined, shift);
      const isOurs = (node.tag.attributes["name"] ?? "").startsWith("_xlnm.");
      if (after !== node.text && !isOurs && isRelative(node.text, shift)) throw new Refused("NAME_RELATIVE");
      setText(node, after);
    },
  });
}

const isRelative = (formula: string, { axis, sheet }: Shift) =>
  referencesIn(formula).references.some(
    (reference) =>
      isSameSheet(reference.sheet, sheet) &&
      reference.corners.some(({ row, isRowFixed, column, isColumnFixed }) =>
        axis === "rows" ? row !== undefined && !isRowFixed : column !== undefined && !isColumnFixed,
      ),
  );

/**
 * A table's part, with the formulas of its columns. `home` is its sheet. @throws Refused if the table would lose its header or
 * other essential parts.
 */
export function shiftedTable(text: string, home: string, shift: Shift): string {
  const isOwn = isSameSheet(home, shift.sheet);
  return editedNodes(text, {
    open: (node) => {
      if (node.path === "/table" && isOwn) expectWhole(node.tag.attributes, shift);
    },
    close: (node) => {
      if (/Formula$/.test(node.path)) setText(node, shiftedFormula(node.text, home, shift));
      const { ref } = node.tag.attributes;
      if (!isOwn || ref === undefined) return;
      const after = shiftedAddress(ref, shift);
      if (after === undefined) node.isGone = true;
      else setAttribute(text, node, "ref", after);
    },
  });
}

function expectWhole(attributes: Readonly<Record<string, string>>, { axis, kind, at, count }: Shift): void {
  const area = parseArea(attributes["ref"] ?? "");
  if (!area) throw new Refused("UNKNOWN_PART");
  const [first, size] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const goes = (from: number, to: number) => kind === "delete" && at < to && from < at + count;
  if (axis === "columns") {
    if (kind === "insert" ? at > first && at < first + size : goes(first, first + size))
      throw new Refused("TABLE_COLUMNS");
    return;
  }
  const headers = Number(attributes["headerRowCount"] ?? 1);
  const totals = Number(attributes["totalsRowCount"] ?? 0);
  const last = first + size;
  if (goes(first, first + headers)) throw new Refused("TABLE_HEADER");
  if (goes(last - totals, last)) throw new Refused("TABLE_TOTAL");
  if (kind === "delete" && at <= first + headers && at + count >= last - totals) throw new Refused("TABLE_EMPTY");
}

/** Pictures, charts and shapes over the cells. `isOwn`: they are on the shifted sheet. */
export function shiftedDrawing(text: string, home: string, shift: Shift): string {
  const isOwn = isSameSheet(home, shift.sheet);
  return editedNodes(text, {
    close: (node) => {
      const { textlink, editAs = "twoCell" } = node.tag.attributes;
      if (textlink !== undefined) setAttribute(text, node, "textlink", shiftedFormula(textlink, home, shift));
      if (!isOwn) return;
      if (node.path.endsWith("/xdr:twoCellAnchor")) shiftAnchor(node, editAs as Follows, shift);
      else if (node.path.endsWith("/xdr:oneCellAnchor")) shiftAnchor(node, "oneCell", shift);
    },
  });
}

/** The source ranges of a chart, in any version of its markup. */
export const shiftedChart = (text: string, home: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      if (/^(f|sqref)$/.test(localName(node.path)) && node.children === 0)
        setText(node, shiftedFormula(node.text, home, shift));
    },
  });

/** Notes and threaded comments: each moves with its cell. */
export const shiftedComments = (text: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      const { ref } = node.tag.attributes;
      if (!/^\/(comments\/commentList\/comment|\{[^}]*\}ThreadedComments\/\{[^}]*\}threadedComment)$/.test(node.path))
        return;
      const after = ref === undefined ? undefined : shiftedAddress(ref, shift);
      if (after === undefined) node.isGone = true;
      else setAttribute(text, node, "ref", after);
    },
  });

/** Attributes of a control that refer to cells. */
export const shiftedControl = (text: string, home: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      for (const [name, value] of Object.entries(node.tag.attributes))
        if (/^fmla/.test(name)) setAttribute(text, node, name, shiftedFormula(value, home, shift));
    },
  });

/** Links in a drawing to places in this workbook. */
export const shiftedLinks = (text: string, home: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      const { Target = "" } = node.tag.attributes;
      if (Target.startsWith("#"))
        setAttribute(text, node, "Target", `#${shiftedFormula(Target.slice(1), home, shift)}`);
    },
  });

/** The position of a pivot table. @throws Refused if the shift would split it. */
export const shiftedPivot = (text: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      if (node.path !== "/pivotTableDefinition/location") return;
      setAttribute(text, node, "ref", wholeAddress(node.tag.attributes["ref"] ?? "", shift));
    },
  });

/** The source of a pivot table. @throws Refused if its headers or columns would be deleted. */
export const shiftedPivotSource = (text: string, shift: Shift): string =>
  editedNodes(text, {
    close: (node) => {
      const { ref, sheet } = node.tag.attributes;
      if (!/\/worksheetSource$|\/rangeSet$/.test(node.path) || ref === undefined || !isSameSheet(sheet, shift.sheet))
        return;
      setAttribute(text, node, "ref", wholeAddress(ref, shift));
    },
  });

function wholeAddress(address: string, shift: Shift): string {
  const area = parseArea(address);
  const after = area && shiftedArea(area, shift);
  if (!area || !after || after.rows !== area.rows || after.columns !== area.columns) throw new Refused("PIVOT");
  return shiftedAddress(address, shift) ?? address;
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;
const FORMULAS = /<x:(Fmla\w+)>([\s\S]*?)<\/x:\1>/g;

/** Boxes of notes and old controls, whose language is not always well-formed XML. */
export function shiftedBoxes(text: string, home: string, shift: Shift): string {
  const isOwn = isSameSheet(home, shift.sheet);
  return text.replace(SHAPE, (shape) => {
    const followed = shape.replace(FORMULAS, (piece: string, name: string, formula: string) => {
      const plain = formula
        .replace(/&apos;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&");
      const after = shiftedFormula(plain, home, shift);
      return after === plain ? piece : `<x:${name}>${escapeText(after)}</x:${name}>`;
    });
    if (!isOwn) return followed;
    const name = shift.axis === "rows" ? "Row" : "Column";
    const cell = new RegExp(`(<x:${name}>\\s*)(\\d+)(\\s*</x:${name}>)`);
    const index = cell.exec(followed)?.[2];
    if (index === undefined) {
      // A control, not a note: it states itself whether it stays in place.
      if (/<x:MoveWithCells/.test(followed) || !/<x:Anchor>/.test(followed)) return followed;
      return withAnchor(followed, shift, (at) => shiftedIndex(at, shift) ?? shift.at);
    }
    const after = shiftedIndex(Number(index), shift);
    if (after === undefined) return "";
    const by = after - Number(index);
    return withAnchor(followed.replace(cell, `$1${after}$3`), shift, (at) => Math.max(0, at + by));
  });
}

/** `<x:Anchor>` holds the left column, an offset, the top row, an offset, and the same for the other corner. */
function withAnchor(shape: string, { axis }: Shift, moved: (index: number) => number): string {
  return shape.replace(/(<x:Anchor>)([^<]*)(<\/x:Anchor>)/, (_piece, open: string, list: string, close: string) => {
    const places = list.split(",");
    const mine = axis === "rows" ? [2, 6] : [0, 4];
    const after = places.map((place, n) =>
      mine.includes(n) ? place.replace(/\d+/, (digits) => String(moved(Number(digits)))) : place,
    );
    return `${open}${after.join(",")}${close}`;
  });
}
