import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import { Places, type Attributes } from "./places";

/** A tag where it stands in the text: from its `<` to behind its `>`. */
export interface Tag {
  /** With its prefix, as it is written. */
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface TagListener {
  /** `path` says where the tag stands, as `Places` does. */
  readonly open: (path: string, tag: Tag) => void;
  /** `start` and `end` of the closing tag; equal for an element that closes itself. */
  readonly close?: (path: string, start: number, end: number) => void;
  readonly text?: (text: string) => void;
}

/**
 * Walks through the text of an XML part and tells where in the text each tag stands; what is written for other programs goes
 * by unheard, unless `hearsAll`.
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

/** The prefix of a name with its colon, as it is written; mostly none. */
export const prefixIn = (name: string): string => name.slice(0, name.indexOf(":") + 1);

/** An opening tag with these attributes; those that are undefined are left out. */
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

/** Puts another value in the place of one attribute of a tag; all else of the tag keeps its bytes. */
export function attributeEdit(text: string, { start, end }: Tag, name: string, value: string): TextEdit[] {
  for (const { 0: whole, 1: found, 2: quoted = "", index } of text.slice(start, end).matchAll(ATTRIBUTE)) {
    if (found !== name) continue;
    const to = start + index + whole.length;
    return [{ start: to - quoted.length, end: to, text: `"${escapeAttribute(value)}"` }];
  }
  return [];
}

/** Takes attributes out of a tag, with the space before each. */
export function withoutAttributes(tag: string, names: readonly string[]): string {
  return tag.replace(new RegExp(`\\s+${ATTRIBUTE.source}`, "g"), (piece: string, name: string) =>
    names.includes(name) ? "" : piece,
  );
}

/** Text to put in place of what stands between two positions. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits made at once. Those at one place follow each other as they are given. */
export function withEdits(text: string, edits: readonly TextEdit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join("") + text.slice(at);
}
