import type { SheetCells } from "../../core/cells/sheetCells";
import type { Doc } from "../../sheets/meaning/concept";
import { parseHeader } from "../../sheets/meaning/parseHeader";
import { openKinds, tabelWilayah } from "../../sheets/open";
import type { SheetKind } from "../../sheets/sheetKind";
import { cellText } from "../recognise/headerGrid";
import type { RecognisedTable } from "../recognise/recognised";
import { sheetTitle } from "../recognise/sheetTitle";
import { provesItself, tableOf } from "./readMeasures";
import { settled } from "./settled";

/** Rows above a header in which a title may name the document. */
const ROWS_ABOVE = 8;

/**
 * A table of areas that no kind's list of columns explains, with the kind that its figures mean. Undefined if neither its words
 * nor its sums show what it holds.
 */
export function openTable(sheet: SheetCells, found: RecognisedTable): RecognisedTable | undefined {
  const named = (kind: SheetKind) => about(sheet, found, kind);
  const any = settled(sheet, { ...found, kind: named(tabelWilayah.kind) });
  const figures = any.columns.flatMap(({ concept }) => concept ?? []);
  const { kind } = openKinds.find(({ isMeant }) => isMeant(figures)) ?? tabelWilayah;
  if (kind === tabelWilayah.kind) return provesItself(any) ? tableOf(any) : undefined;
  const table = tableOf(settled(sheet, { ...found, kind: named(kind) }));
  return table.columns.length > table.unread.length ? table : undefined;
}

/** A table of other rows than areas; undefined if its sums do not show what it holds. */
export function provenTable(sheet: SheetCells, found: RecognisedTable): RecognisedTable | undefined {
  const draft = settled(sheet, { ...found, kind: about(sheet, found, found.kind) });
  // The names of the rows stand before their figures.
  const first = Math.min(...draft.columns.flatMap(({ key, column }) => (key === undefined ? [] : [column])));
  const isNamed = found.columns.some(({ column }) => column < first);
  return isNamed && provesItself(draft) ? tableOf(draft) : undefined;
}

/** A table of areas of the kind that the user chose. */
export function settledTable(sheet: SheetCells, found: RecognisedTable): RecognisedTable {
  return tableOf(settled(sheet, { ...found, kind: about(sheet, found, found.kind) }));
}

const about = (sheet: SheetCells, found: RecognisedTable, kind: SheetKind): SheetKind => ({
  ...kind,
  doc: kind.doc ?? documentOf(sheet, found) ?? "dokumen",
});

/** The one document named by the titles over a table or by its sheet or file name, else the one that its headers name. */
function documentOf(sheet: SheetCells, { headerRow, firstRow, endColumn }: RecognisedTable): Doc | undefined {
  const above = Math.max(0, headerRow - ROWS_ABOVE);
  return (
    onlyDocument([sheetTitle(sheet), ...texts(sheet, above, headerRow, endColumn)]) ??
    onlyDocument(texts(sheet, headerRow, firstRow, endColumn))
  );
}

function texts(sheet: SheetCells, from: number, to: number, endColumn: number): readonly string[] {
  const found: string[] = [];
  for (let row = from; row < to; row++)
    for (let column = 0; column < endColumn; column++) found.push(cellText(sheet, row, column));
  return found;
}

function onlyDocument(said: readonly string[]): Doc | undefined {
  const docs = new Set(said.flatMap((text) => parseHeader([text]).docs));
  const [only] = docs;
  // BLANGKO KTP-EL is one thing.
  if (docs.size === 2 && docs.has("blanko"))
    return docs.has("ktp") ? "blanko" : docs.has("kia") ? "blankoKia" : undefined;
  return docs.size === 1 ? only : undefined;
}
