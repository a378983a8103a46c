import { prefixIn, walkTags, withEdits, writeTag, type Tag } from "../xml/tags";
import type { Package } from "./package";

/** Adds an element at the end of the root of a part, or of the element at the given path. */
export async function appendElement(
  file: Package,
  part: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
  path?: string,
): Promise<void> {
  const text = await file.text(part);
  if (text === undefined) return;
  let list: Tag | undefined;
  let listPath = path;
  let close = 0;
  walkTags(text, {
    open: (at, tag) => {
      listPath ??= at;
      if (at === listPath) list ??= tag;
    },
    close: (at, start) => {
      if (at === listPath) close = start;
    },
  });
  if (!list) return;
  const xml = writeTag(`${prefixIn(list.name)}${name}`, attributes, "/>");
  const edit = list.selfClosing
    ? { start: list.start, end: list.end, text: `${writeTag(list.name, list.attributes, ">")}${xml}</${list.name}>` }
    : { start: close, end: close, text: xml };
  file.replace(part, withEdits(text, [edit]));
}
