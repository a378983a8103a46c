import { areaAddress, type Area } from "../../../src/core/cells/area";
import type { BookModel } from "../model/bookModel";
import type { SheetModel } from "../model/sheetModel";
import { conditionalFormats } from "./conditionalFormats";
import { range } from "./range";
import { wire, type Wire } from "./shape";

export interface AreasTarget {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export const rangeAreas: Wire<AreasTarget> = wire<AreasTarget>({
  type: "RangeAreas",
  get: {
    Address: ({ sheet, areas }) => areas.map((area) => `${sheet.name}!${areaAddress(area)}`).join(","),
    AreaCount: ({ areas }) => areas.length,
  },
  objects: {
    Areas: (target) => rangeCollection(target),
    ConditionalFormats: (target) => conditionalFormats(target),
  },
});

const rangeCollection: Wire<AreasTarget> = wire<AreasTarget>({
  type: "RangeCollection",
  items: ({ book, sheet, areas }) => areas.map((area) => range({ book, sheet, area })),
});
