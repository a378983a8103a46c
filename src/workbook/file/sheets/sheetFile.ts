import type { Renaming } from "../../formula/sheets/renamedFormula";
import { sheetNameFault } from "../../formula/sheets/sheetName";
import { referencesIn } from "../../formula/shift/references";
import type { Package } from "../patch/package";
import { isMentioned, mayName } from "../shift/mayName";
import { workbookPart } from "../xlsx/contents";
import { relationshipsOf, type Relationship } from "../xlsx/relationships";
import { walkTags } from "../xml/tags";
import { listedTabs } from "./listedTabs";
import { partTypes } from "./partTypes";
import { Refused } from "./refused";
import { renamedBoxes, renamedPart } from "./renamedParts";
import { tabsIn, type Tab, type Tabs } from "./tabs";

/** Parts whose formulas are renamed. */
const FOLLOWS =
  /^(officeDocument|worksheet|chartsheet|table|drawing|chart|chartEx|chartUserShapes|vmlDrawing|ctrlProp|pivotCacheDefinition|relationships)$/;
/** Parts that never name a sheet. */
const INDIFFERENT =
  /^(sharedStrings|styles|theme|themeOverride|calcChain|comments|threadedComment|person|image|printerSettings|chartStyle|chartColorStyle|core-properties|extended-properties|custom-properties|thumbnail|pivotTable|pivotCacheRecords|sheetMetadata|webextension|webextensiontaskpanes|customXml)$/;

/** A package whose sheets are being arranged. After `Refused` is thrown it may be half-changed and is discarded. */
export class SheetFile {
  private constructor(
    readonly file: Package,
    readonly workbook: string,
    readonly related: readonly Relationship[],
    private readonly list: Tabs,
  ) {}

  /** @throws Refused if the arrangement is locked. */
  static async open(file: Package): Promise<SheetFile> {
    if (file.hasFolder("_xmlsignatures/")) throw new Refused("SIGNED");
    const workbook = await workbookPart(file);
    const list = tabsIn(await textOf(file, workbook));
    if (list.isLocked) throw new Refused("LOCKED");
    const related = await relationshipsOf(file, workbook);
    if (related.some(({ type }) => type === "revisionHeaders")) throw new Refused("UNKNOWN_PART");
    return new SheetFile(file, workbook, related, list);
  }

  get tabs(): readonly Tab[] {
    return this.list.tabs;
  }

  tab(name: string): Tab {
    const found = this.tabs.filter((tab) => tab.name.toLowerCase() === name.toLowerCase());
    const [only] = found;
    if (!only || found.length > 1) throw new Refused(only ? "SHEET_UNCLEAR" : "SHEET_GONE");
    return only;
  }

  /** The part with the cells of a sheet. */
  partOf({ tag }: Tab): string {
    const ids = Object.entries(tag.attributes).flatMap(([key, value]) => (key.endsWith(":id") ? [value] : []));
    const found = this.related.find(({ id, type }) => ids.includes(id) && type === "worksheet")?.target;
    if (found === undefined || !this.file.has(found)) throw new Refused("SHEET_GONE");
    return found;
  }

  expectName(name: string, own?: Tab): void {
    const fault = sheetNameFault(
      name,
      this.tabs.filter((tab) => tab !== own).map((tab) => tab.name),
    );
    if (fault) throw new Refused(fault);
  }

  expectNoMacro(): void {
    if (this.related.some(({ type }) => type === "vbaProject")) throw new Refused("MACRO");
  }

  expectOthersInSight(tab: Tab): void {
    if (!this.tabs.some((one) => one !== tab && !one.isHidden)) throw new Refused("LAST_SHEET");
  }

  /** The sheets between the first and last sheet of a 3-D formula are part of its range. */
  async expectNoneAcross(): Promise<void> {
    for (const [part, type] of await partTypes(this.file)) {
      if (!/^(officeDocument|worksheet|chart)$/.test(type)) continue;
      const text = await textOf(this.file, part);
      if (!/(?:[\w.]:[\w.]+|:[^<>"']*')!/.test(text)) continue;
      let isFormula = false;
      walkTags(
        text,
        {
          open: (path) => void (isFormula = /[/:](f|formula|formula1|formula2|definedName)$/.test(path)),
          text: (piece) => {
            if (isFormula && referencesIn(piece).across.length > 0) throw new Refused("ACROSS_SHEETS");
          },
          close: () => void (isFormula = false),
        },
        true,
      );
    }
  }

  /** Renames a sheet, and tables on it, in every part. @throws Refused if a part may name them in an unknown way. */
  async follow(sheet: string, renaming: Renaming, besides?: string): Promise<void> {
    for (const [part, type] of await partTypes(this.file)) {
      if (part === besides || INDIFFERENT.test(type)) continue;
      if (!FOLLOWS.test(type)) {
        const text = /\.(xml|rels|vml)$/i.test(part) ? await this.file.text(part) : undefined;
        if (text !== undefined && mayName(text, sheet)) throw new Refused("UNKNOWN_PART");
        continue;
      }
      const text = await textOf(this.file, part);
      if (type === "worksheet" && !isMentioned(text, sheet) && !/[\p{L}\p{N}_.\\]\[/u.test(text)) continue;
      const after = type === "vmlDrawing" ? renamedBoxes(text, renaming) : renamedPart(text, renaming);
      if (after !== text) this.file.replace(part, after);
    }
  }

  /** Lists other sheets, or the same in another order. */
  async arrange(tabs: readonly Tab[]): Promise<void> {
    await this.edit(this.workbook, (text) => listedTabs(text, tabs));
  }

  /** The listed sheets after an addition. */
  async tabsNow(): Promise<readonly Tab[]> {
    return tabsIn(await textOf(this.file, this.workbook)).tabs;
  }

  async edit(part: string, change: (text: string) => string): Promise<void> {
    const text = await textOf(this.file, part);
    const after = change(text);
    if (after !== text) this.file.replace(part, after);
  }
}

/** @throws Refused for a part that is not readable text. */
export async function textOf(file: Package, part: string): Promise<string> {
  const text = await file.text(part);
  if (text === undefined) throw new Refused("UNKNOWN_PART");
  return text;
}
