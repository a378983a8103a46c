import { parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";
import { isTrue, type Attributes, type XmlListener } from "../xlsx/walkXml";
import type { CellLook, ColourRule, InputRule, NotShown, ScalePoint, SheetLook, Strip } from "./book";
import type { Colors } from "./colors";

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** Styled columns beyond this are the end of the sheet, formatted as a whole. */
const LAST_COLUMN = SHEET_SIZE.columns;

/** Hears a sheet go by and keeps what it looks like; the cells' values are heard by somebody else. */
export class SheetLookListener implements XmlListener {
  readonly found = new Set<NotShown>();
  private readonly styles: (Uint16Array | undefined)[] = [];
  private readonly columns = new Map<number, Strip>();
  private readonly rows = new Map<number, Strip>();
  private readonly colourRules: ColourRule[] = [];
  private readonly inputRules: InputRule[] = [];
  private frozen = { rows: 0, columns: 0 };
  private gridLines = true;
  private isProtected = false;
  private tabColor: string | undefined;
  private filter: Area | undefined;
  private columnWidth: number | undefined;
  private rowHeight: number | undefined;

  private row = -1;
  private column = -1;
  private areas: readonly Area[] = [];
  private rule: Draft<ColourRule> | undefined;
  private points: ScalePoint[] = [];
  private colors: string[] = [];
  private input: Draft<InputRule> | undefined;
  private formulas: string[] = [];
  private collected: string | undefined;
  /** Behind the sheet's own elements newer programs keep theirs under the same names. */
  private extensions = 0;

  constructor(
    private readonly differences: readonly CellLook[],
    private readonly colorOf: Colors,
  ) {}

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === "c") this.openCell(attributes);
    else if (name === "row") this.openRow(attributes);
    else if (name === "extLst") this.extensions++;
    else if (this.extensions > 0) this.openExtension(name);
    else if (this.rule) this.inRule(name, attributes);
    else OPENED[name]?.(this, attributes);
    if (/^formula[12]?$/.test(name)) this.collected = "";
  };

  readonly text = (text: string): void => {
    if (this.collected !== undefined) this.collected += text;
  };

  readonly close = (name: string): void => {
    if (name === "extLst") this.extensions--;
    else if (this.extensions > 0) return;
    else if (name === "cfRule" && this.rule) this.closeRule(this.rule);
    else if (name === "dataValidation" && this.input) {
      this.inputRules.push({ ...this.input, formulas: this.formulas });
      this.input = undefined;
    } else if (this.collected !== undefined) {
      this.formulas.push(this.collected);
      this.collected = undefined;
    }
  };

  look(more: Pick<SheetLook, "arrays" | "notes" | "tableColumns">): SheetLook {
    return {
      ...more,
      style: (row, column) => this.styles[row]?.[column] ?? 0,
      eachStyled: (visit) =>
        this.styles.forEach((line, row) => line?.forEach((style, column) => style !== 0 && visit(row, column, style))),
      columns: this.columns,
      rows: this.rows,
      ...(this.columnWidth === undefined ? {} : { columnWidth: this.columnWidth }),
      ...(this.rowHeight === undefined ? {} : { rowHeight: this.rowHeight }),
      frozen: this.frozen,
      gridLines: this.gridLines,
      ...(this.tabColor === undefined ? {} : { tabColor: this.tabColor }),
      isProtected: this.isProtected,
      ...(this.filter === undefined ? {} : { filter: this.filter }),
      colourRules: [...this.colourRules].sort((a, b) => a.priority - b.priority),
      inputRules: this.inputRules,
    };
  }

  openView({ showGridLines }: Attributes): void {
    this.gridLines = showGridLines === undefined || isTrue(showGridLines);
  }

  openPane({ xSplit = "0", ySplit = "0", state }: Attributes): void {
    if (state === "frozen" || state === "frozenSplit") this.frozen = { rows: Number(ySplit), columns: Number(xSplit) };
  }

  openSizes({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    const characters =
      defaultColWidth ?? (baseColWidth === undefined ? undefined : String(Number(baseColWidth) + 0.71));
    if (characters !== undefined) this.columnWidth = columnPixels(Number(characters));
    if (defaultRowHeight !== undefined) this.rowHeight = rowPixels(Number(defaultRowHeight));
  }

  openColumns({ min, max, width, style, customWidth }: Attributes): void {
    const last = Math.min(Number(max), LAST_COLUMN);
    const strip: Strip = {
      ...(width !== undefined && (customWidth === undefined || isTrue(customWidth))
        ? { size: columnPixels(Number(width)) }
        : {}),
      ...(style === undefined || style === "0" ? {} : { style: Number(style) }),
    };
    for (let column = Number(min) - 1; column < last; column++) this.columns.set(column, strip);
  }

  openProtection({ sheet }: Attributes): void {
    this.isProtected = isTrue(sheet);
  }

  openFilter({ ref }: Attributes): void {
    this.filter = ref === undefined ? undefined : parseArea(ref);
  }

  openTab(attributes: Attributes): void {
    this.tabColor = this.colorOf(attributes);
  }

  openColourRules({ sqref }: Attributes): void {
    this.areas = areasIn(sqref);
  }

  openColourRule(attributes: Attributes): void {
    const { type = "", operator, text, dxfId, stopIfTrue, priority, rank, percent, bottom } = attributes;
    this.formulas = [];
    this.points = [];
    this.colors = [];
    this.rule = {
      areas: this.areas,
      type,
      ...(operator === undefined ? {} : { operator }),
      ...(text === undefined ? {} : { text }),
      formulas: [],
      look: (dxfId === undefined ? undefined : this.differences[Number(dxfId)]) ?? {},
      stop: isTrue(stopIfTrue),
      priority: Number(priority ?? 0),
      ...(rank === undefined
        ? {}
        : { rank: { count: Number(rank), percent: isTrue(percent), bottom: isTrue(bottom) } }),
    };
  }

  openInputRule(attributes: Attributes): void {
    const {
      sqref,
      type = "any",
      operator,
      allowBlank,
      showDropDown,
      errorStyle,
      error,
      prompt,
      promptTitle,
    } = attributes;
    this.formulas = [];
    this.input = {
      areas: areasIn(sqref),
      type,
      ...(operator === undefined ? {} : { operator }),
      formulas: [],
      blankAllowed: isTrue(allowBlank),
      // The attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
      dropDown: !isTrue(showDropDown),
      ...(errorStyle === undefined ? {} : { severity: errorStyle }),
      ...(error === undefined ? {} : { error }),
      ...(prompt === undefined ? {} : { prompt }),
      ...(promptTitle === undefined ? {} : { promptTitle }),
    };
  }

  private openRow({ r, ht, s, customFormat }: Attributes): void {
    this.row = r === undefined ? this.row + 1 : Number(r) - 1;
    this.column = -1;
    const size = ht !== undefined ? { size: rowPixels(Number(ht)) } : {};
    const style = s !== undefined && isTrue(customFormat) ? { style: Number(s) } : {};
    if ("size" in size || "style" in style) this.rows.set(this.row, { ...size, ...style });
  }

  private openCell({ r, s }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : (parseArea(r)?.column ?? this.column + 1);
    if (s === undefined || s === "0") return;
    let line = this.styles[this.row];
    if (line === undefined || line.length <= this.column) {
      const longer = new Uint16Array(Math.max(16, this.column + 8));
      if (line) longer.set(line);
      this.styles[this.row] = line = longer;
    }
    line[this.column] = Number(s);
  }

  private openExtension(name: string): void {
    if (name === "sparklineGroup") this.found.add("SPARKLINE");
    else if (name === "cfRule") this.found.add("COLOUR_RULE");
  }

  private inRule(name: string, attributes: Attributes): void {
    const { type = "", val } = attributes;
    if (name === "cfvo") this.points.push({ type, ...(val === undefined ? {} : { value: val }) });
    else if (name === "color") this.colors.push(this.colorOf(attributes) ?? "#000000");
  }

  private closeRule(rule: Draft<ColourRule>): void {
    const { points, colors } = this;
    this.colourRules.push({
      ...rule,
      formulas: this.formulas,
      ...(points.length > 0 ? { scale: { points, colors } } : {}),
    });
    if (rule.type === "iconSet") this.found.add("COLOUR_RULE");
    this.rule = undefined;
  }
}

/** What is listened for outside of rules and cells. */
const OPENED: Readonly<Record<string, (sheet: SheetLookListener, attributes: Attributes) => void>> = {
  sheetView: (sheet, attributes) => sheet.openView(attributes),
  pane: (sheet, attributes) => sheet.openPane(attributes),
  sheetFormatPr: (sheet, attributes) => sheet.openSizes(attributes),
  col: (sheet, attributes) => sheet.openColumns(attributes),
  sheetProtection: (sheet, attributes) => sheet.openProtection(attributes),
  autoFilter: (sheet, attributes) => sheet.openFilter(attributes),
  tabColor: (sheet, attributes) => sheet.openTab(attributes),
  conditionalFormatting: (sheet, attributes) => sheet.openColourRules(attributes),
  cfRule: (sheet, attributes) => sheet.openColourRule(attributes),
  dataValidation: (sheet, attributes) => sheet.openInputRule(attributes),
};

function areasIn(references: string | undefined): readonly Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

/** Characters of the usual font, which are 7 pixels wide, with 5 of margin (ECMA-376 part 1, 18.3.1.13). */
const columnPixels = (characters: number) => Math.round(characters * 7 + 5);
/** From points. */
const rowPixels = (points: number) => Math.round((points * 4) / 3);
