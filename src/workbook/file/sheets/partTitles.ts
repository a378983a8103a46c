import type { Package } from "../patch/package";
import { relationshipsOf } from "../xlsx/relationships";
import { attributeEdit, escapeText, prefixIn, walkTags, withEdits, type Tag, type TextEdit } from "../xml/tags";

/**
 * Has the list of sheets among the properties of a file say what its tabs do (ECMA-376 part 1, 22.2.2.29). A list that said something
 * else before is left alone.
 */
export async function followTitles(file: Package, before: readonly string[], after: readonly string[]): Promise<void> {
  if (before.join("\n") === after.join("\n")) return;
  for (const { type, target } of await relationshipsOf(file, "")) {
    const text = type === "extended-properties" && file.has(target) ? await file.text(target) : undefined;
    const changed = text === undefined ? undefined : withTitles(text, before, after);
    if (changed !== undefined && changed !== text) file.replace(target, changed);
  }
}

/** The text of that part with the first titles, which are those of sheets, replaced. */
export function withTitles(text: string, before: readonly string[], after: readonly string[]): string {
  const titles: { readonly start: number; end: number; title: string }[] = [];
  let list: Tag | undefined;
  let count: { readonly start: number; end: number; value: string } | undefined;
  let inside: "title" | "count" | undefined;
  let prefix = "";
  walkTags(text, {
    open: (path, tag) => {
      const inTitles = /\/[^/]*TitlesOfParts\//.test(path);
      const inPairs = /\/[^/]*HeadingPairs\//.test(path);
      if (inTitles && /vector$/.test(path)) list = tag;
      else if (inTitles && /lpstr$/.test(path)) {
        titles.push({ start: tag.start, end: tag.end, title: "" });
        prefix = prefixIn(tag.name);
        inside = "title";
      } else if (inPairs && /i4$/.test(path) && !count) {
        count = { start: tag.end, end: tag.end, value: "" };
        inside = "count";
      }
    },
    text: (piece) => {
      const last = titles.at(-1);
      if (inside === "title" && last) last.title += piece;
      else if (inside === "count" && count) count.value += piece;
    },
    close: (_path, start, end) => {
      const last = titles.at(-1);
      if (inside === "title" && last) last.end = end;
      else if (inside === "count" && count) count.end = start;
      inside = undefined;
    },
  });
  const own = titles.slice(0, before.length);
  const isSame = own.length === before.length && own.every(({ title }, index) => title === before[index]);
  if (!list || !count || Number(count.value) !== before.length || !isSame || own.length === 0) return text;
  const written = after.map((name) => `<${prefix}lpstr>${escapeText(name)}</${prefix}lpstr>`).join("");
  const edits: TextEdit[] = [
    { start: count.start, end: count.end, text: String(after.length) },
    { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0, text: written },
    ...attributeEdit(text, list, "size", String(titles.length - before.length + after.length)),
  ];
  return withEdits(text, edits);
}
