import type { UnreadReason } from "../../contract/unreadColumn";
import type { SheetCells } from "../../core/cells/sheetCells";
import { asKindMeans, conceptsOf } from "../../sheets/meaning/columnConcept";
import { conceptKey, type Concept } from "../../sheets/meaning/concept";
import { parseHeader, type Meaning } from "../../sheets/meaning/parseHeader";
import type { SheetKind } from "../../sheets/sheetKind";
import { headerParts } from "../recognise/headerGrid";
import type { MatchReason, RecognisedTable } from "../recognise/recognised";
import { isAside } from "./aside";
import { holdsFigures, numbersRows, sampleOf, type Sample } from "./sample";

/** A column of figures while it is being read. */
export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  readonly meaning: Meaning;
  /** The figures in the first rows of the column. */
  readonly sample: Sample;
  /** What the column counts, once words or figures have decided it. */
  concept?: Concept;
  reason: Exclude<MatchReason, "CHOSEN"> | "CHOSEN";
  /** The column's key in the kind: found by spelling, chosen by the user, or derived from the concept. */
  key?: string;
  /** Keys for which this column is one of the candidates that the user is asked about. */
  readonly asked: Set<string>;
  why?: UnreadReason;
}

/** The figures of one table while they are being read. */
export interface Draft {
  readonly sheet: SheetCells;
  readonly found: RecognisedTable;
  readonly kind: SheetKind;
  readonly columns: readonly DraftColumn[];
  /** The number of rows in the samples. */
  readonly rows: number;
}

/** Every column of figures of a table, with the meaning of its words. */
export function draftOf(sheet: SheetCells, found: RecognisedTable): Draft {
  const { kind, headerRow, headerRows, firstRow, endRow, firstColumn, endColumn } = found;
  const matched = new Map(found.columns.map((match) => [match.column, match]));
  const asked = new Map<number, Set<string>>();
  for (const { key, candidates } of found.ambiguous)
    for (const { column } of candidates) asked.set(column, (asked.get(column) ?? new Set()).add(key));
  for (const { key, column } of found.nearMisses) asked.set(column, (asked.get(column) ?? new Set()).add(key));
  const own = conceptsOf(kind);
  const parts = headerParts(sheet, headerRow, headerRows, { first: firstColumn, end: endColumn });
  const columns: DraftColumn[] = [];
  for (const [offset, texts] of parts.entries()) {
    const column = firstColumn + offset;
    const match = matched.get(column);
    if (match && kind.columns[match.key]?.type.stored !== "number") continue;
    if (match && !FIGURES.has(kind.columns[match.key]?.type.name ?? "")) continue;
    if (texts.length === 0 || found.aside?.includes(column)) continue;
    const header = texts.join(" › ");
    if (!match && isAside(texts)) continue;
    const sample = sampleOf(sheet, firstRow, endRow, column);
    const meaning = parseHeader(texts);
    const isNumbering = numbersRows(sample) && !wordsOf(meaning, kind);
    if (!match && (!holdsFigures(sample) || isNumbering)) continue;
    const concept = match ? (own.get(match.key) ?? wordsOf(meaning, kind)) : undefined;
    columns.push({
      column,
      header,
      meaning,
      sample,
      asked: asked.get(column) ?? new Set(),
      reason: match?.reason ?? "MEANING",
      ...(match && { key: match.key }),
      ...(concept && { concept }),
    });
  }
  return { sheet, found, kind, columns, rows: columns[0]?.sample.values.length ?? 0 };
}

const FIGURES: ReadonlySet<string> = new Set(["jumlah", "persen"]);

/** Documents of adults: in a sheet of theirs, 17-25 may be holders of that age. */
const OF_ADULTS: ReadonlySet<string> = new Set(["ktp", "ikd"]);

function isOfChildren(age = ""): boolean {
  const [, first, last = first] = /^<?(\d+)(?:-(\d+))?$/.exec(age) ?? [];
  if (first === undefined) return age === "anak" || age === "balita";
  return age.startsWith("<") ? Number(first) <= 18 : Number(first) < 17 && Number(last) <= 18;
}

/** The meaning of a header's words in this kind; undefined if they leave something open. */
export function wordsOf(meaning: Meaning, kind: SheetKind): Concept | undefined {
  const { concept, unknown, isTorn, reach } = meaning;
  if (unknown.length > 0 || isTorn || reach) return undefined;
  const { act, doc, why, own, age, no } = concept;
  const isOf = act !== undefined || doc !== undefined || why !== undefined || own !== undefined;
  if (meaning.isBareAge && OF_ADULTS.has(kind.doc ?? "ktp") && !isOfChildren(age)) return undefined;
  // A bare BELUM under an age leaves open what those people have not.
  if (!isOf && (age === undefined || no)) return undefined;
  // Of levels, PENCETAKAN › PRR may be those who wait for their card or those who got it from the queue.
  if (kind.grain !== "flow" && act === "cetak" && why === "prr") return undefined;
  return asKindMeans(concept, kind);
}

export function conceptOf(draft: Draft, concept: Concept): DraftColumn | undefined {
  const wanted = conceptKey(concept);
  return draft.columns.find((column) => column.concept && conceptKey(column.concept) === wanted);
}
