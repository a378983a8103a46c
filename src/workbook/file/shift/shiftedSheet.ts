import { addressIn } from "../xlsx/cellAddress";
import { cellAddress, parseArea, type Area } from "../../../core/cells/area";
import { shiftedFilter } from "../filter/shiftedFilter";
import { shiftedExtent, shiftedIndex, type Shift } from "../../formula/shift/shift";
import { isSameSheet, shiftedFormula } from "../../formula/shift/shiftedFormula";
import { escapeText, withoutAttributes } from "../xml/tags";
import { areasIn, shiftedAddress, shiftedAddresses, shiftedCell } from "./addresses";
import { localName, shiftAnchor } from "./anchors";
import { CellShift, shiftColumns } from "./cells";
import { editedNodes, setAttribute, setText, type Node } from "./nodes";
import { Refused } from "./refused";
import { shiftedRule } from "./ruleFormula";
import { sharedFormulas } from "./sharedFormulas";

/**
 * The text of a sheet after rows or columns were inserted or deleted, on it or on another. `home` is its name.
 *
 * ⏎ @throws Refused if that cannot be done safely.
 */
export function shiftedSheet(text: string, home: string, shift: Shift): string {
  const isOwn = isSameSheet(home, shift.sheet);
  const cells = isOwn ? new CellShift(text, shift) : undefined;
  const shared = sharedFormulas(text, home, shift, isOwn);
  const follow = (formula: string) => shiftedFormula(formula, home, shift);

  function closeFormula(node: Node): void {
    const { t, ref, si = "" } = node.tag.attributes;
    const cell = node.around.at(-1)?.tag.attributes["r"];
    if (t === "shared") {
      if (!shared.isApart(si) || cell === undefined) return;
      const { row, column } = addressIn(cell);
      const tag = withoutAttributes(text.slice(node.tag.start, node.tag.end), ["t", "ref", "si"]).replace(
        /\s*\/>$/,
        ">",
      );
      const written = `${tag}${escapeText(follow(shared.at(row, column) ?? ""))}</${node.tag.name}>`;
      node.edits.push({ start: node.tag.start, end: node.end, text: written });
      return;
    }
    if (t === "dataTable" && isOwn) throw new Refused("ARRAY_FORMULA");
    if (t === "array" && isOwn && ref !== undefined) setAttribute(text, node, "ref", shiftedArray(ref, shift));
    setText(node, follow(node.text));
  }

  function closeElsewhere(node: Node): void {
    const path = node.path.replace("/customSheetViews/customSheetView", "/sheetViews/sheetView");
    const { attributes } = node.tag;
    if (isRule(path)) {
      const list = path.includes("/x14:") ? node.inside.find((one) => localName(one.path) === "sqref") : undefined;
      const sqref = list ? list.text : (attributes["sqref"] ?? "");
      shiftRule(text, node, areasIn(sqref), home, shift);
      if (!isOwn) return;
      const after = shiftedAddresses(sqref, shift);
      if (after === undefined) node.isGone = true;
      else if (list) setText(node, after, list);
      else setAttribute(text, node, "sqref", after);
      return;
    }
    if (path === "/worksheet/hyperlinks/hyperlink" && attributes["location"] !== undefined)
      setAttribute(text, node, "location", follow(attributes["location"]));
    for (const name of FORMULAS)
      if (attributes[name] !== undefined) setAttribute(text, node, name, follow(attributes[name]));
    if (/\/x14:sparkline(Group)?$/.test(path)) {
      for (const one of node.inside) {
        if (one.path.endsWith("/xm:f")) setText(node, follow(one.text), one);
        if (!isOwn || !one.path.endsWith("/xm:sqref")) continue;
        const after = shiftedAddresses(one.text, shift);
        if (after === undefined) node.isGone = true;
        else setText(node, after, one);
      }
      return;
    }
    if (path.endsWith("/xm:f") && !IN_RULES.test(path) && follow(node.text) !== node.text)
      throw new Refused("UNKNOWN_PART");
    if (isOwn) shiftOwn(text, node, path, shift);
  }

  return editedNodes(text, {
    open: (node) => cells?.open(node),
    close: (node) => {
      if (node.path === FORMULA) closeFormula(node);
      else if (node.path.startsWith("/worksheet/sheetData")) cells?.close(node);
      else closeElsewhere(node);
    },
  });
}

const FORMULA = "/worksheet/sheetData/row/c/f";
/** Attributes of controls that refer to a cell. */
const FORMULAS = ["linkedCell", "listFillRange"] as const;
const RULE =
  /^\/worksheet\/(conditionalFormatting|dataValidations\/dataValidation|extLst\/ext\/x14:conditionalFormattings\/x14:conditionalFormatting|extLst\/ext\/x14:dataValidations\/x14:dataValidation)$/;
const isRule = (path: string) => RULE.test(path);

/** All formulas in a rule over cells. */
function shiftRule(text: string, rule: Node, areas: readonly Area[], home: string, shift: Shift): void {
  const visit = (node: Node): void => {
    const name = localName(node.path);
    if (/^(formula|formula1|formula2|f)$/.test(name) && node.inside.length === 0)
      setText(rule, shiftedRule(node.text, home, areas, shift), node);
    const { val } = node.tag.attributes;
    if (name === "cfvo" && val !== undefined && !/^-?[\d.]+(E[-+]?\d+)?$/i.test(val))
      setAttribute(text, rule, "val", shiftedRule(val, home, areas, shift), node);
    node.inside.forEach(visit);
  };
  rule.inside.forEach(visit);
}

/** Areas that refer only to the sheet itself. */
const AREAS: Readonly<Record<string, string>> = {
  "/worksheet/protectedRanges/protectedRange": "sqref",
  "/worksheet/ignoredErrors/ignoredError": "sqref",
  "/worksheet/cellWatches/cellWatch": "r",
  "/worksheet/hyperlinks/hyperlink": "ref",
  "/worksheet/sortState": "ref",
  "/worksheet/sortState/sortCondition": "ref",
  "/worksheet/autoFilter/sortState": "ref",
  "/worksheet/autoFilter/sortState/sortCondition": "ref",
  "/worksheet/extLst/ext/x14:ignoredErrors/x14:ignoredError": "sqref",
};
const ADDRESSES = ["ref", "sqref", "r", "r1", "r2", "cell", "activeCell", "topLeftCell", "sourceRef"] as const;

function shiftOwn(text: string, node: Node, path: string, shift: Shift): void {
  const { attributes } = node.tag;
  const areas = AREAS[path];
  if (areas !== undefined) {
    const after = shiftedAddresses(attributes[areas] ?? "", shift);
    if (after === undefined) node.isGone = true;
    else setAttribute(text, node, areas, after);
  } else if (path === "/worksheet/mergeCells/mergeCell") shiftMerge(text, node, shift);
  else if (path === "/worksheet/dimension")
    setAttribute(text, node, "ref", shiftedDimension(attributes["ref"] ?? "", shift));
  else if (path === "/worksheet/sheetViews/sheetView" || path.startsWith("/worksheet/sheetViews/sheetView/"))
    shiftView(text, node, path, shift);
  else if (path === "/worksheet/cols/col") {
    if (shift.axis === "columns") shiftColumns(text, node, shift);
  } else if (path === "/worksheet/autoFilter" || path === "/worksheet/sheetViews/sheetView/autoFilter")
    shiftFilter(text, node, shift);
  else if (path.endsWith("/brk")) shiftBreak(text, node, path, shift);
  else if (localName(path) === "anchor" && node.inside.length > 0)
    shiftAnchor(
      node,
      attributes["moveWithCells"] === "1" ? (attributes["sizeWithCells"] === "1" ? "twoCell" : "oneCell") : "absolute",
      shift,
    );
  else if (ADDRESSES.some((name) => /^\$?[A-Z]{1,3}\$?\d+(:|\s|$)/.test(attributes[name] ?? "")))
    throw new Refused("UNKNOWN_PART");
  else if (path.endsWith("/xm:sqref") && !IN_RULES.test(path)) throw new Refused("UNKNOWN_PART");
}

/** Already handled with the rule or sparkline around it. */
const IN_RULES = /\/x14:(conditionalFormatting|dataValidation|sparkline|sparklineGroup)\//;

function shiftedArray(ref: string, shift: Shift): string {
  const area = parseArea(ref);
  if (!area) return ref;
  const [first, size] = shift.axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const after = shiftedExtent({ first, last: first + size - 1 }, shift);
  if (after && after.last - after.first + 1 !== size) throw new Refused("ARRAY_FORMULA");
  // It is deleted with its cell.
  return shiftedAddress(ref, shift) ?? ref;
}

/** A single cell cannot be merged. */
function shiftMerge(text: string, node: Node, shift: Shift): void {
  const after = shiftedAddress(node.tag.attributes["ref"] ?? "", shift);
  if (after === undefined || !after.includes(":")) node.isGone = true;
  else setAttribute(text, node, "ref", after);
}

function shiftedDimension(ref: string, shift: Shift): string {
  const area = parseArea(ref);
  if (!area) return ref;
  const last = shift.axis === "rows" ? area.row + area.rows : area.column + area.columns;
  const isBehind = shift.kind === "insert" && shift.at === last;
  return shiftedAddress(ref, isBehind ? { ...shift, at: last - 1 } : shift) ?? "A1";
}

function shiftView(text: string, node: Node, path: string, shift: Shift): void {
  const { attributes } = node.tag;
  const { topLeftCell, activeCell, sqref } = attributes;
  if (path.endsWith("/selection")) {
    const cell = shiftedCell(activeCell ?? "A1", shift);
    if (activeCell !== undefined) setAttribute(text, node, "activeCell", cell);
    if (sqref !== undefined) setAttribute(text, node, "sqref", shiftedAddresses(sqref, shift) ?? cell);
  } else if (path.endsWith("/pane")) shiftPane(text, node, shift);
  else if (path.endsWith("/brk")) shiftBreak(text, node, path, shift);
  else if (path.endsWith("/autoFilter")) shiftFilter(text, node, shift);
  else if (topLeftCell !== undefined) setAttribute(text, node, "topLeftCell", shiftedCell(topLeftCell, shift));
}

/** Rows inserted between frozen rows are frozen too; below them the view stays. */
function shiftPane(text: string, node: Node, shift: Shift): void {
  const { state, topLeftCell } = node.tag.attributes;
  const ofRows = shift.axis === "rows";
  const split = ofRows ? "ySplit" : "xSplit";
  const size = Number(node.tag.attributes[split] ?? 0);
  if (!(state ?? "").startsWith("frozen") || !(size > 0)) return;
  const view = parseArea(node.around.at(-1)?.tag.attributes["topLeftCell"] ?? "");
  const first = (ofRows ? view?.row : view?.column) ?? 0;
  const { at, kind, count } = shift;
  const inside = Math.max(0, Math.min(at + count, first + size) - Math.max(at, first));
  const after = kind === "delete" ? size - inside : at >= first && at < first + size ? size + count : size;
  if (after < 1) throw new Refused("FROZEN");
  setAttribute(text, node, split, String(after));
  const corner = parseArea(topLeftCell ?? "");
  if (!corner) return;
  const { row, column } = corner;
  const least = first + after;
  const moved = ofRows ? cellAddress(Math.max(row, least), column) : cellAddress(row, Math.max(column, least));
  setAttribute(text, node, "topLeftCell", moved);
}

function shiftFilter(text: string, node: Node, shift: Shift): void {
  const ref = node.tag.attributes["ref"] ?? "";
  const area = parseArea(ref);
  if (!area) return;
  const columns = node.inside.filter(({ path }) => localName(path) === "filterColumn");
  const placeOf = (one: Node) => Number(one.tag.attributes["colId"] ?? 0);
  const after = shiftedFilter(area, columns.filter(({ inside }) => inside.length > 0).map(placeOf), shift);
  if (after === "LOST") throw new Refused("FILTER");
  setAttribute(text, node, "ref", shiftedAddress(ref, shift) ?? ref);
  for (const one of columns) {
    const column = after.column(placeOf(one));
    if (column === undefined) node.edits.push({ start: one.tag.start, end: one.end, text: "" });
    else setAttribute(text, node, "colId", String(column), one);
  }
}

/** A break stands before the row or column with its number, counted from 0. */
function shiftBreak(text: string, node: Node, path: string, shift: Shift): void {
  if (path.includes("/rowBreaks/") !== (shift.axis === "rows")) return;
  const after = shiftedIndex(Number(node.tag.attributes["id"]), shift);
  if (after === undefined) node.isGone = true;
  else setAttribute(text, node, "id", String(after));
}
