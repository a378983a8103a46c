import type { Zip } from "../zip/parts";
import { isTrue, walkXml, type Attributes, type XmlListener } from "../xlsx/walkXml";
import type { CellLook, Line, Side } from "./book";
import type { Colors } from "./colors";

/** The styles that cells and conditional formats refer to by number. */
export interface Styles {
  readonly cells: readonly CellLook[];
  readonly differences: readonly CellLook[];
}

type Draft = { -readonly [Key in keyof CellLook]: CellLook[Key] };

const SIDES: readonly string[] = ["top", "right", "bottom", "left"] satisfies Side[];
const HORIZONTAL: Readonly<Record<string, CellLook["horizontal"]>> = {
  left: "left",
  center: "center",
  centerContinuous: "center",
  right: "right",
  justify: "justify",
};
const VERTICAL: Readonly<Record<string, CellLook["vertical"]>> = { top: "top", center: "center", bottom: "bottom" };

/** Reads styles.xml (ECMA-376 part 1, 18.8); `formats` is the number format of each cell style. */
export async function readStyles(
  zip: Zip,
  part: string,
  colors: Colors,
  formats: readonly (string | undefined)[],
): Promise<Styles> {
  const listener = new StyleListener(colors, formats);
  await walkXml(zip.part(part), listener);
  return listener.styles;
}

class StyleListener implements XmlListener {
  readonly styles: { readonly cells: CellLook[]; readonly differences: CellLook[] } = { cells: [], differences: [] };
  private readonly fonts: Draft[] = [];
  private readonly fills: Draft[] = [];
  private readonly borders: Draft[] = [];
  private readonly path: string[] = [];
  private draft: Draft = {};
  private side: Side | undefined;
  private line = "";

  constructor(
    private readonly colors: Colors,
    private readonly formats: readonly (string | undefined)[],
  ) {}

  readonly open = (name: string, attributes: Attributes): void => {
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    if (name === "dxf" || (parent !== "dxf" && /^(font|fill|border)$/.test(name))) this.draft = {};
    if (parent === "font") this.inFont(name, attributes);
    else if (parent === "patternFill") this.inFill(name, attributes);
    else if (name === "patternFill" && attributes.patternType === "none") this.draft.fill = "none";
    else if (parent === "border") this.openSide(name, attributes);
    else if (name === "color" && this.side) this.addLine(attributes);
    else if (name === "xf" && parent === "cellXfs") this.openCellStyle(attributes);
    else if (parent === "xf" && this.path.includes("cellXfs")) this.inCellStyle(name, attributes);
    else if (name === "numFmt" && parent === "dxf" && attributes.formatCode)
      this.draft.numberFormat = attributes.formatCode;
  };

  readonly close = (name: string): void => {
    this.path.pop();
    const parent = this.path.at(-1);
    if (parent === "fonts") this.fonts.push(this.draft);
    else if (parent === "fills") this.fills.push(this.draft);
    else if (parent === "borders") this.borders.push(this.draft);
    else if (name === "dxf") this.styles.differences.push(withoutNone(this.draft));
    else if (parent === "cellXfs") this.styles.cells.push(withoutNone(this.draft));
    if (name === this.side) this.side = undefined;
  };

  private inFont(name: string, attributes: Attributes): void {
    const { val } = attributes;
    const isOn = val === undefined || isTrue(val);
    if (name === "b" && isOn) this.draft.bold = true;
    else if (name === "i" && isOn) this.draft.italic = true;
    else if (name === "strike" && isOn) this.draft.strike = true;
    else if (name === "u" && val !== "none") this.draft.underline = true;
    else if (name === "sz") this.draft.size = Number(val);
    else if (name === "name" && val !== undefined) this.draft.font = val;
    else if (name === "color") this.set("color", this.colors(attributes));
  }

  /** In a conditional format a solid fill is said by its background, elsewhere by its foreground. */
  private inFill(name: string, attributes: Attributes): void {
    if (this.draft.fill === "none") return;
    const wanted = this.path.includes("dxf") ? "bgColor" : "fgColor";
    if (name === wanted) this.set("fill", this.colors(attributes));
  }

  private openSide(name: string, { style }: Attributes): void {
    if (!SIDES.includes(name) || style === undefined || style === "none") return;
    this.side = name as Side;
    this.line = style;
    this.draft.borders = { ...this.draft.borders, [name]: { style, color: "#000000" } satisfies Line };
  }

  private addLine(attributes: Attributes): void {
    const color = this.colors(attributes);
    if (color !== undefined && this.side)
      this.draft.borders = { ...this.draft.borders, [this.side]: { style: this.line, color } satisfies Line };
  }

  private openCellStyle({ fontId = "0", fillId = "0", borderId = "0" }: Attributes): void {
    const number = this.formats[this.styles.cells.length];
    this.draft = {
      ...this.fonts[Number(fontId)],
      ...this.fills[Number(fillId)],
      ...this.borders[Number(borderId)],
      ...(number === undefined ? {} : { numberFormat: number }),
    };
  }

  private inCellStyle(name: string, { horizontal = "", vertical = "", wrapText, locked }: Attributes): void {
    if (name === "protection" && locked !== undefined && !isTrue(locked)) this.draft.locked = false;
    if (name !== "alignment") return;
    this.set("horizontal", HORIZONTAL[horizontal]);
    this.set("vertical", VERTICAL[vertical]);
    if (isTrue(wrapText)) this.draft.wrap = true;
  }

  private set<Key extends keyof CellLook>(key: Key, value: CellLook[Key] | undefined): void {
    if (value !== undefined) this.draft[key] = value;
  }
}

function withoutNone(draft: Draft): CellLook {
  if (draft.fill !== "none") return draft;
  const { fill: _none, ...rest } = draft;
  return rest;
}
