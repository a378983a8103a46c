import { isTrue } from "../xml/walkPart";
import { attributeEdit, walkTags, withEdits, type Tag } from "../xml/tags";

/** A sheet as listed in the workbook part. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its element as written. */
  readonly xml: string;
  /** Its opening tag, relative to the start of its element. */
  readonly tag: Tag;
  /** Its old position. */
  readonly place: number;
}

export interface Tabs {
  readonly tabs: readonly Tab[];
  /** True if the structure of the workbook is locked. */
  readonly isLocked: boolean;
  /** The index of the active sheet. */
  readonly active: number;
}

const SHEET = "/workbook/sheets/sheet";

/** The sheets listed in the workbook part. */
export function tabsIn(text: string): Tabs {
  const tabs: Tab[] = [];
  let isLocked = false;
  let active = 0;
  let open: Tag | undefined;
  walkTags(text, {
    open: (path, tag) => {
      if (path === SHEET) open = tag;
      if (path === "/workbook/workbookProtection" && isTrue(tag.attributes["lockStructure"])) isLocked = true;
      if (path === "/workbook/bookViews/workbookView") active = Number(tag.attributes["activeTab"] ?? 0);
    },
    close: (path, _start, end) => {
      if (path !== SHEET || !open) return;
      const { start, attributes } = open;
      tabs.push({
        name: attributes["name"] ?? "",
        isHidden: (attributes["state"] ?? "visible") !== "visible",
        xml: text.slice(start, end),
        tag: { ...open, start: 0, end: open.end - start },
        place: tabs.length,
      });
    },
  });
  return { tabs, isLocked, active };
}

/** The tab with another name. */
export function withName(tab: Tab, name: string): Tab {
  return { ...tab, name, xml: withEdits(tab.xml, attributeEdit(tab.xml, tab.tag, "name", name)) };
}

export function withState(tab: Tab, isHidden: boolean): Tab {
  const { xml, tag } = tab;
  const state = isHidden ? "hidden" : "visible";
  const known = attributeEdit(xml, tag, "state", state);
  const at = tag.end - (tag.selfClosing ? 2 : 1);
  const edits = known.length > 0 ? known : [{ start: at, end: at, text: ` state="${state}"` }];
  return { ...tab, isHidden, xml: withEdits(xml, edits) };
}
