import { escapeText, prefixIn, walkTags, withEdits, writeTag, type Tag, type TextEdit } from "../xml/tags";

const NAME = "_xlnm._FilterDatabase";
const NAMES = "/workbook/definedNames";
/** What stands before the names in a workbook (ECMA-376 part 1, 18.2.27). */
const BEFORE = /^\/workbook\/(sheets|functionGroups|externalReferences)$/;

/**
 * The workbook part with the hidden name that Excel keeps for the filter of a sheet, or without it. `place` is that of the sheet
 * among all; `formula` says where the filter is.
 */
export function workbookWithFilterName(text: string, place: number, formula: string | undefined): string {
  let root: Tag | undefined;
  let list: Tag | undefined;
  let [close, end, behind] = [0, 0, 0];
  let others = 0;
  let own: { readonly tag: Tag; start: number; end: number } | undefined;
  let isOwn = false;
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/workbook") root = tag;
      else if (path === NAMES) list = tag;
      else if (path === `${NAMES}/definedName`) {
        isOwn = tag.attributes["name"] === NAME && tag.attributes["localSheetId"] === String(place);
        if (isOwn) own = { tag, start: tag.start, end: tag.end };
        else others++;
      }
    },
    close: (path, start, stop) => {
      if (path === `${NAMES}/definedName` && isOwn && own) own.end = stop;
      else if (path === NAMES) [close, end] = [start, stop];
      else if (BEFORE.test(path)) behind = stop;
    },
  });
  const prefix = prefixIn(root?.name ?? "");
  const attributes = own?.tag.attributes ?? { name: NAME, localSheetId: String(place), hidden: "1" };
  const name = `${prefix}definedName`;
  const xml = formula === undefined ? "" : `${writeTag(name, attributes, ">")}${escapeText(formula)}</${name}>`;
  const edits: TextEdit[] = [];
  if (own && list && others === 0 && xml === "") edits.push({ start: list.start, end, text: "" });
  else if (own) edits.push({ start: own.start, end: own.end, text: xml });
  else if (xml !== "" && list && !list.selfClosing) edits.push({ start: close, end: close, text: xml });
  else if (xml !== "") {
    const whole = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    edits.push(list ? { start: list.start, end: list.end, text: whole } : { start: behind, end: behind, text: whole });
  }
  return withEdits(text, edits);
}
