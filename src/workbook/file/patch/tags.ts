import { SaxesParser } from "saxes";
import { UnreadableFile } from "../failure";
import { localName, type Attributes } from "../xlsx/walkXml";

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
  /** `path` is the names of the elements around it and its own, without prefixes, joined by `/`. */
  readonly open: (path: string, tag: Tag) => void;
  /** `start` and `end` of the closing tag; equal for an element that closes itself. */
  readonly close?: (path: string, start: number, end: number) => void;
  readonly text?: (text: string) => void;
}

/** Walks through the text of an XML part and tells where in the text each tag stands. */
export function walkTags(text: string, { open, close, text: onText }: TagListener): void {
  const parser = new SaxesParser();
  const paths = [""];
  let selfClosing = false;
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    const path = `${paths[paths.length - 1]}/${localName(name)}`;
    selfClosing = isSelfClosing;
    paths.push(path);
    open(path, { name, attributes, start: text.lastIndexOf("<", end - 1), end, selfClosing });
  });
  parser.on("closetag", () => {
    const path = paths.pop() as string;
    const end = parser.position;
    close?.(path, selfClosing ? end : text.lastIndexOf("<", end - 1), end);
    selfClosing = false;
  });
  if (onText) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  try {
    parser.write(text).close();
  } catch {
    throw new UnreadableFile("DAMAGED");
  }
}

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
