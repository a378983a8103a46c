import type { SheetCells } from "../../../core/cells/sheetCells";
import { withoutIdentity } from "../../../core/nik/identity";
import type { Anchor, KeptMapping } from "../../../reading/kept/keptMappings";
import { headerRowNow, textAt } from "../../../reading/kept/mappingsFor";
import type { Bases, RecognisedTable } from "../../../reading/recognise/recognised";

/** Adds a choice for a table; `null` says that the sheet has no such column. */
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

/** Adds the base of a percentage of a table. */
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

/** Removes a column of the sheet from the table. */
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

/** Changes the kind of a table; choices for the previous kind are dropped. */
export function withKind(
  kept: readonly KeptMapping[],
  sheet: SheetCells,
  table: RecognisedTable,
  kind: string,
): readonly KeptMapping[] {
  const { aside } = chosenFor(kept, sheet, table);
  return withChosen(kept, sheet, table, { kind, columns: [], aside });
}

/** Removes the choices for a table: it is recognised by its headers again. */
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

/** The number of headers that locate a table, in addition to those that were chosen. */
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

function isOf(mapping: KeptMapping, sheet: SheetCells, { kind, headerRow, firstColumn, endColumn }: RecognisedTable) {
  const chosen = Object.values(mapping.columns).filter((column) => column !== null);
  const own = [...chosen, ...(mapping.aside ?? []), ...(mapping.at === undefined ? [] : [mapping.at])];
  return (
    mapping.kind === kind.name &&
    headerRowNow(sheet, mapping) === headerRow &&
    own.every((column) => column >= firstColumn && column < endColumn)
  );
}
