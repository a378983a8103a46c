import type { Attributes } from "./places";

/** An element written the plain way: it holds a text, or other such elements, and nothing beside. */
export interface SmallElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
  readonly inside: readonly SmallElement[];
}

const [TAB, LINE, SPACE, QUOTE, AMP, SLASH, LESS, EQUALS, GREATER] = [9, 10, 32, 34, 38, 47, 60, 61, 62] as const;
const [A, X, Z, DELETE, NO_BREAK, LINE_SEPARATOR, SURROGATES] = [97, 120, 122, 127, 160, 0x2028, 0xd800] as const;

/** One-letter names, which need not be cut out of the text. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

const DEEPEST = 3;
const KEEPS_SPACE = ' xml:space="preserve"';
const NO_ATTRIBUTES: Attributes = {};
const NO_ELEMENTS: readonly SmallElement[] = [];

/**
 * Reads elements that hold hardly anything, such as `<c r="B2"><v>12</v></c>`, of which a sheet has one per cell. Only what
 * is well-formed whatever stands around it is read: lower-case names, a few attributes in double quotes, and characters that
 * mean themselves in every version of XML.
 */
export class SmallElements {
  /** Behind the element read last. */
  end = 0;
  private text = "";

  /** The element that begins at this place; undefined for one that does not end in this text, or is not plain. */
  read(text: string, at: number): SmallElement | undefined {
    this.text = text;
    this.end = at;
    return this.element(1);
  }

  private element(depth: number): SmallElement | undefined {
    const { text } = this;
    const name = this.name();
    const attributes = this.attributes();
    if (name === "" || !attributes) return undefined;
    const sign = text.charCodeAt(this.end++);
    if (sign === SLASH)
      return text.charCodeAt(this.end++) === GREATER ? { name, attributes, text: "", inside: NO_ELEMENTS } : undefined;
    if (sign !== GREATER) return undefined;
    const within = this.characters();
    const inside = within === "" && depth < DEEPEST ? this.elements(depth + 1) : NO_ELEMENTS;
    return inside && this.closes(name) ? { name, attributes, text: within, inside } : undefined;
  }

  private elements(depth: number): readonly SmallElement[] | undefined {
    const { text } = this;
    let found: SmallElement[] | undefined;
    while (text.charCodeAt(this.end) === LESS && text.charCodeAt(this.end + 1) !== SLASH) {
      const element = this.element(depth);
      if (!element) return undefined;
      if (found) found.push(element);
      else found = [element];
    }
    return found ?? NO_ELEMENTS;
  }

  /** Goes past the closing tag of that name. */
  private closes(name: string): boolean {
    const { text, end } = this;
    if (text.charCodeAt(end) !== LESS || text.charCodeAt(end + 1) !== SLASH) return false;
    this.end += 2;
    for (let at = 0; at < name.length; at++) if (text.charCodeAt(this.end++) !== name.charCodeAt(at)) return false;
    return text.charCodeAt(this.end++) === GREATER;
  }

  /** The name behind the present place. */
  private name(): string {
    const { text } = this;
    const start = ++this.end;
    const first = text.charCodeAt(start);
    for (let code = first; code >= A && code <= Z; code = text.charCodeAt(++this.end));
    return this.end === start + 1 ? (LETTERS[first - A] as string) : text.slice(start, this.end);
  }

  /** Those that cells and texts have; undefined where there are others, or one stands twice. */
  private attributes(): Attributes | undefined {
    const { text } = this;
    if (text.charCodeAt(this.end) !== SPACE) return NO_ATTRIBUTES;
    if (text.charCodeAt(this.end + 1) === X && text.startsWith(KEEPS_SPACE, this.end)) {
      this.end += KEEPS_SPACE.length;
      return NO_ATTRIBUTES;
    }
    // Of one shape, for there is one of them per cell.
    const found: Record<"r" | "s" | "t" | "ref" | "si", string | undefined> = {
      r: undefined,
      s: undefined,
      t: undefined,
      ref: undefined,
      si: undefined,
    };
    while (text.charCodeAt(this.end) === SPACE) {
      const name = this.name();
      if (text.charCodeAt(this.end) !== EQUALS || text.charCodeAt(this.end + 1) !== QUOTE) return undefined;
      const start = (this.end += 2);
      while (isPlainSign(text.charCodeAt(this.end))) this.end++;
      if (text.charCodeAt(this.end) !== QUOTE) return undefined;
      const value = text.slice(start, this.end++);
      if (name === "r" && found.r === undefined) found.r = value;
      else if (name === "s" && found.s === undefined) found.s = value;
      else if (name === "t" && found.t === undefined) found.t = value;
      else if (name === "ref" && found.ref === undefined) found.ref = value;
      else if (name === "si" && found.si === undefined) found.si = value;
      else return undefined;
    }
    return found as Attributes;
  }

  /** Goes past characters that mean themselves. */
  private characters(): string {
    const { text, end } = this;
    for (let code = text.charCodeAt(end); ; code = text.charCodeAt(++this.end))
      if (!isPlainSign(code) && code !== QUOTE && code !== TAB && code !== LINE) break;
    return text.slice(end, this.end);
  }
}

/** Not so at the text's end, where there is no code at all. */
function isPlainSign(code: number): boolean {
  if (code < DELETE) return code >= SPACE && code !== QUOTE && code !== AMP && code !== LESS && code !== GREATER;
  return code >= NO_BREAK && code < SURROGATES && code !== LINE_SEPARATOR;
}
