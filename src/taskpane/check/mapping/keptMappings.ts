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
    const { kind, columns, bases, aside, at } = mapping;
    return [
      { kind, headerRow, columns, ...(bases && { bases }), ...(aside && { aside }), ...(at !== undefined && { at }) },
    ];
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
  const { columns, aside, bases } = chosenFor(kept, sheet, table);
  const others = columns.filter(([other, at]) => other !== key && (column === null || at !== column));
  const rest = aside.filter((at) => at !== column);
  return withChosen(kept, sheet, table, { columns: [...others, [key, column]], aside: rest, bases });
}

/** With what a percentage of a table is of. */
export function withBase(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  share: string,
  base: string,
): readonly KeptMapping[] {
  const { columns, aside, bases } = chosenFor(kept, sheet, table);
  const both = table.columns.filter(({ key }) => key === share || key === base);
  const others = columns.filter(([key]) => key !== share && key !== base);
  return withChosen(kept, sheet, table, {
    columns: [...others, ...both.map(({ key, column }) => [key, column] as const)],
    aside,
    bases: { ...bases, [share]: base },
  });
}

/** With a column of the sheet that is no part of the table. */
export function withAside(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  column: number,
): readonly KeptMapping[] {
  const { columns, aside, bases } = chosenFor(kept, sheet, table);
  return withChosen(kept, sheet, table, {
    bases,
    columns: columns.filter(([, at]) => at !== column),
    aside: [...aside.filter((at) => at !== column), column],
  });
}

/** With another kind for a table; what was chosen for the one before is forgotten. */
export function withKind(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  kind: string,
): readonly KeptMapping[] {
  const { aside } = chosenFor(kept, sheet, table);
  return withChosen(kept, sheet, table, { kind, columns: [], aside });
}

/** Without the choices for a table: it is recognised by its headers again. */
export function without(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
): readonly KeptMapping[] {
  return kept.filter((mapping) => !isOf(mapping, sheet, table));
}

interface Chosen {
  readonly kind?: string;
  readonly columns: readonly (readonly [string, number | null])[];
  readonly aside: readonly number[];
  readonly bases?: Bases | undefined;
}

function chosenFor(kept: readonly KeptMapping[], sheet: SheetCells, table: RecognisedTable): Chosen {
  const before = kept.find((mapping) => isOf(mapping, sheet, table));
  return { columns: Object.entries(before?.columns ?? {}), aside: before?.aside ?? [], bases: before?.bases };
}

/** How many headers tell where a table is, beside those that were chosen. */
const ANCHORS = 3;

function withChosen(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  { kind = table.kind.name, columns, aside, bases }: Chosen,
): readonly KeptMapping[] {
  const own = table.columns.map(({ column }) => column).filter((column) => column >= table.firstColumn);
  const at = own[0] ?? table.firstColumn;
  const chosen = columns.flatMap(([, column]) => column ?? []);
  const telling = new Set([...own.slice(0, ANCHORS), at, ...chosen, ...aside]);
  return [
    ...without(kept, sheet, table),
    {
      sheet: withoutIdentity(sheet.name),
      kind,
      headerRow: table.headerRow,
      columns: Object.fromEntries(columns),
      ...(aside.length > 0 && { aside }),
      ...(bases && { bases }),
      at,
      anchors: [...telling].flatMap((column) => anchorAt(sheet, table, column)),
    },
  ];
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
  const chosen = Object.values(mapping.columns).filter((column) => column !== null);
  const own = [...chosen, ...(mapping.aside ?? []), ...(mapping.at === undefined ? [] : [mapping.at])];
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
  const { sheet, kind, headerRow, columns, anchors, bases, aside, at } = fieldsOf(value);
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
      ...(of.length > 0 && { bases: Object.fromEntries(of) }),
      ...(Array.isArray(aside) && { aside: aside.filter(isPlace) }),
      ...(isPlace(at) && { at }),
      anchors: anchors.flatMap(anchorIn),
    },
  ];
}

function anchorIn(value: unknown): Anchor[] {
  const { below, column, text } = fieldsOf(value);
  return isPlace(below) && isPlace(column) && typeof text === "string"
    ? [{ below, column, text: withoutIdentity(text) }]
    : [];
}
