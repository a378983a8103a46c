import { parseArea, type Area } from "../../../src/core/cells/area";
import type { BookModel } from "../model/bookModel";
import type { CellValue } from "../model/entry";
import type { SheetModel } from "../model/sheetModel";
import type { TableModel } from "../model/tableModel";
import { HostError } from "../protocol";
import { range, rangeOf, type RangeTarget } from "./range";
import { isWireObject, wire, type WireObject, type Wire } from "./shape";
import { worksheet } from "./worksheets";

interface TablesTarget {
  readonly book: BookModel;
  readonly sheets: readonly SheetModel[];
}

interface TableTarget {
  readonly book: BookModel;
  readonly sheet: SheetModel;
  readonly table: TableModel;
}

const all = ({ book, sheets }: TablesTarget): TableTarget[] =>
  sheets.flatMap((sheet) => sheet.tables.map((table) => ({ book, sheet, table })));

export const tables: Wire<TablesTarget> = wire<TablesTarget>({
  type: "TableCollection",
  items: (target) => all(target).map((one) => table(one)),
  item: (target, key: string) => {
    const found = all(target).find(({ table: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase());
    return found && table(found);
  },
  methods: {
    Add: ({ book, sheets }, given: string | WireObject, hasHeaders: boolean) => {
      const { sheet, area } = placeOf(book, sheets, given);
      const number = book.sheets.reduce((sum, one) => sum + one.tables.length, 1);
      const made: TableModel = {
        id: book.newId(),
        name: `Table${number}`,
        area,
        showHeaders: hasHeaders,
        showTotals: false,
        style: "TableStyleMedium2",
      };
      sheet.tables.push(made);
      return table({ book, sheet, table: made });
    },
  },
});

function placeOf(book: BookModel, sheets: readonly SheetModel[], given: string | WireObject) {
  if (isWireObject(given)) return given.self as RangeTarget;
  const [, name, address] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(given) ?? [];
  const sheet = name === undefined ? (sheets.length === 1 ? sheets[0] : book.active) : book.find(name);
  const area = parseArea(address ?? "");
  if (!sheet || !area) throw new HostError("InvalidArgument");
  return { sheet, area };
}

const header = ({ area }: TableModel): Area => ({ ...area, rows: 1 });
function body({ area, showHeaders, showTotals }: TableModel): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

export const table: Wire<TableTarget> = wire<TableTarget>({
  type: "Table",
  ids: (target) => ({ Id: target.table.id }),
  get: {
    Id: (target) => target.table.id,
    Name: (target) => target.table.name,
    ShowHeaders: (target) => target.table.showHeaders,
    ShowTotals: (target) => target.table.showTotals,
    Style: (target) => target.table.style,
  },
  set: {
    Name: (target, name: string) => void (target.table.name = name),
    Style: (target, style: string) => void (target.table.style = style),
  },
  objects: {
    Worksheet: ({ book, sheet }) => worksheet({ book, sheet }),
    Columns: (target) => tableColumns(target),
    Rows: (target) => tableRows(target),
  },
  methods: {
    Delete: (target) => void target.sheet.tables.splice(target.sheet.tables.indexOf(target.table), 1),
    GetRange: (target) => range(rangeOf(target.book, target.sheet, target.table.area)),
    GetHeaderRowRange: (target) => range(rangeOf(target.book, target.sheet, header(target.table))),
    GetDataBodyRange: (target) => range(rangeOf(target.book, target.sheet, body(target.table))),
  },
});

const columnsOf = (target: TableTarget) =>
  Array.from({ length: target.table.area.columns }, (_column, index) => tableColumn({ ...target, index }));

const tableColumns: Wire<TableTarget> = wire<TableTarget>({
  type: "TableColumnCollection",
  items: columnsOf,
  item: (target, key: string | number) =>
    columnsOf(target).find((column) => column.get("Id") === key || column.get("Name") === key),
  methods: {
    /** Columns are added at the end; cells to the right of the table are not moved. */
    Add: (target, _index?: number | null, _values?: unknown, name?: string | null) => {
      const { book, sheet, table: model } = target;
      const area = { ...model.area, column: model.area.column + model.area.columns, columns: 1 };
      sheet.assertWritable(area);
      model.area = { ...model.area, columns: model.area.columns + 1 };
      if (name) book.enter(sheet, { ...area, rows: 1 }, [[name]], "addin");
      return tableColumn({ ...target, index: model.area.columns - 1 });
    },
  },
});

const tableColumn: Wire<TableTarget & { readonly index: number }> = wire<TableTarget & { readonly index: number }>({
  type: "TableColumn",
  ids: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: (target) => target.sheet.value(target.table.area.row, target.table.area.column + target.index),
  },
  methods: {
    GetDataBodyRange: ({ book, sheet, table: model, index }) =>
      range(rangeOf(book, sheet, { ...body(model), column: model.area.column + index, columns: 1 })),
  },
});

/** Rows are added at the end; cells below the table are not moved. */
const tableRows: Wire<TableTarget> = wire<TableTarget>({
  type: "TableRowCollection",
  get: { Count: (target) => body(target.table).rows },
  methods: {
    GetCount: (target) => body(target.table).rows,
    Add: ({ book, sheet, table: model }, _index: number | null, given: readonly (readonly CellValue[])[]) => {
      const area = { ...model.area, row: model.area.row + model.area.rows, rows: given.length };
      sheet.assertWritable(area);
      model.area = { ...model.area, rows: model.area.rows + given.length };
      book.enter(sheet, area, given, "addin");
      return tableRow({ book, sheet, area });
    },
  },
});

const tableRow: Wire<RangeTarget> = wire<RangeTarget>({
  type: "TableRow",
  methods: { GetRange: (target) => range(target) },
});
