import { areaAddress, parseArea, type Area } from "../../../core/cells/area";
import type { GrownTable } from "./grownTables";
import { escapeText, walkTags, withEdits, writeTag, type TextEdit } from "../xml/tags";

const RULE = /^\/worksheet\/(conditionalFormatting|dataValidations\/dataValidation)$/;
/** Extensions of later versions of Excel come after the sheet's own elements, with their areas as text. */
const LATER = /^\/worksheet\/extLst\/.*\/xm:sqref$/;

/** Extends conditional formats and input rules that end with a table's last row, as Excel does. */
export function grownRules(text: string, tables: readonly GrownTable[]): string {
  const edits: TextEdit[] = [];
  let from = 0;
  walkTags(text, {
    open: (path, tag) => {
      if (LATER.test(path)) from = tag.end;
      if (!RULE.test(path)) return;
      const { sqref = "" } = tag.attributes;
      const grown = grownAreas(sqref, tables);
      if (grown === sqref) return;
      const { start, end, name, attributes, selfClosing } = tag;
      edits.push({ start, end, text: writeTag(name, { ...attributes, sqref: grown }, selfClosing ? "/>" : ">") });
    },
    close: (path, start) => {
      if (!LATER.test(path)) return;
      const sqref = text.slice(from, start);
      const grown = grownAreas(sqref, tables);
      if (grown !== sqref) edits.push({ start: from, end: start, text: escapeText(grown) });
    },
  });
  return withEdits(text, edits);
}

function grownAreas(sqref: string, tables: readonly GrownTable[]): string {
  const areas = sqref.trim().split(/\s+/);
  const grown = areas.map((address) => {
    const area = parseArea(address);
    const table = area && tables.find(({ before }) => endsWith(area, before));
    return area && table ? areaAddress({ ...area, rows: area.rows + table.after.rows - table.before.rows }) : address;
  });
  return grown.every((address, index) => address === areas[index]) ? sqref : grown.join(" ");
}

/** True if the area is within the table and reaches its last row. */
const endsWith = (area: Area, table: Area) =>
  area.row + area.rows === table.row + table.rows &&
  area.row >= table.row &&
  area.column >= table.column &&
  area.column + area.columns <= table.column + table.columns;
