import { AREA_KEY, areaColumns, SAME_AREA } from "../../sheets/areaColumns";
import { teks } from "../../sheets/columnType";
import { people } from "../../sheets/counted";
import { sheetKinds } from "../../sheets";
import { asKindMeans } from "../../sheets/meaning/columnConcept";
import type { Concept } from "../../sheets/meaning/concept";
import { parseHeader } from "../../sheets/meaning/parseHeader";
import { openKinds, tabelWilayah } from "../../sheets/open";
import type { Column, SheetKind } from "../../sheets/sheetKind";
import { cellText, headerParts } from "../recognise/headerGrid";
import { UNDER } from "../recognise/headerWords";
import type { MatchedColumn, RecognisedTable } from "../recognise/recognised";
import type { SheetCells } from "../../core/cells/sheetCells";
import { draftOf } from "./draft";

/** How many rows to look at, and the most different words that a status column may have. */
const ROWS = 120;
const MOST_WORDS = 12;

const LONG_COLUMNS: Readonly<Record<string, Column>> = {
  ...areaColumns,
  status: {
    type: teks,
    recurs: true,
    header: "Status",
    says: { id: "Yang dihitung di baris itu, misalnya sudah rekam", en: "What the row counts, as recorded" },
    spellings: [],
  },
  jumlah: people("Jumlah", { id: "Banyaknya dengan status itu", en: "How many have that status" }, []),
};

/**
 * A table in long form: one row per area and status, with SUDAH REKAM and BELUM REKAM below each other and a single column of
 * counts. Its kind follows from its acts and has only a key to check. Undefined for any other table.
 */
export function longTable(sheet: SheetCells, found: RecognisedTable): RecognisedTable | undefined {
  const area = found.columns.filter(({ key }) => key in areaColumns);
  const isOfAreas = "wilayah" in found.kind.columns && area.some(({ key }) => key === "wilayah" || key === "kode");
  if (!isOfAreas) return undefined;
  const counts = draftOf(sheet, { ...found, columns: area }).columns.filter(({ meaning }) => !meaning.concept.unit);
  const [count] = counts;
  if (!count || counts.length > 1) return undefined;
  const taken = new Set([...area, count].map(({ column }) => column));
  const statuses = textColumns(sheet, found).flatMap((column) => {
    const concepts = taken.has(column) ? undefined : conceptsBelow(sheet, found, column);
    const header = headerAt(sheet, found, column);
    // CETAK KTP and PEREKAMAN below each other are services of a day; SUDAH and BELUM are statuses.
    const isStatus = concepts?.some(({ no }) => no) || /\bSTATUS\b/.test(header.toUpperCase().replace(/_/g, " "));
    return concepts && isStatus ? [{ column, header, concepts }] : [];
  });
  const [status] = statuses;
  if (!status || statuses.length > 1) return undefined;
  const more: readonly MatchedColumn[] = [
    { key: "status", column: status.column, header: status.header, reason: "FIGURES" },
    { key: "jumlah", column: count.column, header: count.header, reason: "FIGURES" },
  ];
  return {
    ...found,
    kind: longKind(status.concepts),
    columns: [...area, ...more].sort((a, b) => a.column - b.column),
    ambiguous: [],
    nearMisses: [],
    missing: [],
    unread: [],
  };
}

function textColumns(sheet: SheetCells, { firstRow, firstColumn, endColumn }: RecognisedTable): readonly number[] {
  const all = Array.from({ length: endColumn - firstColumn }, (_, offset) => firstColumn + offset);
  return all.filter((column) => typeof sheet.cells[firstRow]?.[column] === "string");
}

/** What the words of a column count: at least two words, some of them repeated, and each naming an act. */
function conceptsBelow(
  sheet: SheetCells,
  { firstRow, endRow }: RecognisedTable,
  column: number,
): readonly Concept[] | undefined {
  const words = new Map<string, number>();
  for (let row = firstRow; row < Math.min(endRow, firstRow + ROWS); row++) {
    const text = cellText(sheet, row, column).toUpperCase();
    if (text !== "") words.set(text, (words.get(text) ?? 0) + 1);
  }
  const isStatus = words.size > 1 && words.size <= MOST_WORDS && [...words.values()].some((times) => times > 1);
  if (!isStatus) return undefined;
  const concepts = [...words.keys()].map((text) => parseHeader([text]));
  return concepts.every(({ unknown, isTorn, concept }) => unknown.length === 0 && !isTorn && concept.act)
    ? concepts.map(({ concept }) => concept)
    : undefined;
}

/** The kind that the statuses belong to. */
function longKind(statuses: readonly Concept[]): SheetKind {
  const acts = new Set(statuses.map(({ act }) => act));
  const figures = statuses.map((concept) => asKindMeans(concept, tabelWilayah.kind));
  const named = acts.has("aktif")
    ? "ikd"
    : acts.has("cetak") || acts.has("miliki")
      ? "cetakKepemilikan"
      : "rekapPerekaman";
  const isOfCards = figures.every(({ doc }) => doc === "ktp" || doc === "ikd");
  const kind = isOfCards
    ? sheetKinds.find(({ name }) => name === named)
    : openKinds.find(({ isMeant }) => isMeant(figures))?.kind;
  const { name, title, says } = kind ?? tabelWilayah.kind;
  return {
    name,
    title,
    says,
    columns: LONG_COLUMNS,
    needs: [],
    relations: [{ relation: "KEY", columns: ["status", ...AREA_KEY], tells: SAME_AREA }],
    samples: [],
  };
}

function headerAt(sheet: SheetCells, { headerRow, headerRows }: RecognisedTable, column: number): string {
  return (headerParts(sheet, headerRow, headerRows, { first: column, end: column + 1 })[0] ?? []).join(UNDER);
}
