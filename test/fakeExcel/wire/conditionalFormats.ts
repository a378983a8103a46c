import type { BookModel } from "../model/bookModel";
import { conditionalFormat, type ConditionalFormatModel } from "../model/conditionalFormatModel";
import type { SheetModel } from "../model/sheetModel";
import { HostError } from "../protocol";
import { sharedArea } from "./areas";
import { range } from "./range";
import { rangeAreas, type AreasTarget } from "./rangeAreas";
import { wire, type Wire } from "./shape";

interface FormatTarget {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly format: ConditionalFormatModel;
}

const touching = ({ sheet, areas }: AreasTarget) =>
  sheet.conditionalFormats.filter((format) => format.areas.some((one) => areas.some((area) => sharedArea(one, area))));

/** A protected sheet keeps its conditional formats. */
function assertOpen(sheet: SheetModel): void {
  if (sheet.isProtected) throw new HostError("AccessDenied", "The worksheet is protected.");
}

/** Those that touch the range; a new one comes first, as in Excel. */
export const conditionalFormats: Wire<AreasTarget> = wire<AreasTarget>({
  type: "ConditionalFormatCollection",
  items: (target) => touching(target).map((format) => conditional({ ...target, format })),
  item: (target, id: string) => {
    const format = touching(target).find((one) => one.id === id);
    return format && conditional({ ...target, format });
  },
  methods: {
    Add: ({ book, sheet, areas }, type: string) => {
      assertOpen(sheet);
      const format = conditionalFormat(book.newId(), type, areas);
      sheet.conditionalFormats.unshift(format);
      return conditional({ book, sheet, format });
    },
    ClearAll: (target) => {
      assertOpen(target.sheet);
      const cleared = new Set(touching(target));
      target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => !cleared.has(format));
    },
  },
});

const conditional: Wire<FormatTarget> = wire<FormatTarget>({
  type: "ConditionalFormat",
  ids: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    StopIfTrue: ({ format }, stop: boolean) => void (format.stopIfTrue = stop),
    Priority: ({ sheet, format }, priority: number) => {
      const others = sheet.conditionalFormats.filter((one) => one !== format);
      sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)];
    },
  },
  objects: {
    Custom: (target) => custom(target),
    CustomOrNullObject: (target) => (target.format.type === "Custom" ? custom(target) : null),
    CellValue: (target) => cellValue(target),
    CellValueOrNullObject: (target) => (target.format.type === "CellValue" ? cellValue(target) : null),
  },
  methods: {
    Delete: ({ sheet, format }) => {
      assertOpen(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
    GetRange: ({ book, sheet, format }) => {
      const [area] = format.areas;
      if (format.areas.length !== 1 || !area) throw new HostError("InvalidOperation");
      return range({ book, sheet, area });
    },
    GetRanges: ({ book, sheet, format }) => rangeAreas({ book, sheet, areas: format.areas }),
  },
});

const custom: Wire<FormatTarget> = wire<FormatTarget>({
  type: "CustomConditionalFormat",
  objects: { Rule: (target) => rule(target), Format: (target) => conditionalRangeFormat(target) },
});

const rule: Wire<FormatTarget> = wire<FormatTarget>({
  type: "ConditionalFormatRule",
  get: { Formula: ({ format }) => format.formula },
  set: { Formula: ({ format }, formula: string) => void (format.formula = formula) },
});

const cellValue: Wire<FormatTarget> = wire<FormatTarget>({
  type: "CellValueConditionalFormat",
  get: { Rule: ({ format }) => format.cellValueRule },
  set: { Rule: ({ format }, given: unknown) => void (format.cellValueRule = given) },
  objects: { Format: (target) => conditionalRangeFormat(target) },
});

const conditionalRangeFormat: Wire<FormatTarget> = wire<FormatTarget>({
  type: "ConditionalRangeFormat",
  objects: { Fill: (target) => conditionalFill(target), Font: (target) => conditionalFont(target) },
});

const conditionalFill: Wire<FormatTarget> = wire<FormatTarget>({
  type: "ConditionalRangeFill",
  get: { Color: ({ format }) => format.fillColor },
  set: { Color: ({ format }, color: string) => void (format.fillColor = color) },
});

const conditionalFont: Wire<FormatTarget> = wire<FormatTarget>({
  type: "ConditionalRangeFont",
  get: { Color: ({ format }) => format.fontColor },
  set: { Color: ({ format }, color: string) => void (format.fontColor = color) },
});
