import type { NotShifted } from "../../../contract/notShifted";
import { SHEET_SIZE } from "../../../core/cells/area";
import type { Shift } from "../../formula/shift/shift";
import { isSameSheet, reachesAcross } from "../../formula/shift/shiftedFormula";
import { dropCalcChain } from "../patch/dropCalcChain";
import { Package } from "../patch/package";
import { readContents, workbookPart } from "../xlsx/contents";
import { relationshipList, relationshipsOf, type Relationship } from "../xlsx/relationships";
import { isTrue } from "../xml/walkPart";
import { walkTags } from "../xml/tags";
import {
  shiftedBoxes,
  shiftedChart,
  shiftedComments,
  shiftedControl,
  shiftedDrawing,
  shiftedLinks,
  shiftedNames,
  shiftedPivot,
  shiftedPivotSource,
  shiftedTable,
} from "./otherParts";
import { mayName } from "./mayName";
import { Refused } from "./refused";
import { shiftedSheet } from "./shiftedSheet";

export type { Shift };

/**
 * The bytes of an .xlsx after rows or columns of one sheet were inserted or deleted, with every reference to cells in the file;
 * or why that cannot be done safely. Parts that do not concern the sheet keep their bytes, and in the others only what moves
 * changes. New rows look like the one above, new columns like the one to the left. Nothing is calculated: a formula that now
 * refers to fewer cells keeps its result.
 *
 * Rejects with an `UnreadableFile` for bytes that `readWorkbook` would not read either.
 */
export async function shiftPackage(
  original: Uint8Array,
  shift: Shift,
): Promise<{ readonly bytes: Uint8Array } | { readonly refused: NotShifted }> {
  const file = await Package.open(original);
  try {
    await new FileShift(file, shift).run();
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    throw error;
  }
  return { bytes: (await file.bytes()) ?? original };
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
}

class FileShift {
  private sheets: readonly SheetPart[] = [];

  constructor(
    private readonly file: Package,
    private readonly shift: Shift,
  ) {}

  async run(): Promise<void> {
    const { file, shift } = this;
    const { at, count, axis } = shift;
    const size = SHEET_SIZE[axis];
    if (!Number.isInteger(at) || !Number.isInteger(count) || at < 0 || count < 1 || at + count > size)
      throw new Refused("NO_ROOM");
    if (file.hasFolder("_xmlsignatures/")) throw new Refused("SIGNED");
    const workbook = await workbookPart(file);
    const { sheets } = await readContents(file, workbook);
    const related = await relationshipsOf(file, workbook);
    for (const { type } of related) if (OF_OTHERS.test(type)) throw new Refused("UNKNOWN_PART");
    this.sheets = sheets.flatMap(({ name, id }) => {
      const found = related.find((one) => one.id === id);
      return found?.type === "worksheet" && file.has(found.target) ? [{ name, part: found.target }] : [];
    });
    const own = this.sheets.filter(({ name }) => isSameSheet(name, shift.sheet));
    if (own.length !== 1) throw new Refused(own.length === 0 ? "SHEET_GONE" : "SHEET_UNCLEAR");
    const order = sheets.map(({ name }) => name);
    await this.edit(workbook, (text) => shiftedNames(text, order, shift));
    for (const sheet of this.sheets) await this.shiftSheet(sheet, order);
    for (const { id, target, type } of related) {
      if (type === "pivotCacheDefinition") await this.edit(target, (text) => shiftedPivotSource(text, shift));
      const chartSheet = type === "chartsheet" ? sheets.find((sheet) => sheet.id === id)?.name : undefined;
      if (chartSheet !== undefined) await this.shiftRelated({ name: chartSheet, part: target });
    }
    await dropCalcChain(file, workbook);
  }

  private async shiftSheet(sheet: SheetPart, order: readonly string[]): Promise<void> {
    const { shift } = this;
    const isOwn = isSameSheet(sheet.name, shift.sheet);
    const text = await this.text(sheet.part);
    if (isOwn && isProtected(text)) throw new Refused("PROTECTED");
    if (text.includes(":") && formulasReachAcross(text, shift.sheet, order)) throw new Refused("ACROSS_SHEETS");
    if (isOwn || mayName(text, shift.sheet)) this.replace(sheet.part, text, shiftedSheet(text, sheet.name, shift));
    await this.shiftRelated(sheet);
  }

  /** The parts related to a sheet. */
  private async shiftRelated({ name, part }: SheetPart): Promise<void> {
    const { file, shift } = this;
    const isOwn = isSameSheet(name, shift.sheet);
    for (const { type, target } of await relationshipsOf(file, part)) {
      if (!file.has(target)) continue;
      if (type === "table") await this.edit(target, (text) => shiftedTable(text, name, shift));
      else if (type === "drawing") await this.shiftDrawing(target, name);
      else if (type === "vmlDrawing") await this.edit(target, (text) => shiftedBoxes(text, name, shift));
      else if (type === "ctrlProp") await this.edit(target, (text) => shiftedControl(text, name, shift));
      else if (!isOwn) continue;
      else if (type === "comments" || type === "threadedComment")
        await this.edit(target, (text) => shiftedComments(text, shift));
      else if (type === "pivotTable") await this.edit(target, (text) => shiftedPivot(text, shift));
      else if (!INDIFFERENT.test(type)) throw new Refused("UNKNOWN_PART");
    }
  }

  private async shiftDrawing(part: string, home: string): Promise<void> {
    const { file, shift } = this;
    await this.edit(part, (text) => shiftedDrawing(text, home, shift));
    const links = relationshipList(part);
    if (file.has(links)) await this.edit(links, (text) => shiftedLinks(text, home, shift));
    for (const { type, target } of await this.targets(part))
      if (/^chart(Ex)?$/.test(type)) await this.edit(target, (text) => shiftedChart(text, home, shift));
  }

  private async targets(part: string): Promise<readonly Relationship[]> {
    return (await relationshipsOf(this.file, part)).filter(({ target }) => this.file.has(target));
  }

  private async edit(part: string, change: (text: string) => string): Promise<void> {
    const text = await this.text(part);
    this.replace(part, text, change(text));
  }

  private async text(part: string): Promise<string> {
    const text = await this.file.text(part);
    if (text === undefined) throw new Refused("UNKNOWN_PART");
    return text;
  }

  private replace(part: string, before: string, after: string): void {
    if (after !== before) this.file.replace(part, after);
  }
}

/**
 * Parts of the whole workbook that record cells in formats of their own: revisions of a shared file, real-time data from other
 * programs.
 */
const OF_OTHERS = /^(revisionHeaders|volatileDependencies)$/;
/** Parts of a sheet that do not refer to its cells. */
const INDIFFERENT =
  /^(printerSettings|image|hyperlink|slicer|timeline|queryTable|customProperty|control|activeXControlBinary|oleObject|package|webSettings|attachedToolbars)$/;

function isProtected(text: string): boolean {
  if (!text.includes("sheetProtection")) return false;
  let found = false;
  walkTags(text, {
    open: (path, { attributes }) => {
      if (path === "/worksheet/sheetProtection" && isTrue(attributes["sheet"])) found = true;
    },
  });
  return found;
}

/** Formulas of cells and rules; ranges across sheets do not occur elsewhere. */
function formulasReachAcross(text: string, sheet: string, order: readonly string[]): boolean {
  if (!/(?:[\w.]:[\w.]+|:[^<>"']*')!/.test(text)) return false;
  let isFormula = false;
  let found = false;
  walkTags(
    text,
    {
      open: (path) => void (isFormula = /\/(f|formula|formula1|formula2|xm:f)$/.test(path)),
      text: (piece) => {
        if (isFormula && reachesAcross(piece, sheet, order)) found = true;
      },
      close: () => void (isFormula = false),
    },
    true,
  );
  return found;
}
