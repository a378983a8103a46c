import type { SheetCells } from "../../core/cells/sheetCells";
import type { Column, SheetKind } from "../../sheets/sheetKind";
import { headersOf } from "./candidates";
import type { Matcher } from "./matcher";
import type { Mapping, MatchedColumn, RecognisedTable } from "./recognised";
import { widthOf } from "./spans";

/** The tables as the user wants them: a mapping replaces what was found at its header row, or adds a table there. */
export function applyMapping(
  sheet: SheetCells,
  tables: readonly RecognisedTable[],
  matcher: Matcher,
  mappings: readonly Mapping[],
): readonly RecognisedTable[] {
  return mappings.reduce<readonly RecognisedTable[]>((before, mapping) => {
    const kind = matcher.kinds.find(({ name }) => name === mapping.kind);
    if (!kind) return before;
    const place = before.find((table) => isMeant(table, mapping));
    const chosen = choose(sheet, place ?? newTable(sheet, kind, mapping, before), kind, mapping, matcher);
    return place ? before.map((table) => (table === place ? chosen : table)) : [...before, chosen];
  }, tables);
}

function isMeant(table: RecognisedTable, { headerRow, columns }: Mapping): boolean {
  const inHeader = headerRow >= table.headerRow && headerRow < table.firstRow;
  const own = Object.values(columns).filter((column) => column !== null);
  const isShared = (column: number) => table.columns.some((match) => match.column === column);
  return (
    inHeader &&
    own.every((column) => (column >= table.firstColumn && column < table.endColumn) || isShared(column)) &&
    (own.length === 0 || own.some((column) => column >= table.firstColumn))
  );
}

function newTable(
  sheet: SheetCells,
  kind: SheetKind,
  { headerRow }: Mapping,
  others: readonly RecognisedTable[],
): RecognisedTable {
  const below = others.filter((table) => table.headerRow > headerRow).map((table) => table.headerRow);
  return {
    kind,
    confidence: 1,
    headerRow,
    headerRows: 1,
    firstRow: headerRow + 1,
    endRow: Math.min(sheet.cells.length, ...below),
    firstColumn: 0,
    endColumn: widthOf(sheet, headerRow, headerRow + 20),
    columns: [],
    ambiguous: [],
    nearMisses: [],
    missing: [],
    unread: [],
  };
}

function choose(
  sheet: SheetCells,
  table: RecognisedTable,
  kind: SheetKind,
  { columns, bases }: Mapping,
  matcher: Matcher,
): RecognisedTable {
  const headers = new Map(
    headersOf(
      sheet,
      table.headerRow,
      table.headerRows,
      { first: table.firstColumn, end: table.endColumn },
      matcher,
    ).map(({ column, header }) => [column, header]),
  );
  const chosen = Object.entries(columns).flatMap(([key, column]): MatchedColumn[] =>
    column === null || !(key in kind.columns)
      ? []
      : [{ key, column, header: headers.get(column) ?? "", reason: "CHOSEN" }],
  );
  const used = new Set(chosen.map(({ column }) => column));
  const isOpen = ({ key }: { readonly key: string }) => !(key in columns);
  const kept = table.kind === kind ? table : { ...table, columns: [], ambiguous: [], nearMisses: [] };
  const matched = [...chosen, ...kept.columns.filter((match) => isOpen(match) && !used.has(match.column))];
  const found = new Set(matched.map(({ key }) => key));
  return {
    ...kept,
    ...(bases && { bases }),
    kind,
    confidence: 1,
    columns: matched.sort((a, b) => a.column - b.column),
    ambiguous: kept.ambiguous.filter((open) => isOpen(open) && !open.candidates.some(({ column }) => used.has(column))),
    nearMisses: kept.nearMisses.filter((open) => isOpen(open) && !used.has(open.column)),
    missing: Object.entries<Column>(kind.columns).flatMap(([key, { required }]) =>
      required && !found.has(key) && columns[key] !== null ? [key] : [],
    ),
  };
}
