import { areaAddress, type Area } from "../../../core/cells/area";
import { element } from "../restyle/elements";
import { prefixIn, walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";
import { FilterReader } from "./readFilter";
import type { FilterCriterion, FilteredColumn } from "./rowFilter";

/** A filter as it is to stand in a part: its area and what its columns let through. */
export interface WrittenFilter {
  readonly area: Area;
  readonly columns: readonly FilteredColumn[];
}

/** What stands before the filter of a sheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE = /^\/worksheet\/(sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios)$/;

/** The text of a sheet with just that filter, or with none. */
export function sheetWithFilter(text: string, filter: WrittenFilter | undefined): string {
  let place = 0;
  let root: Tag | undefined;
  let properties: Tag | undefined;
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/worksheet") root = tag;
      else if (path === "/worksheet/sheetPr") properties = tag;
    },
    close: (path, _start, end) => void (BEFORE.test(path) && (place = end)),
  });
  if (!root) return text;
  const prefix = prefixIn(root.name);
  const edits = filterEdits(text, "/worksheet/autoFilter", prefix, place, filter);
  const filterMode = filter && filter.columns.length > 0 ? "1" : undefined;
  if (properties && properties.attributes["filterMode"] !== filterMode) {
    const { name, attributes, start, end, selfClosing } = properties;
    edits.push({ start, end, text: writeTag(name, { ...attributes, filterMode }, selfClosing ? "/>" : ">") });
  } else if (!properties && filterMode)
    edits.push({ start: root.end, end: root.end, text: writeTag(`${prefix}sheetPr`, { filterMode }, "/>") });
  return withEdits(text, edits);
}

/** The text of a table with that filter. */
export function tableWithFilter(text: string, filter: WrittenFilter): string {
  let root: Tag | undefined;
  walkTags(text, { open: (path, tag) => void (path === "/table" && (root = tag)) });
  return root ? withEdits(text, filterEdits(text, "/table/autoFilter", prefixIn(root.name), root.end, filter)) : text;
}

/** Columns that let through what they did before keep their bytes. */
function filterEdits(
  text: string,
  path: string,
  prefix: string,
  place: number,
  filter: WrittenFilter | undefined,
): TextEdit[] {
  const found = readAs(text, path);
  if (!filter) return found ? [{ start: found.tag.start, end: found.end, text: "" }] : [];
  const ref = areaAddress(filter.area);
  const before = new Map(found?.columns.map((column) => [column.index, column]));
  const after = new Map(filter.columns.map(({ column, criterion }) => [column, criterion]));
  const written = [...new Set([...before.keys(), ...after.keys()])]
    .sort((a, b) => a - b)
    .map((index) => columnXml(prefix, index, before.get(index), after.get(index)));
  const opening = { ...found?.tag.attributes, ref };
  const rest = found ? found.rest : "";
  const whole = element(found?.tag.name ?? `${prefix}autoFilter`, opening, written.join("") + rest);
  return [found ? { start: found.tag.start, end: found.end, text: whole } : { start: place, end: place, text: whole }];
}

interface ColumnSpot {
  readonly index: number;
  readonly tag: Tag;
  end: number;
  text: string;
  criterion: FilterCriterion | undefined;
}

interface FilterSpot {
  readonly tag: Tag;
  end: number;
  readonly columns: ColumnSpot[];
  /** How it was sorted, and what later versions add. */
  rest: string;
}

function readAs(text: string, path: string): FilterSpot | undefined {
  let found: FilterSpot | undefined;
  const reader = new FilterReader();
  const heard = reader.reader(path) as Exclude<ReturnType<FilterReader["reader"]>, (path: string) => unknown>;
  let open = 0;
  walkTags(text, {
    open: (at, tag) => {
      if (at === path) found = { tag, end: tag.end, columns: [], rest: "" };
      if (at === `${path}/filterColumn`)
        found?.columns.push({
          index: Number(tag.attributes["colId"] ?? 0),
          tag,
          end: tag.end,
          text: "",
          criterion: undefined,
        });
      else if (depthBelow(path, at) === 1) open = tag.start;
      heard[at]?.open?.(tag.attributes, () => undefined);
    },
    close: (at, _start, end) => {
      heard[at]?.close?.();
      const last = found?.columns.at(-1);
      if (at === path && found) found.end = end;
      else if (at === `${path}/filterColumn` && last) {
        last.end = end;
        last.text = text.slice(last.tag.start, end);
        last.criterion = reader.columns.find(({ column }) => column === last.index)?.criterion;
      } else if (depthBelow(path, at) === 1 && found) found.rest += text.slice(open, end);
    },
  });
  return found;
}

const depthBelow = (path: string, at: string) =>
  at.startsWith(`${path}/`) ? at.slice(path.length).split("/").length - 1 : 0;

function columnXml(
  prefix: string,
  index: number,
  before: ColumnSpot | undefined,
  after: FilterCriterion | undefined,
): string {
  if (before && JSON.stringify(before.criterion) === JSON.stringify(after)) return before.text;
  const attributes = { ...before?.tag.attributes, colId: String(index) };
  const isPlain = Object.keys(attributes).length === 1;
  if (!after) return isPlain ? "" : writeTag(before?.tag.name ?? "", attributes, "/>");
  return element(before?.tag.name ?? `${prefix}filterColumn`, attributes, criterionXml(prefix, after));
}

function criterionXml(prefix: string, criterion: FilterCriterion): string {
  const tag = (name: string, attributes: Readonly<Record<string, string | undefined>>) =>
    writeTag(`${prefix}${name}`, attributes, "/>");
  if ("other" in criterion) return "";
  if ("conditions" in criterion) {
    const inside = criterion.conditions.map(({ operator, value }) =>
      tag("customFilter", { operator: operator === "equal" ? undefined : operator, val: value }),
    );
    return element(`${prefix}customFilters`, { and: criterion.both ? "1" : undefined }, inside.join(""));
  }
  const { values, days, blank } = criterion;
  const inside = [
    ...values.map((val) => tag("filter", { val })),
    ...days.map((group) => {
      const parts = Object.entries(group).map(([part, value]) => [part, String(value)] as const);
      return tag("dateGroupItem", { ...Object.fromEntries(parts), dateTimeGrouping: parts.at(-1)?.[0] });
    }),
  ];
  return element(`${prefix}filters`, { blank: blank ? "1" : undefined }, inside.join(""));
}
