import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { fontFamily } from "../looks/fontFamily";
import type { CellLook, Line } from "../../file/look/book";

export const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
export const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;
export const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

/** Files that refer to a date format by number use the computer's own notation, here day first. */
const LOCAL_FORMATS: Readonly<Record<string, string>> = {
  "m/d/yyyy": "dd/mm/yyyy",
  "m/d/yyyy h:mm": "dd/mm/yyyy h:mm",
};

/** The look of a cell in the grid's terms. */
export function lookStyle(look: CellLook): IStyleData {
  return {
    ...(look.font === undefined ? {} : { ff: fontFamily(look.font) }),
    ...(look.size === undefined ? {} : { fs: look.size }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.color === undefined ? {} : { cl: { rgb: look.color } }),
    ...(look.fill === undefined ? {} : { bg: { rgb: look.fill } }),
    ...(look.borders === undefined ? {} : { bd: borders(look.borders) }),
    ...(look.horizontal === undefined ? {} : { ht: HORIZONTAL[look.horizontal] }),
    ...(look.vertical === undefined ? {} : { vt: VERTICAL[look.vertical] }),
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.numberFormat === undefined ? {} : { n: { pattern: shownFormat(look.numberFormat) } }),
  };
}

const shownFormat = (format: string) => LOCAL_FORMATS[format] ?? format;

/** True if the format that the grid shows only translates the file's format. */
export const isLocalised = (stored: string | undefined, shown: string) =>
  stored !== undefined && LOCAL_FORMATS[stored] === shown;

function borders({ top, right, bottom, left }: NonNullable<CellLook["borders"]>): IBorderData {
  return {
    ...(top ? { t: line(top) } : {}),
    ...(right ? { r: line(right) } : {}),
    ...(bottom ? { b: line(bottom) } : {}),
    ...(left ? { l: line(left) } : {}),
  };
}

const line = ({ style, color }: Line) => ({ s: LINES[style] ?? BorderStyleTypes.THIN, cl: { rgb: color } });
