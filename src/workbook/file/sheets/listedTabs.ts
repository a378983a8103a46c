import { editNodes, setAttribute, type Node } from "../shift/nodes";
import { walkTags, withEdits, type TextEdit } from "../xml/tags";
import { tabsIn, type Tab } from "./tabs";

/**
 * The workbook part with other tabs, or the same in another order. Names local to a sheet stay and go with it. The active sheet
 * stays active; if it is removed or hidden, the nearest visible sheet becomes active.
 */
export function listedTabs(text: string, tabs: readonly Tab[]): string {
  const before = tabsIn(text);
  const places = new Map(tabs.map(({ place }, at) => [place, at]));
  const edits: TextEdit[] = [];
  if (tabs.map(({ xml }) => xml).join() !== before.tabs.map(({ xml }) => xml).join())
    edits.push(...listEdit(text, tabs));
  const active = inFront(tabs, places.get(before.active) ?? before.active);
  edits.push(
    ...editNodes(text, {
      close: (node) => {
        if (node.path === "/workbook/bookViews/workbookView") {
          put(text, node, "activeTab", active);
          put(text, node, "firstSheet", Math.min(Number(node.tag.attributes["firstSheet"] ?? 0), active));
        }
        const { localSheetId } = node.tag.attributes;
        if (node.path !== "/workbook/definedNames/definedName" || localSheetId === undefined) return;
        const place = places.get(Number(localSheetId));
        if (place === undefined) node.isGone = true;
        else setAttribute(text, node, "localSheetId", String(place));
      },
    }),
  );
  return withEdits(text, edits);
}

/** Sets a number whose default is 0. */
function put(text: string, node: Node, name: string, value: number): void {
  if (node.tag.attributes[name] !== undefined) return setAttribute(text, node, name, String(value));
  const at = node.tag.end - (node.tag.selfClosing ? 2 : 1);
  if (value !== 0) node.edits.push({ start: at, end: at, text: ` ${name}="${value}"` });
}

function listEdit(text: string, tabs: readonly Tab[]): readonly TextEdit[] {
  let start = 0;
  let end = 0;
  walkTags(text, {
    open: (path, tag) => {
      if (path === "/workbook/sheets") start = tag.end;
    },
    close: (path, at) => {
      if (path === "/workbook/sheets") end = at;
    },
  });
  return [{ start, end, text: tabs.map(({ xml }) => xml).join("") }];
}

function inFront(tabs: readonly Tab[], wanted: number): number {
  const inSight = tabs.flatMap(({ isHidden }, place) => (isHidden ? [] : [place]));
  return inSight.find((place) => place >= wanted) ?? inSight.at(-1) ?? 0;
}
