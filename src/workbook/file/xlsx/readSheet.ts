import { parseArea, type Area } from "../../../core/cells/area";
import { sheetCells, type SheetCells } from "../../../core/cells/sheetCells";
import { UnreadableFile } from "../failure";
import type { Zip } from "../zip/parts";
import { addressIn } from "./cellAddress";
import { CellGrid } from "./cellGrid";
import { cellValue, DAYS_BEFORE_1904, type WorkbookContext } from "./cellValue";
import { FormatRows } from "./formatRows";
import { Formulas } from "./formulas";
import { showsDate } from "./numberFormats";
import { readTables } from "./readTables";
import { TextRuns } from "./sharedStrings";
import { isTrue, walkXml, type Attributes, type XmlListener } from "./walkXml";

/** A sheet with the areas that one formula fills. */
export interface ReadSheet {
  readonly sheet: SheetCells;
  readonly arrays: readonly Area[];
}

/**
 * Reads one sheet: `part` is its name inside the zip, `name` what its tab says. Whoever wants to know more of the sheet
 * listens along, for a large one should go by once only.
 */
export async function readSheet(
  zip: Zip,
  part: string,
  name: string,
  context: WorkbookContext,
  listener?: XmlListener,
): Promise<ReadSheet> {
  const heard = new SheetListener(context);
  await walkXml(zip.part(part), listener ? both(heard, listener) : heard);
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

const both = (one: XmlListener, other: XmlListener): XmlListener => ({
  open: (name, attributes) => {
    one.open(name, attributes);
    other.open(name, attributes);
  },
  text: (text) => {
    one.text?.(text);
    other.text?.(text);
  },
  close: (name) => {
    one.close?.(name);
    other.close?.(name);
  },
});

/** Hears a sheet go by (ECMA-376 part 1, 18.3.1) and keeps what `SheetCells` is about. */
class SheetListener implements XmlListener {
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
  private inline: TextRuns | undefined;
  private formula: Attributes | undefined;
  private collecting: "v" | "f" | undefined;
  private collected = "";

  constructor(private readonly context: WorkbookContext) {
    this.areDates = context.formats.map((format) => format !== undefined && showsDate(format));
  }

  finishedFormats(): FormatRows {
    this.formats.finish();
    return this.formats;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "f") {
      this.collecting = name;
      this.collected = "";
      if (name === "f") this.formula = attributes;
    } else if (name === "row") this.openRow(attributes);
    else if (name === "is") this.inline = new TextRuns();
    else if (this.inline) this.inline.open(name);
    else if (name === "mergeCell") this.merges.push(areaIn(attributes.ref));
    else if (name === "col" && isTrue(attributes.hidden)) this.hideColumns(attributes);
  };

  readonly text = (text: string): void => {
    if (this.collecting) this.collected += text;
    else this.inline?.add(text);
  };

  readonly close = (name: string): void => {
    if (name === "v") this.value = this.collected;
    else if (name === "f") this.closeFormula();
    else if (name === "c") this.closeCell();
    else {
      this.inline?.close(name);
      return;
    }
    this.collecting = undefined;
  };

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

  private closeFormula(): void {
    const { t, ref, si = "" } = this.formula as Attributes;
    const text = this.collected;
    if (t === "shared") this.formulas.addShared(this.row, this.column, si, text);
    else if ((t === "array" || t === "dataTable") && ref !== undefined) this.formulas.addArray(areaIn(ref), text);
    else this.formulas.add(this.row, this.column, text);
  }

  /** A formula without a cached value leaves its cell blank; `formula()` still knows it. */
  private closeCell(): void {
    const { row, column, style } = this;
    const inline = this.inline?.take();
    this.inline = undefined;
    const value = inline ?? (this.value === undefined ? null : cellValue(this.type, this.value, this.context));
    if (value === null && this.formula === undefined) return;
    const shifted = typeof value === "number" && this.context.from1904 && this.areDates[style];
    this.grid.set(row, column, shifted ? value + DAYS_BEFORE_1904 : value);
    const format = this.context.formats[style];
    if (format !== undefined) this.formats.set(row, column, format);
  }

  private hideColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max), 16_384);
    for (let column = Number(min) - 1; column < last; column++) this.hiddenColumns.add(column);
  }
}

function areaIn(ref: string | undefined): Area {
  const area = ref === undefined ? undefined : parseArea(ref);
  if (!area) throw new UnreadableFile("DAMAGED");
  return area;
}
