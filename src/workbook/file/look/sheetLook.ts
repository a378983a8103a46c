import { parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";
import { pixelsOfDigits, pixelsOfWidth } from "../xlsx/columnWidth";
import { isTrue, type Attributes, type Heard, type PartReader } from "../xml/walkPart";
import type { CellLink, CellLook, ColourRule, InputRule, NotShown, ScalePoint, SheetLook, Strip } from "./book";
import type { Colors } from "./colors";

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

const RULE = "/worksheet/conditionalFormatting/cfRule";
const INPUT = "/worksheet/dataValidations/dataValidation";
/** Extensions of later versions of Excel, such as lists on another sheet (MS-XLSX 2.3.4). */
const EXTENSION = "/worksheet/extLst/ext";
const LATER_INPUT = `${EXTENSION}/x14:dataValidations/x14:dataValidation`;

/** Styled columns beyond this mean that the rest of the sheet was formatted as a whole. */
const LAST_COLUMN = SHEET_SIZE.columns;

/** Collects the look of a sheet while it is read; another reader takes the cells' values. */
export class SheetLookReader {
  readonly found = new Set<NotShown>();
  private readonly styles: (Uint16Array | undefined)[] = [];
  private readonly columns = new Map<number, Strip>();
  private readonly rows = new Map<number, Strip>();
  private readonly colourRules: ColourRule[] = [];
  private readonly inputRules: InputRule[] = [];
  private readonly links: CellLink[] = [];
  private frozen = { rows: 0, columns: 0 };
  private gridLines = true;
  private isProtected = false;
  private tabColor: string | undefined;
  private opensFilter = false;
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

  constructor(
    private readonly differences: readonly CellLook[],
    private readonly colorOf: Colors,
  ) {}

  readonly reader: PartReader = {
    "/worksheet/sheetPr/tabColor": { open: (attributes) => void (this.tabColor = this.colorOf(attributes)) },
    "/worksheet/sheetViews/sheetView": {
      open: ({ showGridLines }) => void (this.gridLines = showGridLines === undefined || isTrue(showGridLines)),
    },
    "/worksheet/sheetViews/sheetView/pane": { open: (attributes) => this.openPane(attributes) },
    "/worksheet/sheetFormatPr": { open: (attributes) => this.openSizes(attributes) },
    "/worksheet/cols/col": { open: (attributes) => this.openColumns(attributes) },
    "/worksheet/sheetData/row": { open: (attributes) => this.openRow(attributes) },
    "/worksheet/sheetData/row/c": { open: (attributes) => this.openCell(attributes) },
    "/worksheet/sheetProtection": {
      open: ({ sheet, autoFilter }) => {
        this.isProtected = isTrue(sheet);
        // The attribute says what is locked (ECMA-376 part 1, 18.3.1.85).
        this.opensFilter = autoFilter !== undefined && !isTrue(autoFilter);
      },
    },
    "/worksheet/hyperlinks/hyperlink": { open: (attributes) => this.openLink(attributes) },
    "/worksheet/conditionalFormatting": { open: ({ sqref }) => void (this.areas = areasIn(sqref)) },
    [RULE]: { open: (attributes) => this.openColourRule(attributes), close: () => this.closeColourRule() },
    [`${RULE}/formula`]: this.formula(),
    ...Object.fromEntries(
      ["colorScale", "dataBar", "iconSet"].flatMap((scale) => [
        [`${RULE}/${scale}/cfvo`, { open: (attributes: Attributes) => this.addPoint(attributes) }],
        [`${RULE}/${scale}/color`, { open: (attributes: Attributes) => this.addColor(attributes) }],
      ]),
    ),
    [INPUT]: { open: (attributes) => this.openInputRule(attributes), close: () => this.closeInputRule() },
    [`${INPUT}/formula1`]: this.formula(),
    [`${INPUT}/formula2`]: this.formula(),
    [LATER_INPUT]: { open: (attributes) => this.openInputRule(attributes), close: () => this.closeInputRule() },
    [`${LATER_INPUT}/x14:formula1/xm:f`]: this.formula(),
    [`${LATER_INPUT}/x14:formula2/xm:f`]: this.formula(),
    [`${LATER_INPUT}/xm:sqref`]: { text: (text) => void (this.areas = areasIn(text)) },
    [`${EXTENSION}/x14:sparklineGroups/x14:sparklineGroup`]: { open: () => this.found.add("SPARKLINE") },
    [`${EXTENSION}/x14:conditionalFormattings/x14:conditionalFormatting/x14:cfRule`]: {
      open: () => this.found.add("COLOUR_RULE"),
    },
  };

  look(
    more: Pick<SheetLook, "arrays" | "notes" | "tableColumns" | "page" | "printed" | "filter" | "tableFilters">,
  ): SheetLook {
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
      opensFilter: this.opensFilter,
      colourRules: [...this.colourRules].sort((a, b) => a.priority - b.priority),
      inputRules: this.inputRules,
      links: this.links,
    };
  }

  private openPane({ xSplit = "0", ySplit = "0", state }: Attributes): void {
    if (state === "frozen" || state === "frozenSplit") this.frozen = { rows: Number(ySplit), columns: Number(xSplit) };
  }

  private openLink({ ref, location }: Attributes): void {
    const area = parseArea(ref ?? "");
    if (area && location) this.links.push({ area, to: location });
  }

  private openSizes({ defaultColWidth, baseColWidth, defaultRowHeight }: Attributes): void {
    if (defaultColWidth !== undefined) this.columnWidth = pixelsOfWidth(Number(defaultColWidth));
    else if (baseColWidth !== undefined) this.columnWidth = pixelsOfDigits(Number(baseColWidth));
    if (defaultRowHeight !== undefined) this.rowHeight = rowPixels(Number(defaultRowHeight));
  }

  private openColumns({ min, max, width, style, customWidth }: Attributes): void {
    const last = Math.min(Number(max), LAST_COLUMN);
    const strip: Strip = {
      ...(width !== undefined && (customWidth === undefined || isTrue(customWidth))
        ? { size: pixelsOfWidth(Number(width)) }
        : {}),
      ...(style === undefined || style === "0" ? {} : { style: Number(style) }),
    };
    for (let column = Number(min) - 1; column < last; column++) this.columns.set(column, strip);
  }

  private openColourRule(attributes: Attributes): void {
    const { type = "", operator, text, dxfId, stopIfTrue, priority, rank, percent, bottom } = attributes;
    const { aboveAverage = "1", equalAverage, stdDev } = attributes;
    if (type === "iconSet" || stdDev !== undefined) this.found.add("COLOUR_RULE");
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
      ...(type === "aboveAverage" && stdDev === undefined
        ? { average: { below: !isTrue(aboveAverage), equal: isTrue(equalAverage) } }
        : {}),
    };
  }

  private openInputRule(attributes: Attributes): void {
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
    this.areas = areasIn(sqref);
    this.input = {
      areas: this.areas,
      type,
      ...(operator === undefined ? {} : { operator }),
      formulas: [],
      blankAllowed: isTrue(allowBlank),
      // The attribute means the opposite of its name (ECMA-376 part 1, 18.3.1.32).
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

  private formula(): Heard {
    return { text: (text) => void this.formulas.push(text) };
  }

  private addPoint({ type = "", val }: Attributes): void {
    this.points.push({ type, ...(val === undefined ? {} : { value: val }) });
  }

  private addColor(attributes: Attributes): void {
    this.colors.push(this.colorOf(attributes) ?? "#000000");
  }

  private closeColourRule(): void {
    const { rule, points, colors } = this;
    if (!rule) return;
    this.colourRules.push({
      ...rule,
      formulas: this.formulas,
      ...(points.length > 0 ? { scale: { points, colors } } : {}),
    });
  }

  /** Rules of later versions of Excel list their areas inside the rule. */
  private closeInputRule(): void {
    if (this.input) this.inputRules.push({ ...this.input, areas: this.areas, formulas: this.formulas });
  }
}

function areasIn(references: string | undefined): readonly Area[] {
  return (references ?? "").split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

/** From points. */
const rowPixels = (points: number) => Math.round((points * 4) / 3);
