import type { NotArranged } from "../../../contract/notArranged";
import { renamingOf } from "../../formula/sheets/renamedFormula";
import { addPart } from "../patch/addedSheet";
import { Package } from "../patch/package";
import type { Arrangement } from "./arrangement";
import { copySheet } from "./copySheet";
import { deleteSheet } from "./deleteSheet";
import { followTitles } from "./partTitles";
import { placed } from "./placed";
import { Refused } from "./refused";
import { SheetFile } from "./sheetFile";
import { withName, withState } from "./tabs";

export type { Arrangement };

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/**
 * The bytes of an .xlsx in which a sheet was added, removed, moved or renamed, with everything in the file that names it; or
 * why that cannot be done safely. Parts that do not concern the sheet keep their bytes. Nothing is calculated: a formula that
 * loses its cells keeps its result.
 *
 * Rejects with an `UnreadableFile` for bytes that `readWorkbook` would not read either.
 */
export async function arrangePackage(
  original: Uint8Array,
  change: Arrangement,
): Promise<{ readonly bytes: Uint8Array } | { readonly refused: NotArranged }> {
  const file = await Package.open(original);
  try {
    const sheets = await SheetFile.open(file);
    const names = (tabs: SheetFile["tabs"]) => tabs.map(({ name }) => name);
    const before = names(sheets.tabs);
    await arrange(sheets, change);
    await followTitles(file, before, names(await sheets.tabsNow()));
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
  return { bytes: (await file.bytes()) ?? original };
}

async function arrange(sheets: SheetFile, change: Arrangement): Promise<void> {
  switch (change.do) {
    case "add":
      sheets.expectName(change.sheet);
      sheets.expectNoMacro();
      await sheets.expectNoneAcross();
      await addPart(sheets.file, sheets.workbook, change.sheet, EMPTY);
      return sheets.arrange(placed(await sheets.tabsNow(), change.sheet, change.before));
    case "copy":
      return copySheet(sheets, change.sheet, change.name, change.before);
    case "move":
      sheets.tab(change.sheet);
      await sheets.expectNoneAcross();
      return sheets.arrange(placed(sheets.tabs, change.sheet, change.before));
    case "rename":
      return rename(sheets, change.sheet, change.name);
    case "delete":
      return deleteSheet(sheets, change.sheet);
    default:
      return setHidden(sheets, change.sheet, change.do === "hide");
  }
}

async function rename(sheets: SheetFile, name: string, to: string): Promise<void> {
  const tab = sheets.tab(name);
  sheets.expectName(to, tab);
  if (to === tab.name) return;
  sheets.expectNoMacro();
  await sheets.follow(tab.name, renamingOf(tab.name, to));
  await sheets.arrange(sheets.tabs.map((one) => (one === tab ? withName(one, to) : one)));
}

async function setHidden(sheets: SheetFile, name: string, isHidden: boolean): Promise<void> {
  const tab = sheets.tab(name);
  if (tab.isHidden === isHidden) return;
  if (isHidden) sheets.expectOthersInSight(tab);
  await sheets.arrange(sheets.tabs.map((one) => (one === tab ? withState(one, isHidden) : one)));
}
