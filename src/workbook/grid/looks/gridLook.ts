import { BooleanNumber, WrapStrategy, type IBorderStyleData, type IStyleData, type Nullable } from "@univerjs/core";
import type { CellLook, Line, Side } from "../../file/look/book";
import type { LookPatch } from "../../file/restyle/lookPatch";
import { HORIZONTAL, LINES, lookStyle, VERTICAL } from "../open/lookStyle";
import { fontNamed } from "./fontFamily";

/** A complete look: what a cell lacks is false or null. */
type Whole = Required<LookPatch>;

const SIDES: readonly (readonly [Side, "t" | "r" | "b" | "l"])[] = [
  ["top", "t"],
  ["right", "r"],
  ["bottom", "b"],
  ["left", "l"],
];

/** The look of a grid style, in the terms of files. */
export function gridLook(style: IStyleData): Whole {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    strike: style.st?.s === BooleanNumber.TRUE,
    size: style.fs ?? null,
    font: style.ff ? fontNamed(style.ff) : null,
    color: hex(style.cl?.rgb),
    fill: hex(style.bg?.rgb),
    borders: Object.fromEntries(SIDES.map(([side, key]) => [side, lineOf(style.bd?.[key])])),
    horizontal: keyOf(HORIZONTAL, style.ht),
    vertical: keyOf(VERTICAL, style.vt),
    wrap: style.tb === WrapStrategy.WRAP,
  };
}

/** The difference between two looks; undefined if there is none. */
export function lookBetween(before: IStyleData, now: IStyleData): LookPatch | undefined {
  const [from, to] = [gridLook(before), gridLook(now)];
  const look = { ...differing<LookPatch>(from, { ...to, borders: from.borders }) };
  const borders = differing(from.borders, to.borders);
  if (Object.keys(borders).length > 0) Object.assign(look, { borders });
  return Object.keys(look).length > 0 ? look : undefined;
}

function differing<T extends object>(from: T, to: T): Partial<T> {
  const isElse = ([key, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify((from as Record<string, unknown>)[key]);
  return Object.fromEntries(Object.entries(to).filter(isElse)) as Partial<T>;
}

/** A look in the grid's terms, to apply to a cell. */
export function restyle({ borders, bold, italic, underline, strike, wrap, ...rest }: LookPatch): IStyleData {
  const gone = Object.entries(rest).flatMap(([key, value]) => (value === null ? [[GRID_KEYS[key] ?? "", null]] : []));
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) as CellLook;
  const lines = Object.fromEntries(
    SIDES.flatMap(([side, key]) => {
      const line = borders?.[side];
      return line === undefined ? [] : [[key, line && lookStyle({ borders: { [side]: line } }).bd?.[key]]];
    }),
  ) as IStyleData["bd"];
  const flag = (isOn: boolean) => (isOn ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...lookStyle(given),
    ...(Object.fromEntries(gone) as IStyleData),
    ...(bold === undefined ? {} : { bl: flag(bold) }),
    ...(italic === undefined ? {} : { it: flag(italic) }),
    ...(underline === undefined ? {} : { ul: { s: flag(underline) } }),
    ...(strike === undefined ? {} : { st: { s: flag(strike) } }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(borders === undefined ? {} : { bd: lines ?? {} }),
  };
}

const GRID_KEYS: Readonly<Record<string, string>> = {
  size: "fs",
  font: "ff",
  color: "cl",
  fill: "bg",
  horizontal: "ht",
  vertical: "vt",
};

function lineOf(line: Nullable<IBorderStyleData>): Line | null {
  const style = line && keyOf(LINES, line.s);
  return line && style ? { style, color: hex(line.cl.rgb) ?? "#000000" } : null;
}

function keyOf<Key extends string>(names: Readonly<Record<Key, number>>, value: Nullable<number>): Key | null {
  return (Object.keys(names) as Key[]).find((name) => names[name] === value) ?? null;
}

/** A colour as `#rrggbb`, from any notation of the grid. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const [, r = "", g = "", b = ""] = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(color) ?? [];
  if (b !== "") return `#${[r, g, b].map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : color.slice(0, 7);
  return /^#[\da-f]{6}$/i.test(long) ? long.toLowerCase() : null;
}
