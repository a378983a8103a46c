import type { Zip } from "../zip/parts";
import { isTrue, walkPart, type Attributes, type Heard, type PartReader } from "../xml/walkPart";
import type { CellLook, Line, Side } from "./book";
import type { Colors } from "./colors";

/** The styles that cells and conditional formats refer to by number. */
export interface Styles {
  readonly cells: readonly CellLook[];
  readonly differences: readonly CellLook[];
}

type Draft = { -readonly [Key in keyof CellLook]: CellLook[Key] };

const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];
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
  const heard = new StyleReader(colors, formats);
  await walkPart(zip.part(part), heard.reader);
  return heard.styles;
}

const SHEET = "/styleSheet";
const DIFFERENCE = `${SHEET}/dxfs/dxf`;
const CELL_STYLE = `${SHEET}/cellXfs/xf`;

class StyleReader {
  readonly styles: { readonly cells: CellLook[]; readonly differences: CellLook[] } = { cells: [], differences: [] };
  private readonly fonts: Draft[] = [];
  private readonly fills: Draft[] = [];
  private readonly borders: Draft[] = [];
  private draft: Draft = {};

  /** A conditional format stores a solid fill as background, a cell style as foreground. */
  readonly reader: PartReader = {
    [`${SHEET}/fonts/font`]: this.drafted((draft) => this.fonts.push(draft)),
    ...this.font(`${SHEET}/fonts/font`),
    [`${SHEET}/fills/fill`]: this.drafted((draft) => this.fills.push(draft)),
    ...this.fill(`${SHEET}/fills/fill`, "fgColor"),
    [`${SHEET}/borders/border`]: this.drafted((draft) => this.borders.push(draft)),
    ...this.border(`${SHEET}/borders/border`),
    [DIFFERENCE]: this.drafted((draft) => this.styles.differences.push(withoutNone(draft))),
    [`${DIFFERENCE}/numFmt`]: {
      open: ({ formatCode }) => {
        if (formatCode) this.draft.numberFormat = formatCode;
      },
    },
    ...this.font(`${DIFFERENCE}/font`),
    ...this.fill(`${DIFFERENCE}/fill`, "bgColor"),
    ...this.border(`${DIFFERENCE}/border`),
    [CELL_STYLE]: {
      open: (attributes) => this.openCellStyle(attributes),
      close: () => this.styles.cells.push(withoutNone(this.draft)),
    },
    [`${CELL_STYLE}/alignment`]: { open: (attributes) => this.align(attributes) },
    [`${CELL_STYLE}/protection`]: {
      open: ({ locked }) => {
        if (locked !== undefined && !isTrue(locked)) this.draft.locked = false;
      },
    },
  };

  constructor(
    private readonly colors: Colors,
    private readonly formats: readonly (string | undefined)[],
  ) {}

  private drafted(done: (draft: Draft) => void): Heard {
    return { open: () => (this.draft = {}), close: () => done(this.draft) };
  }

  private font(place: string): Readonly<Record<string, Heard>> {
    return Object.fromEntries(
      ["b", "i", "strike", "u", "sz", "name", "color"].map((name) => [
        `${place}/${name}`,
        { open: (attributes: Attributes) => this.inFont(name, attributes) },
      ]),
    );
  }

  private fill(place: string, color: "fgColor" | "bgColor"): Readonly<Record<string, Heard>> {
    return {
      [`${place}/patternFill`]: {
        open: ({ patternType }) => {
          if (patternType === "none") this.draft.fill = "none";
        },
      },
      [`${place}/patternFill/${color}`]: {
        open: (attributes) => {
          if (this.draft.fill !== "none") this.set("fill", this.colors(attributes));
        },
      },
    };
  }

  private border(place: string): Readonly<Record<string, Heard>> {
    return Object.fromEntries(
      SIDES.flatMap((side) => [
        [`${place}/${side}`, { open: ({ style }: Attributes) => this.addLine(side, style) }],
        [`${place}/${side}/color`, { open: (attributes: Attributes) => this.colorLine(side, attributes) }],
      ]),
    );
  }

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

  private addLine(side: Side, style: string | undefined): void {
    if (style === undefined || style === "none") return;
    this.draft.borders = { ...this.draft.borders, [side]: { style, color: "#000000" } satisfies Line };
  }

  private colorLine(side: Side, attributes: Attributes): void {
    const color = this.colors(attributes);
    const line = this.draft.borders?.[side];
    if (color !== undefined && line) this.draft.borders = { ...this.draft.borders, [side]: { ...line, color } };
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

  private align({ horizontal = "", vertical = "", wrapText }: Attributes): void {
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
