import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader wants to hear while an XML part goes by. Element names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/**
 * Walks once through an XML part, piece by piece, so that a sheet of any size costs the memory of its cells only.
 * Entities of a document type are never expanded; a part that is not well-formed XML is a damaged file.
 */
export async function walkXml(chunks: AsyncIterable<Uint8Array>, listener: XmlListener): Promise<void> {
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => listener.open(localName(name), attributes));
  if (listener.text) {
    parser.on("text", listener.text);
    parser.on("cdata", listener.text);
  }
  const { close } = listener;
  if (close) parser.on("closetag", ({ name }) => close(localName(name)));

  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    wellFormed(() => parser.write((decoder as TextDecoder).decode(chunk, { stream: true })));
  }
  wellFormed(() => parser.close());
}

/** The attribute of this name, whatever its prefix. */
export function attributeNamed(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export function isTrue(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}

/** The name of an element or attribute without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
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
