import { isTrue } from "../xml/walkPart";
import { attributeEdit, walkTags, withEdits, type Tag } from "../xml/tags";

/** A sheet as the workbook part lists it. */
export interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  /** Its element, as it is written. */
  readonly xml: string;
  /** Its opening tag, counted from the beginning of its element. */
  readonly tag: Tag;
  /** Its place before. */
  readonly place: number;
}

export interface Tabs {
  readonly tabs: readonly Tab[];
  /** Whether the maker locked their arrangement. */
  readonly isLocked: boolean;
  /** The one in front. */
  readonly active: number;
}

const SHEET = "/workbook/sheets/sheet";

/** The sheets that the workbook part lists. */
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

/** A tab of another name, or one that is hidden or shown. */
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
