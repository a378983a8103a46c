import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import { Places, type Attributes } from "./places";

/** A tag in the text, from its `<` to the end of its `>`. */
export interface Tag {
  /** The name as written, with prefix. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface TagListener {
  /** `path` is the tag's path, as in `Places`. */
  readonly open: (path: string, tag: Tag) => void;
  /** `start` and `end` of the closing tag; equal for a self-closing element. */
  readonly close?: (path: string, start: number, end: number) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through the text of an XML part and reports the position of each tag; markup for other programs is skipped unless
 * `hearsAll` is set.
 */
export function walkTags(text: string, { open, close, text: onText }: TagListener, hearsAll = false): void {
  const parser = new SaxesParser();
  const places = new Places(() => undefined, hearsAll);
  let selfClosing = false;
  parser.on("attribute", places.hearAttribute);
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    selfClosing = isSelfClosing;
    const place = places.enter(name, attributes);
    if (place) open(place.path, { name, attributes, start: text.lastIndexOf("<", end - 1), end, selfClosing });
  });
  parser.on("closetag", () => {
    const place = places.leave();
    const end = parser.position;
    if (place) close?.(place.path, selfClosing ? end : text.lastIndexOf("<", end - 1), end);
    selfClosing = false;
  });
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.on("error", () => {
    throw new UnreadableFile("DAMAGED");
  });
  parser.write(text).close();
}

/** The prefix of a name with its colon, as written; usually empty. */
export const prefixIn = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/** An opening tag with these attributes; undefined ones are left out. */
export function writeTag(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  end: ">" | "/>",
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeAttribute(value)}"`,
  );
  return `<${name}${written.join("")}${end}`;
}

export const escapeText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const escapeAttribute = (text: string) =>
  escapeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Replaces the value of one attribute; the rest of the tag keeps its bytes. */
export function attributeEdit(text: string, { start, end }: Tag, name: string, value: string): TextEdit[] {
  for (const { 0: whole, 1: found, 2: quoted = "", index } of text.slice(start, end).matchAll(ATTRIBUTE)) {
    if (found !== name) continue;
    const to = start + index + whole.length;
    return [{ start: to - quoted.length, end: to, text: `"${escapeAttribute(value)}"` }];
  }
  return [];
}

/** Removes attributes from a tag, with the space before each. */
export function withoutAttributes(tag: string, names: readonly string[]): string {
  return tag.replace(new RegExp(`\\s+${ATTRIBUTE.source}`, "g"), (piece: string, name: string) =>
    names.includes(name) ? "" : piece,
  );
}

/** A text that replaces what is between two positions. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits applied at once. Edits at one position keep their order. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}
