import { areaAddress, cellAddress, parseArea } from "../../../core/cells/area";
import { valueXml } from "./cellXml";
import type { Accepted } from "./accepted";
import type { WaitingFormula } from "./change";
import type { CellSpot, RowSpot, SheetScan } from "./sheetScan";
import { attributeEdit, escapeText, prefixIn, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";

/** The text of a sheet with these changes; nothing else changes. */
export function patchedSheet(
  text: string,
  scan: SheetScan,
  changes: readonly Accepted[],
  waiting: readonly WaitingFormula[] = [],
): string {
  const { data } = scan;
  if (!data) return text;
  const late = new Set(waiting.map(({ row, column }) => `${row}/${column}`));
  const prefix = prefixIn(data.name);
  const byRow = new Map<number, Accepted[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row || a.column - b.column))
    byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);

  const edits: TextEdit[] = [];
  const newRows: { readonly at: number; readonly xml: string }[] = [];
  for (const [row, cells] of byRow) {
    const spot = scan.rows.get(row);
    if (spot) edits.push(...rowEdits(text, spot, cells, prefix, late));
    else newRows.push({ at: scan.places.get(row) ?? data.close, xml: newRow(row, cells, prefix, late) });
  }
  edits.push(...waitingEdits(scan, changes, waiting));
  if (data.selfClosing && newRows.length > 0) {
    const rows = newRows.map(({ xml }) => xml).join("");
    edits.push({
      start: data.start,
      end: data.end,
      text: `${writeTag(data.name, data.attributes, ">")}${rows}</${data.name}>`,
    });
  } else edits.push(...newRows.map(({ at, xml }) => ({ start: at, end: at, text: xml })));
  edits.push(...dimensionEdit(scan, changes));
  return withEdits(text, edits);
}

/** Marks unchanged formulas for Excel to calculate (`ca`, ECMA-376 part 1, 18.3.1.40). */
function waitingEdits(
  scan: SheetScan,
  changes: readonly Accepted[],
  waiting: readonly WaitingFormula[],
): readonly TextEdit[] {
  const written = new Set(changes.flatMap((one) => (one.keepsContent ? [] : [`${one.row}/${one.column}`])));
  return waiting.flatMap(({ row, column }) => {
    if (written.has(`${row}/${column}`)) return [];
    const formula = scan.rows.get(row)?.cells.find((cell) => cell.column === column)?.formula;
    if (!formula || formula.attributes.ca !== undefined) return [];
    const at = formula.start + 1 + formula.name.length;
    return [{ start: at, end: at, text: ' ca="1"' }];
  });
}

function newRow(row: number, cells: readonly Accepted[], prefix: string, late: ReadonlySet<string>): string {
  const written = cells.map((cell) => cellXml(cell, undefined, "", prefix, late)).join("");
  return `${writeTag(`${prefix}row`, { r: String(row + 1) }, ">")}${written}</${prefix}row>`;
}

function rowEdits(
  text: string,
  { tag, close, cells }: RowSpot,
  changes: readonly Accepted[],
  prefix: string,
  late: ReadonlySet<string>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const change of changes) {
    const spot = cells.find(({ column }) => column === change.column);
    if (spot && change.keepsContent) {
      edits.push(...styleEdit(text, spot.tag, String(change.style)));
      continue;
    }
    const xml = cellXml(change, spot, text, prefix, late);
    if (spot) edits.push({ start: spot.start, end: spot.end, text: xml });
    else if (tag.selfClosing) added.push(xml);
    else {
      const at = cells.find(({ column }) => column > change.column)?.start ?? close;
      edits.push({ start: at, end: at, text: xml });
    }
  }
  const opening = writeTag(tag.name, { ...tag.attributes, ...spansWith(tag.attributes.spans, changes) }, ">");
  if (added.length > 0)
    edits.push({ start: tag.start, end: tag.end, text: `${opening}${added.join("")}</${tag.name}>` });
  else if (changes.some(({ column }) => !isInSpans(tag.attributes.spans, column)))
    edits.push({ start: tag.start, end: tag.end, text: opening });
  return edits;
}

/** Gives a cell another style and keeps all its other bytes. */
function styleEdit(text: string, tag: Tag, style: string): TextEdit[] {
  if (tag.attributes["s"] !== undefined) return attributeEdit(text, tag, "s", style);
  const at = tag.start + 1 + tag.name.length;
  return [{ start: at, end: at, text: ` s="${style}"` }];
}

function cellXml(
  change: Accepted,
  spot: CellSpot | undefined,
  text: string,
  prefix: string,
  late: ReadonlySet<string>,
): string {
  const kept = change.formula === "KEEP";
  const formula = kept
    ? ((spot?.formula && text.slice(spot.formula.start, spot.formula.end)) ?? "")
    : change.formula === undefined
      ? ""
      : `<${prefix}f${late.has(`${change.row}/${change.column}`) ? ' ca="1"' : ""}>${escapeText(change.formula)}</${prefix}f>`;
  const { type, xml } = valueXml(change.value, change.formula !== undefined, prefix);
  const more = spot?.more ? text.slice(spot.more.start, spot.more.end) : "";
  const attributes: Record<string, string | undefined> = {
    ...(spot ? spot.tag.attributes : { r: cellAddress(change.row, change.column) }),
    s: change.style === undefined ? undefined : String(change.style),
    t: type,
    // Excel's metadata about the old value; metadata about the formula stays only with the formula.
    vm: undefined,
    ...(kept ? {} : { cm: undefined }),
  };
  const inside = formula + xml + more;
  const name = spot?.tag.name ?? `${prefix}c`;
  return inside === "" ? writeTag(name, attributes, "/>") : `${writeTag(name, attributes, ">")}${inside}</${name}>`;
}

const pairs = (spans: string) =>
  spans
    .trim()
    .split(/\s+/)
    .map((span) => span.split(":").map(Number));

/** True if a row's `spans` covers the column, or is missing. */
function isInSpans(spans: string | undefined, column: number): boolean {
  return !spans || pairs(spans).some(([first = 0, last = 0]) => column + 1 >= first && column + 1 <= last);
}

function spansWith(spans: string | undefined, changes: readonly Accepted[]): { readonly spans?: string } {
  if (!spans) return {};
  const ends = [...pairs(spans).flat(), ...changes.map(({ column }) => column + 1)];
  return { spans: `${Math.min(...ends)}:${Math.max(...ends)}` };
}

function dimensionEdit({ dimension }: SheetScan, changes: readonly Accepted[]): TextEdit[] {
  const area = parseArea(dimension?.attributes.ref ?? "");
  if (!dimension || !area) return [];
  const rows = [area.row, area.row + area.rows - 1, ...changes.map(({ row }) => row)];
  const columns = [area.column, area.column + area.columns - 1, ...changes.map(({ column }) => column)];
  const row = least(rows);
  const column = least(columns);
  const ref = areaAddress({ row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 });
  if (ref === areaAddress(area)) return [];
  const text = writeTag(dimension.name, { ...dimension.attributes, ref }, dimension.selfClosing ? "/>" : ">");
  return [{ start: dimension.start, end: dimension.end, text }];
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));
