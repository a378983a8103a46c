import type { UnreadCode } from "../../../contract/unreadPlace";
import { parseArea, type Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { sheetCells, type SheetCells } from "../../../core/cells/sheetCells";
import { UnreadableFile } from "../failure";
import { textPieces, unescapeText } from "../xml/richText";
import { isTrue, walkPart, type Attributes, type PartReader } from "../xml/walkPart";
import type { Zip } from "../zip/parts";
import { addressIn } from "./cellAddress";
import { CellGrid } from "./cellGrid";
import { cellValue, isUnread, shownValue, type Unread, type WorkbookContext } from "./cellValue";
import { FormatRows } from "./formatRows";
import { Formulas } from "./formulas";
import { showsDate } from "./numberFormats";
import { readTables } from "./readTables";

/** A sheet with the areas of its array formulas. */
export interface ReadSheet {
  readonly sheet: SheetCells;
  readonly arrays: readonly Area[];
}

export interface SheetRequest {
  /** The part's name inside the zip. */
  readonly part: string;
  /** The name on its tab. */
  readonly name: string;
  readonly context: WorkbookContext;
  /** Called for each cell whose value cannot be read. */
  readonly onUnread: (code: UnreadCode, row: number, column: number) => void;
}

const CELL = "/worksheet/sheetData/row/c";

/** Reads one sheet. Additional readers run along, so that a large sheet is parsed only once. */
export async function readSheet(zip: Zip, request: SheetRequest, ...along: readonly PartReader[]): Promise<ReadSheet> {
  const { part, name } = request;
  const heard = new SheetReader(request);
  const root = await walkPart(zip.part(part), ...heard.readers, ...along);
  if (root !== "/worksheet") throw new UnreadableFile("DAMAGED");
  const cells = heard.grid.cells();
  const sheet = sheetCells(name, cells, {
    formula: heard.formulas.at,
    isUncalculated: (row, column) =>
      (cells[row]?.[column] ?? null) === null && heard.formulas.at(row, column) !== undefined,
    numberFormat: heard.finishedFormats().at,
    merges: heard.merges,
    hiddenRows: heard.hiddenRows,
    hiddenColumns: heard.hiddenColumns,
    tables: await readTables(zip, part),
  });
  return { sheet, arrays: heard.formulas.arrays.map(({ area }) => area) };
}

/** Reads the elements of a sheet (ECMA-376 part 1, 18.3.1) and keeps what `SheetCells` needs. */
class SheetReader {
  readonly grid = new CellGrid();
  readonly formulas = new Formulas();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly formats = new FormatRows();
  private readonly areDates: readonly boolean[];

  private row = -1;
  private column = -1;
  private type: string | undefined;
  private style = 0;
  private value: string | undefined;
  private inline: string | undefined;
  private formula: Attributes | undefined;

  readonly readers: readonly PartReader[] = [
    {
      "/worksheet/cols/col": { open: (attributes) => this.openColumns(attributes) },
      "/worksheet/sheetData/c": { open: damaged },
      "/worksheet/sheetData/row": { open: (attributes) => this.openRow(attributes) },
      [CELL]: { open: (attributes) => this.openCell(attributes), close: () => this.closeCell() },
      [`${CELL}/v`]: { text: (text) => (this.value = text) },
      [`${CELL}/f`]: {
        open: (attributes) => (this.formula = attributes),
        text: (text) => this.addFormula(text),
      },
      [`${CELL}/is`]: { open: () => (this.inline = "") },
      "/worksheet/mergeCells/mergeCell": { open: ({ ref }) => this.merges.push(areaIn(ref)) },
    },
    textPieces(`${CELL}/is`, (text) => (this.inline += text)),
  ];

  constructor(private readonly request: SheetRequest) {
    this.areDates = request.context.formats.map((format) => format !== undefined && showsDate(format));
  }

  finishedFormats(): FormatRows {
    this.formats.finish();
    return this.formats;
  }

  private openRow({ r, hidden }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    if (isTrue(hidden)) this.hiddenRows.add(this.row);
  }

  private openCell({ r, t, s }: Attributes): void {
    if (r === undefined) this.column += 1;
    else {
      const { row, column } = addressIn(r);
      this.row = row;
      this.column = column;
    }
    this.type = t;
    this.style = s === undefined ? 0 : Number(s);
    this.value = undefined;
    this.inline = undefined;
    this.formula = undefined;
  }

  private addFormula(text: string): void {
    const { t, ref, si = "" } = this.formula as Attributes;
    if (t === "shared") this.formulas.addShared(this.row, this.column, si, text);
    else if ((t === "array" || t === "dataTable") && ref !== undefined) this.formulas.addArray(areaIn(ref), text);
    else this.formulas.add(this.row, this.column, text);
  }

  /** A formula without a cached value leaves its cell blank; `formula()` still returns it. */
  private closeCell(): void {
    const { row, column, style } = this;
    const { context, onUnread } = this.request;
    const value = this.inline === undefined ? this.storedValue() : unescapeText(this.inline);
    if (value === null && this.formula === undefined) return;
    if (isUnread(value)) onUnread(value.unread, row, column);
    this.grid.set(row, column, shownValue(value));
    const format = context.formats[style];
    if (format !== undefined) this.formats.set(row, column, format);
  }

  private storedValue(): Cell | Unread {
    const { type, value: text, style } = this;
    if (text === undefined) return null;
    return cellValue({ type, text, isDate: this.areDates[style] ?? false }, this.request.context);
  }

  private openColumns({ min, max, hidden }: Attributes): void {
    if (!isTrue(hidden)) return;
    const last = Math.min(Number(max), 16_384);
    for (let column = Number(min) - 1; column < last; column++) this.hiddenColumns.add(column);
  }
}

function areaIn(ref: string | undefined): Area {
  const area = ref === undefined ? undefined : parseArea(ref);
  return area ?? damaged();
}

function damaged(): never {
  throw new UnreadableFile("DAMAGED");
}
