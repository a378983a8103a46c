import type { Line, Side } from "../look/book";
import { element, withChildren, type Entry } from "./elements";
import type { LookPatch } from "./lookPatch";

const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const BORDER_ORDER = "start left end right top bottom diagonal vertical horizontal".split(" ");

const argb = (color: string) => `FF${color.slice(1).toUpperCase()}`;

/** A font with the new look; undefined if the look does not concern it. */
export function restyledFont(font: Entry | undefined, look: LookPatch, prefix: string): string | undefined {
  const value = (name: string, val: string) => element(`${prefix}${name}`, { val }, "");
  const flag = (name: string, isOn: boolean | undefined) =>
    isOn === undefined ? {} : { [name]: isOn ? element(`${prefix}${name}`, {}, "") : null };
  const changes: Readonly<Record<string, string | null>> = {
    ...flag("b", look.bold),
    ...flag("i", look.italic),
    ...flag("strike", look.strike),
    ...flag("u", look.underline),
    ...(look.size === undefined ? {} : { sz: look.size === null ? null : value("sz", String(look.size)) }),
    ...(look.color === undefined
      ? {}
      : { color: look.color === null ? null : element(`${prefix}color`, { rgb: argb(look.color) }, "") }),
    // A theme font follows the theme whatever its name; family and character set belong to the old font.
    ...(look.font === undefined
      ? {}
      : {
          name: look.font === null ? null : value("name", look.font),
          family: null,
          charset: null,
          scheme: null,
        }),
  };
  if (Object.keys(changes).length === 0) return undefined;
  const inside = withChildren(font?.children ?? [], changes, FONT_ORDER);
  return element(font?.tag.name ?? `${prefix}font`, font?.tag.attributes ?? {}, inside);
}

/** The fill of the look; undefined if the look does not concern it. */
export function restyledFill({ fill }: LookPatch, prefix: string): string | undefined {
  if (fill === undefined) return undefined;
  if (fill === null) return element(`${prefix}fill`, {}, element(`${prefix}patternFill`, { patternType: "none" }, ""));
  const colors =
    element(`${prefix}fgColor`, { rgb: argb(fill) }, "") + element(`${prefix}bgColor`, { indexed: "64" }, "");
  return element(`${prefix}fill`, {}, element(`${prefix}patternFill`, { patternType: "solid" }, colors));
}

/** Borders with some sides changed; undefined if the look does not concern them. */
export function restyledBorder(
  border: Entry | undefined,
  { borders = {} }: LookPatch,
  prefix: string,
): string | undefined {
  const sides = Object.entries(borders) as [Side, Line | null][];
  if (sides.length === 0) return undefined;
  const children =
    border?.children ?? EMPTY_BORDER.map((name) => ({ name, text: element(`${prefix}${name}`, {}, "") }));
  const changes = Object.fromEntries(
    sides.map(([side, line]) => {
      const name = children.find((child) => child.name === LOGICAL[side])?.name ?? side;
      const color = line && element(`${prefix}color`, { rgb: argb(line.color) }, "");
      return [name, element(`${prefix}${name}`, { style: line?.style }, color ?? "")];
    }),
  );
  const inside = withChildren(children, changes, BORDER_ORDER);
  return element(border?.tag.name ?? `${prefix}border`, border?.tag.attributes ?? {}, inside);
}

const EMPTY_BORDER = ["left", "right", "top", "bottom", "diagonal"];
/** The names of the sides in the strict form of the standard. */
const LOGICAL: Readonly<Partial<Record<Side, string>>> = { left: "start", right: "end" };

/** The alignment of a cell style with the new look; undefined if the look does not concern it. */
export function restyledAlignment(style: Entry, look: LookPatch, prefix: string): string | undefined {
  const { horizontal, vertical, wrap } = look;
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return undefined;
  const before = style.children.find(({ name }) => name === "alignment")?.tag;
  const attributes = {
    ...before?.attributes,
    ...(horizontal === undefined ? {} : { horizontal: horizontal ?? undefined }),
    ...(vertical === undefined ? {} : { vertical: vertical ?? undefined }),
    ...(wrap === undefined ? {} : { wrapText: wrap ? "1" : undefined, ...(wrap ? { shrinkToFit: undefined } : {}) }),
  };
  return element(before?.name ?? `${prefix}alignment`, attributes, "");
}
