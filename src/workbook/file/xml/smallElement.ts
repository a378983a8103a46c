import type { Attributes } from "./places";

/** An element in simple notation: it holds a text, or other such elements, and nothing else. */
export interface SmallElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly text: string;
  readonly inside: readonly SmallElement[];
}

const [TAB, LINE, SPACE, QUOTE, AMP, SLASH, LESS, EQUALS, GREATER] = [9, 10, 32, 34, 38, 47, 60, 61, 62] as const;
const [A, X, Z, DELETE, NO_BREAK, LINE_SEPARATOR, SURROGATES] = [97, 120, 122, 127, 160, 0x2028, 0xd800] as const;

/** One-letter names, which need no substring. */
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

const DEEPEST = 3;
const KEEPS_SPACE = ' xml:space="preserve"';
const NO_ATTRIBUTES: Attributes = {};
const NO_ELEMENTS: readonly SmallElement[] = [];

/**
 * Reads small elements such as `<c r="B2"><v>12</v></c>`, of which a sheet has one per cell. Only markup that is well-formed in
 * any context is read: lower-case names, a few attributes in double quotes, and characters that stand for themselves in every
 * version of XML.
 */
export class SmallElements {
  /** The end of the last element read. */
  end = 0;
  private text = "";

  /** The element that begins here; undefined if it does not end in this text or is not simple. */
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

  /** Skips the closing tag with that name. */
  private closes(name: string): boolean {
    const { text, end } = this;
    if (text.charCodeAt(end) !== LESS || text.charCodeAt(end + 1) !== SLASH) return false;
    this.end += 2;
    for (let at = 0; at < name.length; at++) if (text.charCodeAt(this.end++) !== name.charCodeAt(at)) return false;
    return text.charCodeAt(this.end++) === GREATER;
  }

  /** The name at the current position. */
  private name(): string {
    const { text } = this;
    const start = ++this.end;
    const first = text.charCodeAt(start);
    for (let code = first; code >= A && code <= Z; code = text.charCodeAt(++this.end));
    return this.end === start + 1 ? (LETTERS[first - A] as string) : text.slice(start, this.end);
  }

  /** The attributes that cells and texts have; undefined if there are others or one is repeated. */
  private attributes(): Attributes | undefined {
    const { text } = this;
    if (text.charCodeAt(this.end) !== SPACE) return NO_ATTRIBUTES;
    if (text.charCodeAt(this.end + 1) === X && text.startsWith(KEEPS_SPACE, this.end)) {
      this.end += KEEPS_SPACE.length;
      return NO_ATTRIBUTES;
    }
    // Always the same shape, because there is one per cell.
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

  /** Skips characters that stand for themselves. */
  private characters(): string {
    const { text, end } = this;
    for (let code = text.charCodeAt(end); ; code = text.charCodeAt(++this.end))
      if (!isPlainSign(code) && code !== QUOTE && code !== TAB && code !== LINE) break;
    return text.slice(end, this.end);
  }
}

/** False at the end of the text, where there is no code. */
function isPlainSign(code: number): boolean {
  if (code < DELETE) return code >= SPACE && code !== QUOTE && code !== AMP && code !== LESS && code !== GREATER;
  return code >= NO_BREAK && code < SURROGATES && code !== LINE_SEPARATOR;
}
