import { walkTags, withEdits, type Tag, type TextEdit } from "../xml/tags";
import type { Package } from "./package";

/** Removes elements from a part. */
export async function removeElements(
  file: Package,
  part: string,
  element: string,
  isUnwanted: (attributes: Tag["attributes"]) => boolean,
): Promise<void> {
  const text = file.has(part) ? await file.text(part) : undefined;
  if (text === undefined) return;
  const edits: TextEdit[] = [];
  let start: number | undefined;
  walkTags(text, {
    open: (path, tag) => {
      if (path.endsWith(`/${element}`) && isUnwanted(tag.attributes)) start = tag.start;
    },
    close: (path, _start, end) => {
      if (start === undefined || !path.endsWith(`/${element}`)) return;
      edits.push({ start, end, text: "" });
      start = undefined;
    },
  });
  if (edits.length > 0) file.replace(part, withEdits(text, edits));
}
