import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import { Places, type Attributes } from "./places";
import { SmallElements, type SmallElement } from "./smallElement";

export type { Attributes };

/** What to do with the elements at one path of a part. */
export interface Heard {
  /** `qualified` finds an attribute with a namespace, such as `r:id`. */
  readonly open?: (attributes: Attributes, qualified: (name: string) => string | undefined) => void;
  /** Called with the element's own text once it is complete. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

/**
 * The paths of a part that are read: `/worksheet/sheetData/row/c`. Unlisted paths are skipped, so nothing that later programs
 * add can be mistaken. A function decides path by path.
 */
export type PartReader = Readonly<Record<string, Heard>> | ((path: string) => Heard | undefined);

/**
 * Parses an XML part once, in pieces, so that a sheet of any size needs memory only for its cells; returns the path of its
 * root: `/worksheet`. Entities of a document type are never expanded; a part that is not well-formed is damaged.
 */
export async function walkPart(
  chunks: AsyncIterable<Uint8Array>,
  ...readers: readonly PartReader[]
): Promise<string | undefined> {
  const walk = new Walk(readers);
  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    wellFormed(() => walk.write(text));
  }
  wellFormed(() => walk.end());
  return walk.root;
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}

interface Wanted {
  readonly opens: readonly NonNullable<Heard["open"]>[];
  readonly texts: readonly NonNullable<Heard["text"]>[];
  readonly closes: readonly NonNullable<Heard["close"]>[];
}

/** The start of the elements that such a part has one of per cell. */
const MANY: Readonly<Record<string, string>> = { "/worksheet": "<c ", "/sst": "<si>" };

/**
 * The parser gets everything except small elements, which are complete: without them it reads the same. They are looked for
 * only right after a tag, never inside a comment or anything else that the parser has not finished.
 */
class Walk {
  root: string | undefined;
  private readonly parser = new SaxesParser();
  private readonly small = new SmallElements();
  /** The number of characters given to the parser, and where the last tag in them ended. */
  private parsed = 0;
  private tagEnd = -1;
  private readonly places: Places<Wanted>;
  private attributes: Attributes = {};
  private depth = 0;
  /** The open elements whose text is wanted, the innermost last: their depths, and their texts so far. */
  private readonly depths: number[] = [];
  private readonly texts: string[] = [];
  private listening = 0;

  constructor(readers: readonly PartReader[]) {
    this.places = new Places((path) => {
      const heard = readers.flatMap((reader) => (typeof reader === "function" ? reader(path) : reader[path]) ?? []);
      return {
        opens: heard.flatMap(({ open }) => open ?? []),
        texts: heard.flatMap(({ text }) => text ?? []),
        closes: heard.flatMap(({ close }) => close ?? []),
      };
    });
    this.parser.on("attribute", this.places.hearAttribute);
    this.parser.on("opentag", ({ name, attributes }) => {
      this.open(name, attributes);
      this.tagEnd = this.parser.position;
    });
    this.parser.on("closetag", () => {
      this.close();
      this.tagEnd = this.parser.position;
    });
    this.parser.on("text", this.add);
    this.parser.on("cdata", this.add);
  }

  write(text: string): void {
    let at = 0;
    while (this.root === undefined && at < text.length) at = this.parse(text, at, text.indexOf(">", at) + 1);
    const begins = MANY[this.root ?? ""];
    while (begins !== undefined && at < text.length) {
      const next = text.startsWith(begins, at) ? at : text.indexOf(begins, at);
      if (next < 0) break;
      if (next > at) this.parse(text, at, next);
      const isBehindTag = this.depth > 0 && this.tagEnd === this.parsed;
      const element = isBehindTag ? this.small.read(text, next) : undefined;
      if (element) this.take(element);
      at = element ? this.small.end : this.parse(text, next, text.indexOf("<", next + 1));
    }
    if (at < text.length) this.parse(text, at, text.length);
  }

  end(): void {
    this.parser.close();
  }

  /** Gives the text between two positions to the parser, or the whole rest; returns the second position. */
  private parse(text: string, from: number, to: number): number {
    const end = to <= from ? text.length : to;
    this.parser.write(text.slice(from, end));
    this.parsed += end - from;
    return end;
  }

  private take({ name, attributes, text, inside }: SmallElement): void {
    this.open(name, attributes);
    if (text !== "") this.add(text);
    for (const element of inside) this.take(element);
    this.close();
  }

  private readonly add = (text: string): void => {
    if (this.listening === this.depth && this.listening > 0) this.texts[this.texts.length - 1] += text;
  };

  private readonly qualified = (name: string) => this.places.attribute(this.attributes, name);

  private open(name: string, attributes: Attributes): void {
    const place = this.places.enter(name, attributes);
    this.depth++;
    if (!place) return;
    this.root ??= place.path;
    const { opens, texts } = place.wanted;
    if (texts.length > 0) {
      this.texts.push("");
      this.depths.push((this.listening = this.depth));
    }
    if (opens.length === 0) return;
    this.attributes = attributes;
    for (const heard of opens) heard(attributes, this.qualified);
  }

  private close(): void {
    const place = this.places.leave();
    this.depth--;
    if (!place) return;
    const { texts, closes } = place.wanted;
    if (texts.length > 0) {
      const own = this.texts.pop() as string;
      this.depths.pop();
      this.listening = this.depths[this.depths.length - 1] ?? 0;
      for (const heard of texts) heard(own);
    }
    for (const heard of closes) heard();
  }
}

/** XML is UTF-8 or UTF-16; the latter begins with a byte order mark. */
function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
  if (chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function wellFormed(parse: () => void): void {
  try {
    parse();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile("DAMAGED");
  }
}
