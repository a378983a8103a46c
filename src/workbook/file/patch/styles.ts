import { BUILT_IN } from "../xlsx/numberFormats";
import { prefixIn, walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";

/** First number that a format of one's own may bear (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;
/** Excel refuses a file with more cell formats than this. */
const MOST_STYLES = 65_490;

interface Style {
  readonly tag: Tag;
  /** What stands between its tags. */
  readonly inside: string;
  readonly formatId: number;
  readonly locked: boolean;
}

/** A list of the style part: where a further entry goes, and how many it says to hold. */
interface List {
  readonly tag: Tag;
  readonly close: number;
}

/** The cell styles of a workbook, to which styles with another number format can be added. */
export class Styles {
  private readonly styles: Style[] = [];
  private readonly formats = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), code]));
  /** Formats that the list of the part holds. */
  private listed = 0;
  private root: Tag | undefined;
  private formatList: List | undefined;
  private styleList: List | undefined;
  private readonly newStyles: string[] = [];
  private readonly newFormats: string[] = [];
  private readonly added = new Map<string, number>();

  constructor(private readonly text: string) {
    let open: { readonly tag: Tag; locked: boolean } | undefined;
    walkTags(text, {
      open: (path, tag) => {
        const { numFmtId, formatCode, locked } = tag.attributes;
        if (path === "/styleSheet") this.root = tag;
        else if (path === "/styleSheet/numFmts") this.formatList = { tag, close: tag.end };
        else if (path === "/styleSheet/cellXfs") this.styleList = { tag, close: tag.end };
        else if (path === "/styleSheet/numFmts/numFmt") {
          this.formats.set(Number(numFmtId), formatCode ?? "");
          this.listed += 1;
        } else if (path === XF) open = { tag, locked: true };
        else if (path === `${XF}/protection` && open && (locked === "0" || locked === "false")) open.locked = false;
      },
      close: (path, start) => {
        if (path === XF && open) {
          const { tag, locked } = open;
          const inside = tag.selfClosing ? "" : text.slice(tag.end, start);
          this.styles.push({ tag, inside, locked, formatId: Number(tag.attributes.numFmtId ?? 0) });
        } else if (path === "/styleSheet/numFmts" && this.formatList)
          this.formatList = { ...this.formatList, close: start };
        else if (path === "/styleSheet/cellXfs" && this.styleList) this.styleList = { ...this.styleList, close: start };
      },
    });
  }

  /** Whether a cell of this style refuses changes on a protected sheet. */
  isLocked(style: number): boolean {
    return this.styles[style]?.locked ?? true;
  }

  /** The number format of a style; undefined for "General". */
  format(style: number): string | undefined {
    const format = this.formats.get(this.styles[style]?.formatId ?? 0);
    return isGeneral(format) ? undefined : format;
  }

  /** The number of a style that looks like this one and has the number format; undefined where none can be added. */
  withFormat(style: number, format: string): number | undefined {
    const like = this.styles[style];
    if (!like || !this.styleList) return undefined;
    const key = `${style}/${format}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const number = this.styles.length + this.newStyles.length;
    if (number >= MOST_STYLES) return undefined;
    const { name, attributes } = like.tag;
    const numFmtId = String(isGeneral(format) ? 0 : this.formatId(format));
    const opening = { ...attributes, numFmtId, applyNumberFormat: "1" };
    this.newStyles.push(
      like.inside === "" ? writeTag(name, opening, "/>") : `${writeTag(name, opening, ">")}${like.inside}</${name}>`,
    );
    this.added.set(key, number);
    return number;
  }

  /** The part with what was added; undefined where nothing was. */
  changedText(): string | undefined {
    if (this.newStyles.length === 0 || !this.styleList || !this.root) return undefined;
    const edits = extended(this.styleList, this.newStyles, this.styles.length);
    if (this.newFormats.length > 0) {
      if (this.formatList) edits.push(...extended(this.formatList, this.newFormats, this.listed));
      else {
        const name = `${this.prefix()}numFmts`;
        const opening = writeTag(name, { count: String(this.newFormats.length) }, ">");
        const { end } = this.root;
        edits.push({ start: end, end, text: `${opening}${this.newFormats.join("")}</${name}>` });
      }
    }
    return withEdits(this.text, edits);
  }

  private formatId(code: string): number {
    for (const [id, known] of this.formats) if (known === code) return id;
    const id = Math.max(FIRST_OWN_FORMAT, ...[...this.formats.keys()].map((used) => used + 1));
    this.newFormats.push(writeTag(`${this.prefix()}numFmt`, { numFmtId: String(id), formatCode: code }, "/>"));
    this.formats.set(id, code);
    return id;
  }

  private prefix(): string {
    return prefixIn((this.root as Tag).name);
  }
}

const XF = "/styleSheet/cellXfs/xf";

const isGeneral = (format: string | undefined) => format === undefined || /^general$/i.test(format);

/** The edits that add entries to a list which held so many. */
function extended({ tag, close }: List, entries: readonly string[], before: number): TextEdit[] {
  const attributes = { ...tag.attributes, count: String(before + entries.length) };
  const opening = { start: tag.start, end: tag.end, text: writeTag(tag.name, attributes, ">") };
  if (!tag.selfClosing) return [opening, { start: close, end: close, text: entries.join("") }];
  return [{ ...opening, text: `${opening.text}${entries.join("")}</${tag.name}>` }];
}
