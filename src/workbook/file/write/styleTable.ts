import type { NewFont, NewStyle } from "../../newBook";
import { element } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Built-in number formats (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;

/** Distinct markup in the order of first use. */
class Entries {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const markup of first) this.place(markup);
  }

  place(markup: string): number {
    const known = this.places.get(markup);
    if (known !== undefined) return known;
    const place = this.places.size;
    this.places.set(markup, place);
    return place;
  }

  written(name: string): string {
    return element(name, { count: this.places.size }, ...this.places.keys());
  }

  get isEmpty(): boolean {
    return this.places.size === 0;
  }
}

/** The styles of a workbook, numbered in order of first use by cells and conditional formats. */
export class StyleTable {
  private readonly formats = new Map<string, number>();
  private readonly fonts = new Entries(fontMarkup({}));
  private readonly fills = new Entries(
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Entries(borderMarkup(undefined));
  private readonly cells = new Entries(this.xf({}));
  private readonly differences = new Entries();

  /** The number of a cell's style. */
  cell(style: NewStyle): number {
    return this.cells.place(this.xf(style));
  }

  /** The number of a conditional format's style. */
  difference(fill: string, colour: string): number {
    return this.differences.place(
      element(
        "dxf",
        {},
        element("font", {}, element("color", { rgb: opaque(colour) })),
        element(
          "fill",
          {},
          element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: opaque(fill) })),
        ),
      ),
    );
  }

  part(): string {
    const formats = [...this.formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return element(
      "styleSheet",
      { xmlns: MAIN },
      ...(formats.length > 0 ? [element("numFmts", { count: formats.length }, ...formats)] : []),
      this.fonts.written("fonts"),
      this.fills.written("fills"),
      this.borders.written("borders"),
      element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
      this.cells.written("cellXfs"),
      element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      ...(this.differences.isEmpty ? [] : [this.differences.written("dxfs")]),
    );
  }

  private xf({ format = "General", font, fill, border, align, unlocked }: NewStyle): string {
    return element(
      "xf",
      {
        numFmtId: this.format(format),
        fontId: this.fonts.place(fontMarkup(font ?? {})),
        fillId: fill === undefined ? 0 : this.fills.place(fillMarkup(fill)),
        borderId: this.borders.place(borderMarkup(border)),
        xfId: 0,
        applyNumberFormat: format === "General" ? undefined : 1,
        applyFont: font && 1,
        applyFill: fill === undefined ? undefined : 1,
        applyBorder: border && 1,
        applyAlignment: align && 1,
        applyProtection: unlocked ? 1 : undefined,
      },
      ...(align
        ? [
            element("alignment", {
              horizontal: align.horizontal,
              vertical: align.vertical,
              wrapText: align.wrap ? 1 : undefined,
              indent: align.indent,
            }),
          ]
        : []),
      ...(unlocked ? [element("protection", { locked: 0 })] : []),
    );
  }

  private format(code: string): number {
    const known = BUILT_IN[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const number = FIRST_OWN_FORMAT + this.formats.size;
    this.formats.set(code, number);
    return number;
  }
}

export const opaque = (colour: string) => `FF${colour}`;

function fontMarkup({ size = 11, bold, underline, colour }: NewFont): string {
  return element(
    "font",
    {},
    ...(bold ? [element("b")] : []),
    ...(underline ? [element("u")] : []),
    element("sz", { val: size }),
    ...(colour === undefined ? [] : [element("color", { rgb: opaque(colour) })]),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );
}

function fillMarkup(colour: string): string {
  return element(
    "fill",
    {},
    element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: opaque(colour) })),
  );
}

function borderMarkup(border: NewStyle["border"]): string {
  const edge = (name: string, style: string | undefined) =>
    style === undefined || border === undefined
      ? element(name)
      : element(name, { style }, element("color", { rgb: opaque(border.colour) }));
  const box = border?.line === "box" ? "thin" : undefined;
  const below = border?.line === "below" ? "medium" : box;
  return element(
    "border",
    {},
    edge("left", box),
    edge("right", box),
    edge("top", box),
    edge("bottom", below),
    element("diagonal"),
  );
}
