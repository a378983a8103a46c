import { walkTags, writeTag, type Tag } from "../xml/tags";

/** A child element: its name without prefix, its tag and its whole text. */
export interface Child {
  readonly name: string;
  readonly tag?: Tag;
  readonly text: string;
}

/** An entry in a list of the style part. */
export interface Entry {
  readonly tag: Tag;
  readonly text: string;
  readonly children: readonly Child[];
}

/** A list of the style part within the text. */
export interface List {
  readonly tag: Tag;
  /** The start of its closing tag, or the end of its tag if it closes itself. */
  readonly close: number;
  readonly end: number;
  readonly entries: readonly Entry[];
}

export interface StylePart {
  readonly root: Tag | undefined;
  readonly lists: ReadonlyMap<string, List>;
}

/** Reads the lists of a style part, such as `fonts`, with their entries and the children of these. */
export function readStylePart(text: string): StylePart {
  const lists = new Map<string, { tag: Tag; close: number; end: number; entries: Entry[] }>();
  const open: Tag[] = [];
  let root: Tag | undefined;
  let children: Child[] = [];
  walkTags(text, {
    open: (path, tag) => {
      const depth = depthOf(path);
      open[depth] = tag;
      if (depth === 1) root = tag;
      else if (depth === 2) lists.set(lastName(path), { tag, close: tag.end, end: tag.end, entries: [] });
      else if (depth === 3) children = [];
    },
    close: (path, start, end) => {
      const depth = depthOf(path);
      const tag = open[depth];
      if (!tag) return;
      if (depth === 4) children.push({ name: lastName(path), tag, text: text.slice(tag.start, end) });
      else if (depth === 3)
        lists.get(listName(path))?.entries.push({ tag, text: text.slice(tag.start, end), children });
      else if (depth === 2) {
        const list = lists.get(lastName(path));
        if (list) [list.close, list.end] = [start, end];
      }
    },
  });
  return { root, lists };
}

const depthOf = (path: string) => path.split("/").length - 1;
const lastName = (path: string) => path.slice(path.lastIndexOf("/") + 1);
const listName = (path: string) => path.split("/")[2] ?? "";

/** The children with some replaced by name, or removed where null, in the order that the standard requires. */
export function withChildren(
  children: readonly Child[],
  changes: Readonly<Record<string, string | null>>,
  order: readonly string[],
): string {
  const place = ({ name }: Child) => (order.includes(name) ? order.indexOf(name) : order.length);
  return [
    ...children.filter(({ name }) => !(name in changes)),
    ...Object.entries(changes).flatMap(([name, text]) => (text === null ? [] : [{ name, text }])),
  ]
    .sort((a, b) => place(a) - place(b))
    .map(({ text }) => text)
    .join("");
}

/** An element with these attributes and this content. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inside: string,
): string =>
  inside === "" ? writeTag(name, attributes, "/>") : `${writeTag(name, attributes, ">")}${inside}</${name}>`;
