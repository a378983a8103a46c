import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import { Places, type Attributes } from "./places";

export type { Attributes };

/** What is to be done about the elements at one place of a part. */
export interface Heard {
  /** `qualified` finds an attribute that has a namespace, such as `r:id`. */
  readonly open?: (attributes: Attributes, qualified: (name: string) => string | undefined) => void;
  /** The element's own text, once it is complete. */
  readonly text?: (text: string) => void;
  readonly close?: () => void;
}

/**
 * Which places of a part are read: `/worksheet/sheetData/row/c`. What is listed nowhere is never heard of, so nothing that
 * a later program adds can be taken for something else. A function tells it place by place.
 */
export type PartReader = Readonly<Record<string, Heard>> | ((path: string) => Heard | undefined);

/**
 * Walks once through an XML part, piece by piece, so that a sheet of any size costs the memory of its cells only; answers
 * with the place of its root: `/worksheet`. Entities of a document type are never expanded; a part that is not well-formed
 * XML is a damaged file.
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
    wellFormed(() => walk.parser.write(text));
  }
  wellFormed(() => walk.parser.close());
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

class Walk {
  readonly parser = new SaxesParser();
  root: string | undefined;
  private readonly places: Places<Wanted>;
  private attributes: Attributes = {};
  private depth = 0;
  /** The open elements whose own text is wanted, the innermost last: how deep they stand, and their text so far. */
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
    this.parser.on("opentag", this.open);
    this.parser.on("closetag", this.close);
    this.parser.on("text", this.add);
    this.parser.on("cdata", this.add);
  }

  private readonly add = (text: string): void => {
    if (this.listening === this.depth && this.listening > 0) this.texts[this.texts.length - 1] += text;
  };

  private readonly qualified = (name: string) => this.places.attribute(this.attributes, name);

  private readonly open = ({ name, attributes }: { readonly name: string; readonly attributes: Attributes }): void => {
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
  };

  private readonly close = (): void => {
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
  };
}

/** XML is UTF-8 or UTF-16; the latter announces itself by its first two bytes. */
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
