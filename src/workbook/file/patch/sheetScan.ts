import { parseArea, type Area } from "../../../core/cells/area";
import { addressIn } from "../xlsx/cellAddress";
import { Formulas } from "../xlsx/formulas";
import { unescapeText } from "../xml/richText";
import { isTrue, type Attributes } from "../xml/walkPart";
import { walkTags, type Tag } from "../xml/tags";

/** An element from the `<` of its opening tag to the end of its closing one. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A cell in the text of its sheet. */
export interface CellSpot extends Span {
  readonly tag: Tag;
  readonly column: number;
  formula?: Span & Pick<Tag, "name" | "attributes">;
  /** The text of its `v` element. */
  value?: string;
  /** The text stored in the cell itself. */
  inline?: string;
  /** Extensions of later versions of Excel. */
  more?: Span;
  end: number;
}

export interface RowSpot {
  readonly tag: Tag;
  readonly row: number;
  /** The start of its closing tag, or the end of its tag if it closes itself. */
  close: number;
  readonly cells: CellSpot[];
}

/** Styles for the blank cells of some columns. */
interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** What patching needs to know about a sheet: the wanted rows in detail, and of the others only what could depend on them. */
export class SheetScan {
  readonly rows = new Map<number, RowSpot>();
  /** Where each wanted row that the sheet lacks belongs. */
  readonly places = new Map<number, number>();
  readonly formulas = new Formulas();
  /** Areas filled by one formula. */
  readonly arrays: Area[] = [];
  readonly merges: Area[] = [];
  readonly columnStyles: ColumnStyle[] = [];
  data: (Tag & { close: number }) | undefined;
  dimension: Tag | undefined;
  isProtected = false;
  /** False if rows or cells are not in order from the top left. */
  inOrder = true;
  private readonly sharers = new Map<string, number>();

  private row = -1;
  private column = -1;
  private spot: RowSpot | undefined;
  private cell: CellSpot | undefined;
  private formula: { readonly tag: Tag; text: string } | undefined;
  private inline = "";
  private waiting: number[];
  private path = "";

  constructor(text: string, wanted: Iterable<number>) {
    this.waiting = [...wanted].sort((a, b) => b - a);
    walkTags(text, { open: this.open, close: this.close, text: this.text });
    if (this.data) this.placeRowsBefore(Infinity, this.data.close);
  }

  /** How many cells use the shared formula of this group. */
  sharersOf(group: string): number {
    return this.sharers.get(group) ?? 0;
  }

  private readonly open = (path: string, tag: Tag): void => {
    this.path = path;
    if (path === CELL) this.openCell(tag);
    else if (path === ROW) this.openRow(tag);
    else if (path === FORMULA) this.formula = { tag, text: "" };
    else if (path === INLINE) this.inline = "";
    else if (path === MORE && this.cell) this.cell.more = tag;
    else if (path === DATA) this.data = { ...tag, close: tag.end };
    else if (path === "/worksheet/dimension") this.dimension = tag;
    else if (path === "/worksheet/sheetProtection") this.isProtected = isTrue(tag.attributes.sheet);
    else if (path === "/worksheet/mergeCells/mergeCell") this.addArea(this.merges, tag.attributes.ref);
    else if (path === "/worksheet/cols/col") this.addColumns(tag.attributes);
  };

  private readonly text = (text: string): void => {
    if (this.formula) this.formula.text += text;
    else if (this.path === VALUE && this.cell) this.cell.value = (this.cell.value ?? "") + text;
    else if (INLINE_TEXTS.has(this.path)) this.inline += text;
  };

  private readonly close = (path: string, start: number, end: number): void => {
    this.path = path.slice(0, path.lastIndexOf("/"));
    if (path === CELL && this.cell) this.cell.end = end;
    else if (path === FORMULA) this.closeFormula(end);
    else if (path === VALUE && this.cell) this.cell.value ??= "";
    else if (path === ROW && this.spot) this.spot.close = start;
    else if (path === INLINE && this.cell) this.cell.inline = unescapeText(this.inline);
    else if (path === MORE && this.cell?.more) this.cell.more = { start: this.cell.more.start, end };
    else if (path === DATA && this.data) this.data.close = start;
  };

  private openRow(tag: Tag): void {
    const row = tag.attributes.r === undefined ? this.row + 1 : Number(tag.attributes.r) - 1;
    if (!(row > this.row)) this.inOrder = false;
    this.placeRowsBefore(row, tag.start);
    this.row = row;
    this.column = -1;
    this.spot = undefined;
    if (this.waiting[this.waiting.length - 1] !== row) return;
    this.waiting.pop();
    this.spot = { tag, row, close: tag.end, cells: [] };
    this.rows.set(row, this.spot);
  }

  private placeRowsBefore(row: number, at: number): void {
    for (let last = this.waiting.length - 1; last >= 0 && (this.waiting[last] as number) < row; last--)
      this.places.set(this.waiting.pop() as number, at);
  }

  private openCell(tag: Tag): void {
    const { r } = tag.attributes;
    const column = r === undefined ? this.column + 1 : addressIn(r).column;
    if (!(column > this.column) || (r !== undefined && addressIn(r).row !== this.row)) this.inOrder = false;
    this.column = column;
    this.cell = this.spot && { tag, column, start: tag.start, end: tag.end };
    if (this.cell) this.spot?.cells.push(this.cell);
  }

  private closeFormula(end: number): void {
    const { tag, text } = this.formula as { readonly tag: Tag; readonly text: string };
    this.formula = undefined;
    const { t, ref, si = "" } = tag.attributes;
    if (this.cell) this.cell.formula = { start: tag.start, end, name: tag.name, attributes: tag.attributes };
    if (t === "shared") {
      this.formulas.addShared(this.row, this.column, si, text);
      this.sharers.set(si, this.sharersOf(si) + 1);
    } else if ((t === "array" || t === "dataTable") && ref !== undefined) {
      const area = this.addArea(this.arrays, ref);
      if (area) this.formulas.addArray(area, text);
    } else this.formulas.add(this.row, this.column, text);
  }

  private addArea(areas: Area[], ref: string | undefined): Area | undefined {
    const area = parseArea(ref ?? "");
    if (area) areas.push(area);
    return area;
  }

  private addColumns({ min, max, style }: Attributes): void {
    if (style !== undefined)
      this.columnStyles.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
  }
}

const DATA = "/worksheet/sheetData";
const ROW = `${DATA}/row`;
const CELL = `${ROW}/c`;
const FORMULA = `${CELL}/f`;
const VALUE = `${CELL}/v`;
const INLINE = `${CELL}/is`;
const INLINE_TEXTS: ReadonlySet<string> = new Set([`${INLINE}/t`, `${INLINE}/r/t`]);
const MORE = `${CELL}/extLst`;
