import { isEmptyCell } from "../../../core/cells/cell";
import type { SheetCells } from "../../../core/cells/sheetCells";
import type { Bases, Mapping, RecognisedTable } from "../../../reading/recognise/recognised";
import { withoutIdentity } from "../../../text/format";

/** A text of the header, by which a mapping is found again where rows were inserted above. */
interface Anchor {
  /** Rows below the mapping's header row. */
  readonly below: number;
  readonly column: number;
  readonly text: string;
}

/** A user's choice of columns for one table, as a workbook keeps it. */
export interface KeptMapping extends Mapping {
  readonly sheet: string;
  readonly anchors: readonly Anchor[];
}

/** Where the workbook keeps them. */
export const MAPPING_KEY = "lembarDukcapil.kolom";

const VERSION = 1;
/** Rows up or down that a table is looked for. */
const REACH = 60;

export function keptToText(mappings: readonly KeptMapping[]): string {
  return JSON.stringify({ version: VERSION, mappings });
}

/** Reads what a workbook kept; whatever makes no sense is left out. Never throws. */
export function keptFromText(text: string | undefined): readonly KeptMapping[] {
  const { mappings } = fieldsOf(parse(text));
  return (Array.isArray(mappings) ? mappings : []).flatMap(mappingIn);
}

/** The choices that hold for a sheet as it is now. One whose headers are no longer found is not used. */
export function mappingsFor(sheet: SheetCells, kept: readonly KeptMapping[]): readonly Mapping[] {
  return kept.flatMap((mapping) => {
    const headerRow = headerRowNow(sheet, mapping);
    if (headerRow === undefined) return [];
    const { kind, columns, bases } = mapping;
    return [{ kind, headerRow, columns, ...(bases && { bases }) }];
  });
}

/** With one more choice for a table; `null` says that the sheet has no such column. */
export function withChoice(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  key: string,
  column: number | null,
): readonly KeptMapping[] {
  const { columns: before = firstColumnOf(table), bases } = keptOf(kept, sheet, table) ?? {};
  const others = Object.entries(before).filter(([other, at]) => other !== key && (column === null || at !== column));
  return [
    ...without(kept, sheet, table),
    keptMapping(sheet, table, { ...Object.fromEntries(others), [key]: column }, bases),
  ];
}

/** With what a percentage of a table is of. */
export function withBase(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  share: string,
  base: string,
): readonly KeptMapping[] {
  const { columns = firstColumnOf(table), bases } = keptOf(kept, sheet, table) ?? {};
  const both = table.columns.filter(({ key }) => key === share || key === base);
  const all = { ...columns, ...Object.fromEntries(both.map(({ key, column }) => [key, column])) };
  return [...without(kept, sheet, table), keptMapping(sheet, table, all, { ...bases, [share]: base })];
}

function keptMapping(
  sheet: SheetCells,
  table: RecognisedTable,
  columns: Mapping["columns"],
  bases: Bases | undefined,
): KeptMapping {
  const anchors = Object.values(columns).flatMap((at) => (at === null ? [] : anchorAt(sheet, table, at)));
  const { kind, headerRow } = table;
  return { sheet: withoutIdentity(sheet.name), kind: kind.name, headerRow, columns, anchors, ...(bases && { bases }) };
}

const keptOf = (kept: readonly KeptMapping[], sheet: SheetCells, table: RecognisedTable) =>
  kept.find((mapping) => isOf(mapping, sheet, table));

/** Without the choices for a table: it is recognised by its headers again. */
export function without(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
): readonly KeptMapping[] {
  return kept.filter((mapping) => !isOf(mapping, sheet, table));
}

/** The lowest text of a column's header; undefined for a column without one. */
export function headerText(sheet: SheetCells, table: RecognisedTable, column: number): string | undefined {
  return anchorAt(sheet, table, column)[0]?.text;
}

/** A mapping names a column at least, so that of tables side by side the right one is meant. */
function firstColumnOf({ columns }: RecognisedTable): Mapping["columns"] {
  const [first] = columns;
  return first ? { [first.key]: first.column } : {};
}

function anchorAt(sheet: SheetCells, { headerRow, firstRow }: RecognisedTable, column: number): readonly Anchor[] {
  for (let row = firstRow - 1; row >= headerRow; row--) {
    const text = textAt(sheet, row, column);
    if (text !== "") return [{ below: row - headerRow, column, text }];
  }
  return [];
}

function textAt(sheet: SheetCells, row: number, column: number): string {
  const cell = sheet.cells[row]?.[column];
  return isEmptyCell(cell) || typeof cell === "object" ? "" : withoutIdentity(String(cell).trim());
}

function isOf(mapping: KeptMapping, sheet: SheetCells, { kind, headerRow, firstColumn, endColumn }: RecognisedTable) {
  const own = Object.values(mapping.columns).filter((column) => column !== null);
  return (
    mapping.kind === kind.name &&
    headerRowNow(sheet, mapping) === headerRow &&
    own.every((column) => column >= firstColumn && column < endColumn)
  );
}

function headerRowNow(sheet: SheetCells, { sheet: name, headerRow, anchors }: KeptMapping): number | undefined {
  if (name !== withoutIdentity(sheet.name) || anchors.length === 0) return undefined;
  for (let shift = 0; shift <= REACH; shift++)
    for (const row of [headerRow + shift, headerRow - shift])
      if (anchors.every(({ below, column, text }) => textAt(sheet, row + below, column) === text)) return row;
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const isPlace = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

function mappingIn(value: unknown): KeptMapping[] {
  const { sheet, kind, headerRow, columns, anchors, bases } = fieldsOf(value);
  if (typeof sheet !== "string" || typeof kind !== "string" || !isPlace(headerRow) || !Array.isArray(anchors))
    return [];
  const chosen = Object.entries(fieldsOf(columns)).filter(
    (entry): entry is [string, number | null] => entry[1] === null || isPlace(entry[1]),
  );
  const of = Object.entries(fieldsOf(bases)).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return [
    {
      sheet: withoutIdentity(sheet),
      kind,
      headerRow,
      columns: Object.fromEntries(chosen),
      anchors: anchors.flatMap(anchorIn),
      ...(of.length > 0 && { bases: Object.fromEntries(of) }),
    },
  ];
}

function anchorIn(value: unknown): Anchor[] {
  const { below, column, text } = fieldsOf(value);
  return isPlace(below) && isPlace(column) && typeof text === "string"
    ? [{ below, column, text: withoutIdentity(text) }]
    : [];
}
