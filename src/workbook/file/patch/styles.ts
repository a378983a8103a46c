import { element, readStylePart, withChildren, type Entry, type StylePart } from "../restyle/elements";
import type { LookPatch } from "../restyle/lookPatch";
import { restyledAlignment, restyledBorder, restyledFill, restyledFont } from "../restyle/parts";
import { StyleList } from "../restyle/styleList";
import { BUILT_IN } from "../xlsx/numberFormats";
import { prefixIn, withEdits, writeTag } from "../xml/tags";

/** First number for a custom number format (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
/** Excel refuses a file with more cell formats than this. */
const MOST_STYLES = 65_490;

/** How a new style differs from an existing one. */
export interface StyleChange {
  readonly numberFormat?: string;
  readonly look?: LookPatch;
}

/** The cell styles of a workbook. Styles can be added; existing ones stay unchanged. */
export class Styles {
  private readonly part: StylePart;
  private readonly formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  private readonly prefix: string;
  private readonly numberFormats: StyleList;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly cells: StyleList;

  constructor(private readonly text: string) {
    this.part = readStylePart(text);
    const { root, lists } = this.part;
    const prefix = (this.prefix = prefixIn(root?.name ?? ""));
    const pattern = (patternType: string) =>
      element(`${prefix}fill`, {}, element(`${prefix}patternFill`, { patternType }, ""));
    this.numberFormats = new StyleList("numFmts", lists.get("numFmts"));
    this.fonts = new StyleList("fonts", lists.get("fonts"), [`<${prefix}font/>`]);
    this.fills = new StyleList("fills", lists.get("fills"), [pattern("none"), pattern("gray125")]);
    this.borders = new StyleList("borders", lists.get("borders"), [`<${prefix}border/>`]);
    this.cells = new StyleList("cellXfs", lists.get("cellXfs"));
    for (const { tag } of lists.get("numFmts")?.entries ?? [])
      this.formats.set(Number(tag.attributes["numFmtId"]), tag.attributes["formatCode"] ?? "");
  }

  /** True if cells of this style cannot be changed on a protected sheet. */
  isLocked(style: number): boolean {
    const protection = this.cells.at(style)?.children.find(({ name }) => name === "protection");
    const locked = protection?.tag?.attributes["locked"];
    return locked !== "0" && locked !== "false";
  }

  /** The number format of a style; undefined for "General". */
  format(style: number): string | undefined {
    const format = this.formats.get(Number(this.cells.at(style)?.tag.attributes["numFmtId"] ?? 0));
    return isGeneral(format) ? undefined : format;
  }

  /** The number of a style like this one with the change; undefined if none can be added. */
  like(style: number, { numberFormat, look = {} }: StyleChange): number | undefined {
    const before = this.cells.at(style);
    if (!before || !this.cells.isThere) return undefined;
    const { fontId, borderId } = before.tag.attributes;
    const { fonts, fills, borders, prefix } = this;
    const font = restyledFont(fonts.at(Number(fontId ?? 0)), look, prefix);
    const fill = restyledFill(look, prefix);
    const border = restyledBorder(borders.at(Number(borderId ?? 0)), look, prefix);
    const alignment = restyledAlignment(before, look, prefix);
    const attributes = {
      ...before.tag.attributes,
      ...(numberFormat === undefined
        ? {}
        : {
            numFmtId: String(isGeneral(numberFormat) ? 0 : this.formatId(numberFormat)),
            applyNumberFormat: "1",
          }),
      ...(font === undefined ? {} : { fontId: String(fonts.numberOf(font)), applyFont: "1" }),
      ...(fill === undefined ? {} : { fillId: String(fills.numberOf(fill)), applyFill: "1" }),
      ...(border === undefined ? {} : { borderId: String(borders.numberOf(border)), applyBorder: "1" }),
      ...(alignment === undefined ? {} : { applyAlignment: "1" }),
    };
    return this.cells.numberOf(restyled(before, attributes, alignment), MOST_STYLES);
  }

  /** The part with the added styles; undefined if there are none. */
  changedText(): string | undefined {
    const { root, lists } = this.part;
    if (!root) return undefined;
    const ordered = [this.numberFormats, this.fonts, this.fills, this.borders, this.cells];
    const names = ["numFmts", "fonts", "fills", "borders", "cellXfs"];
    let place = root.end;
    const edits = ordered.flatMap((list, n) => {
      const made = list.edits(root, place);
      place = lists.get(names[n] ?? "")?.end ?? place;
      return made;
    });
    return edits.length === 0 ? undefined : withEdits(this.text, edits);
  }

  private formatId(code: string): number {
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT, ...[...this.formats.keys()].map((used) => used + 1));
    this.numberFormats.numberOf(writeTag(`${this.prefix}numFmt`, { numFmtId: String(id), formatCode: code }, "/>"));
    this.formats.set(id, code);
    return id;
  }
}

/** A cell style with these attributes and, if given, another alignment; its other content stays. */
function restyled(
  { tag, text, children }: Entry,
  attributes: Readonly<Record<string, string | undefined>>,
  alignment: string | undefined,
): string {
  const inside =
    alignment === undefined
      ? tag.selfClosing
        ? ""
        : text.slice(tag.end - tag.start, text.lastIndexOf("</"))
      : withChildren(children, { alignment }, ["alignment", "protection", "extLst"]);
  return element(tag.name, attributes, inside);
}

const isGeneral = (format: string | undefined) => format === undefined || /^general$/i.test(format);
