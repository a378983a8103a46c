import type {
  CellPatch,
  FilterPatch,
  LayoutPatch,
  SheetPatch,
  StripPatch,
  TableGrowth,
  WaitingFormula,
} from "./change";

/** All changes of one sheet. */
export type SheetChanges = Required<Omit<SheetPatch, "sheet" | "layout" | "added">> &
  Pick<SheetPatch, "layout" | "added">;

/** Merges the changes of each sheet; for each cell, table, row and column the last one counts. */
export function bySheet(changes: readonly SheetPatch[]): ReadonlyMap<string, SheetChanges> {
  const sheets = new Map<string, SheetChanges>();
  for (const { sheet, cells, tables = [], waiting = [], filters = [], layout, added } of changes) {
    const known = sheets.get(sheet);
    const isNew = added ?? known?.added;
    const both = known?.layout && layout ? together(known.layout, layout) : (layout ?? known?.layout);
    sheets.set(sheet, {
      cells: lastOf([...(known?.cells ?? []), ...cells], ({ row, column }: CellPatch) => `${row}/${column}`),
      tables: lastOf([...(known?.tables ?? []), ...tables], ({ name }: TableGrowth) => name),
      waiting: lastOf([...(known?.waiting ?? []), ...waiting], ({ row, column }: WaitingFormula) => `${row}/${column}`),
      filters: lastOf([...(known?.filters ?? []), ...filters], ({ table = "" }: FilterPatch) => table),
      ...(both ? { layout: both } : {}),
      ...(isNew ? { added: isNew } : {}),
    });
  }
  return sheets;
}

function together(one: LayoutPatch, other: LayoutPatch): LayoutPatch {
  const strips = (key: "columns" | "rows") => {
    const merged = new Map<number, StripPatch>();
    for (const strip of [...(one[key] ?? []), ...(other[key] ?? [])])
      merged.set(strip.index, { ...merged.get(strip.index), ...strip });
    return [...merged.values()];
  };
  return {
    columns: strips("columns"),
    rows: strips("rows"),
    ...(one.frozen && { frozen: one.frozen }),
    ...(other.frozen && { frozen: other.frozen }),
    ...(one.merges && { merges: one.merges }),
    ...(other.merges && { merges: other.merges }),
  };
}

const lastOf = <T>(list: readonly T[], key: (item: T) => string): readonly T[] => [
  ...new Map(list.map((item) => [key(item), item])).values(),
];
