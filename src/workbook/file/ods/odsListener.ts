import type { FileSheet } from "../workbookFile";
import { SheetBuilder, type Attributes } from "./sheetBuilder";

/** Elements that contain current rows and cells; other elements, such as tracked changes, hold old ones. */
const ROWS_IN = new Set(["table", "table-header-rows", "table-row-group", "table-rows", "table-row"]);
const COLUMNS_IN = new Set(["table", "table-header-columns", "table-column-group", "table-columns"]);
const CELLS = new Set(["table-cell", "covered-table-cell"]);
/** Elements between the letters of a paragraph, and elements that may wrap them. */
const MARKS: Readonly<Record<string, string>> = { s: " ", tab: "\t", "line-break": "\n" };
const AROUND_LETTERS = new Set([...Object.keys(MARKS), "span", "a"]);
const MOST_SPACES = 1_000;

/** Collects the sheets while the content of an OpenDocument spreadsheet (part 3, chapter 9) is read. */
export class OdsListener {
  readonly sheets: FileSheet[] = [];
  /** Names of the open elements, and the depths of those of the sheet and of the cell. */
  private readonly path: string[] = [];
  private sheetDepth = 0;
  private cellDepth = 0;
  private style = "";
  private readonly hiddenStyles = new Set<string>();
  private sheet: SheetBuilder | undefined;
  private attributes: Attributes = {};
  private text = "";
  private hasParagraph = false;

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.cellDepth > 0) this.openInCell(name, attributes);
    else if (this.sheet) this.openInSheet(this.sheet, name, attributes);
    else if (name === "style") this.style = attributes.name ?? "";
    else if (name === "table-properties" && attributes.display === "false") this.hiddenStyles.add(this.style);
    else if (name === "table" && parent === "spreadsheet") {
      this.sheet = new SheetBuilder(attributes.name ?? "", this.hiddenStyles.has(attributes["style-name"] ?? ""));
      this.sheetDepth = this.path.length;
    }
  }

  characters(text: string): void {
    if (this.isInParagraph()) this.text += text;
  }

  close(): void {
    const depth = this.path.length;
    const name = this.path.pop();
    if (!this.sheet) return;
    if (depth === this.cellDepth) {
      this.sheet.addCell(this.attributes, this.text);
      this.cellDepth = 0;
    } else if (depth === this.sheetDepth) {
      this.sheets.push(this.sheet.done());
      this.sheet = undefined;
    } else if (name === "table-row" && this.isWithin(ROWS_IN, depth - 1)) this.sheet.endRow();
  }

  private openInSheet(sheet: SheetBuilder, name: string, attributes: Attributes): void {
    const above = this.path.length - 1;
    if (name === "table-column" && this.isWithin(COLUMNS_IN, above)) sheet.addColumns(attributes);
    if (!this.isWithin(ROWS_IN, above)) return;
    if (name === "table-row") sheet.beginRow(attributes);
    else if (CELLS.has(name)) {
      this.cellDepth = this.path.length;
      this.attributes = attributes;
      this.text = "";
      this.hasParagraph = false;
    }
  }

  private openInCell(name: string, { c: count }: Attributes): void {
    if (name === "p" && this.path.length === this.cellDepth + 1) {
      if (this.hasParagraph) this.text += "\n";
      this.hasParagraph = true;
    } else if (this.isInParagraph()) this.text += (MARKS[name] ?? "").repeat(Math.min(MOST_SPACES, Number(count) || 1));
  }

  /** True if all elements from the sheet down to that depth have these names. */
  private isWithin(names: ReadonlySet<string>, depth: number): boolean {
    for (let at = this.sheetDepth - 1; at < depth; at++) if (!names.has(this.path[at] as string)) return false;
    return true;
  }

  /** True in a paragraph of the cell itself; those of notes and drawings are inside other elements. */
  private isInParagraph(): boolean {
    if (this.cellDepth === 0 || this.path[this.cellDepth] !== "p") return false;
    for (let at = this.cellDepth + 1; at < this.path.length; at++)
      if (!AROUND_LETTERS.has(this.path[at] as string)) return false;
    return true;
  }
}
