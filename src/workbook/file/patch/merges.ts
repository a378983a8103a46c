import { areaAddress, parseArea, type Area } from "../../../core/cells/area";
import { element } from "../restyle/elements";
import { prefixIn, walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";

/** The elements before merged cells in a sheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE =
  /^\/worksheet\/(sheetData|sheetCalcPr|sheetProtection|protectedRanges|scenarios|autoFilter|sortState|dataConsolidate|customSheetViews)$/;
const LIST = "/worksheet/mergeCells";

/** The text of a sheet with exactly these merged areas; areas merged before keep their bytes. */
export function withMerges(text: string, merges: readonly Area[]): string {
  let list: Tag | undefined;
  let [close, end, place] = [0, 0, 0];
  let prefix = "";
  const present: { readonly ref: string; readonly start: number; end: number }[] = [];
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/worksheet") prefix = prefixIn(tag.name);
      else if (path === LIST) list ??= tag;
      else if (path === `${LIST}/mergeCell`)
        present.push({ ref: plain(tag.attributes["ref"] ?? ""), start: tag.start, end: tag.end });
    },
    close: (path, start, behind) => {
      const last = present.at(-1);
      if (path === `${LIST}/mergeCell` && last) last.end = behind;
      else if (path === LIST) [close, end] = [start, behind];
      else if (BEFORE.test(path)) place = behind;
    },
  });
  const wanted = merges.map(areaAddress);
  const known = new Set(present.map(({ ref }) => ref));
  const added = wanted
    .filter((ref) => !known.has(ref))
    .map((ref) => element(`${prefix}mergeCell`, { ref }, ""))
    .join("");
  const gone = present.filter(({ ref }) => !wanted.includes(ref));
  if (added === "" && gone.length === 0) return text;
  const count = String(wanted.length);
  if (!list || list.selfClosing) {
    const whole = element(`${prefix}mergeCells`, { ...list?.attributes, count }, added);
    const [start, stop] = list ? [list.start, list.end] : [place, place];
    return withEdits(text, [{ start, end: stop, text: whole }]);
  }
  if (wanted.length === 0) return withEdits(text, [{ start: list.start, end, text: "" }]);
  const opening = writeTag(list.name, { ...list.attributes, count }, ">");
  const edits: TextEdit[] = [
    { start: list.start, end: list.end, text: opening },
    ...gone.map((one) => ({ start: one.start, end: one.end, text: "" })),
    { start: close, end: close, text: added },
  ];
  return withEdits(text, edits);
}

const plain = (ref: string) => {
  const area = parseArea(ref);
  return area ? areaAddress(area) : ref;
};
