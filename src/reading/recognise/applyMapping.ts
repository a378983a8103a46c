import type { SheetCells } from "../../core/cells/sheetCells";
import { figureKinds } from "../../sheets/open";
import type { Column, SheetKind } from "../../sheets/sheetKind";
import { assignColumns } from "./assignColumns";
import { headersOf } from "./candidates";
import { isNumbered } from "./isNumbered";
import type { Matcher } from "./matcher";
import type { Mapping, MatchedColumn, RecognisedTable } from "./recognised";
import { widthOf } from "./spans";
import { surroundingsOf } from "./subject";

/** The tables as the user wants them: a mapping replaces the table found at its header row, or adds a table there. */
export function applyMapping(
  sheet: SheetCells,
  tables: readonly RecognisedTable[],
  matcher: Matcher,
  mappings: readonly Mapping[],
): readonly RecognisedTable[] {
  return mappings.reduce<readonly RecognisedTable[]>((before, mapping) => {
    const kind = kindNamed(mapping.kind, matcher);
    if (!kind) return before;
    const place = before.find((table) => isMeant(table, mapping));
    const chosen = choose(sheet, place ?? newTable(sheet, kind, mapping, before), kind, mapping, matcher);
    return place ? before.map((table) => (table === place ? chosen : table)) : [...before, chosen];
  }, tables);
}

const kindNamed = (wanted: string, { kinds }: Matcher): SheetKind | undefined =>
  [...kinds, ...figureKinds].find(({ name }) => name === wanted);

function isMeant(table: RecognisedTable, { headerRow, columns, aside = [], at }: Mapping): boolean {
  const inHeader = headerRow >= table.headerRow && headerRow < table.firstRow;
  const chosen = Object.values(columns).filter((column) => column !== null);
  const own = [...chosen, ...aside, ...(at === undefined ? [] : [at])];
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
  { columns, aside = [], bases }: Mapping,
  matcher: Matcher,
): RecognisedTable {
  const headers = headersIn(sheet, table, matcher);
  const chosen = Object.entries(columns).flatMap(([key, column]): MatchedColumn[] =>
    column === null || !(key in kind.columns)
      ? []
      : [{ key, column, header: headers.find((one) => one.column === column)?.header ?? "", reason: "CHOSEN" }],
  );
  const used = new Set([...chosen.map(({ column }) => column), ...aside]);
  const isOpen = ({ key }: { readonly key: string }) => !(key in columns);
  const isSame = table.kind === kind || (kind.open === true && table.kind.columns === kind.columns);
  const kept = isSame ? table : { ...table, ...asKind(sheet, table, kind, matcher) };
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
    ...((table.kind !== kind || chosen.length > 0) && { isSettled: true }),
    ...(aside.length > 0 && { aside }),
  };
}

function headersIn(sheet: SheetCells, table: RecognisedTable, matcher: Matcher) {
  const { headerRow, headerRows, firstColumn, endColumn } = table;
  return headersOf(sheet, headerRow, headerRows, { first: firstColumn, end: endColumn }, matcher);
}

type Columns = Pick<RecognisedTable, "columns" | "ambiguous" | "nearMisses">;

/** Reads a table's headers again for another kind than was recognised. */
function asKind(sheet: SheetCells, table: RecognisedTable, kind: SheetKind, matcher: Matcher): Columns {
  const { headerRow, firstRow, firstColumn, endColumn } = table;
  const span = { first: firstColumn, end: endColumn };
  const known = kind.open ? matcher.kinds.find(({ columns }) => columns === kind.columns) : kind;
  const around = surroundingsOf(sheet, headerRow, firstRow - 1, span, matcher);
  const found = known && assignColumns(known, headersIn(sheet, table, matcher), matcher, around);
  if (!found) return { columns: [], ambiguous: [], nearMisses: [] };
  return {
    columns: found.columns.filter((match) => !isNumbered(sheet, firstRow, kind, match)),
    ambiguous: found.ambiguous,
    nearMisses: found.nearMisses(),
  };
}
