import { altered } from "../../../sheets/meaning/concept";
import type { Draft, DraftColumn } from "../draft";
import { isProven, prove } from "../sample";
import { lacksPart } from "./lacksPart";

/** What was there, what came and went, and what is there: PENDUDUK AWAL, LAHIR, MATI, DATANG, PINDAH, PENDUDUK AKHIR. */
export interface Balance {
  readonly opening: DraftColumn;
  readonly ins: readonly DraftColumn[];
  readonly outs: readonly DraftColumn[];
  readonly closing: DraftColumn;
}

const CAME =
  /\b(?:LAHIR|KELAHIRAN|DATANG|KEDATANGAN|MASUK|PENERIMAAN|DITERIMA|TERIMA|TAMBAH|TAMBAHAN|PENAMBAHAN|KEMBALI)\b/;
const WENT =
  /\b(?:MATI|MENINGGAL|KEMATIAN|PINDAH|KEPINDAHAN|KELUAR|PAKAI|DIPAKAI|TERPAKAI|PEMAKAIAN|PENGGUNAAN|RUSAK|GAGAL|SERAH|DISERAHKAN|PENYERAHAN|DIAMBIL|PENGAMBILAN|KURANG|PENGURANGAN)\b/;
/** Printed cards use up blanks, or wait to be handed out. */
const EITHER = /\b(?:CETAK|DICETAK|PENCETAKAN)\b/;

/** Reads the movements between two levels under their own names where the rows prove the balance. */
export function byBalance(draft: Draft): void {
  if (!draft.kind.open) return;
  for (const { opening, ins, outs, closing } of balancesOf(draft))
    for (const column of [opening, ...ins, ...outs, closing]) {
      if (column.concept || column.key !== undefined) continue;
      column.concept = altered({ own: column.meaning.name || column.header }, { sex: column.meaning.concept.sex });
      column.reason = "FIGURES";
    }
}

/** The balances of a table of areas or items that most rows prove, by sex and by what is counted. */
export function balancesOf(draft: Draft): readonly Balance[] {
  if (!draft.kind.open) return [];
  const found: Balance[] = [];
  for (const opening of draft.columns.filter(isOpening)) {
    const { sex } = opening.meaning.concept;
    const after = draft.columns.filter(
      ({ column, meaning }) =>
        column > opening.column && meaning.concept.sex === sex && !meaning.concept.unit && !isBareSum(meaning),
    );
    const end = after.findIndex(isLevel);
    const closing = after[end];
    const flows = after.slice(0, Math.max(0, end));
    const next = after.slice(end + 1);
    const behind = next.slice(0, [...next.map(isOpening), true].indexOf(true));
    const used = draft.columns.filter((column) => !behind.includes(column));
    const ways = flows.map(({ header }) => wayOf(header.toUpperCase()));
    if (!closing || flows.length === 0 || ways.includes(undefined)) continue;
    for (const either of ["out", "in"]) {
      const going = (wanted: string) =>
        flows.filter((_flow, at) => (ways[at] === "either" ? either : ways[at]) === wanted);
      const balance = { opening, ins: going("in"), outs: going("out"), closing };
      const off = (i: number) => offBy(balance, i);
      if (!isProven(prove(draft.rows, off)) || lacksPart(draft, off, used)) continue;
      found.push(balance);
      break;
    }
  }
  return found;
}

function wayOf(header: string): "in" | "out" | "either" | undefined {
  if (CAME.test(header)) return "in";
  if (WENT.test(header)) return "out";
  return EITHER.test(header) ? "either" : undefined;
}

/** How far the closing of a row is from what the row adds up to; a blank flow adds nothing. */
export function offBy({ opening, ins, outs, closing }: Balance, i: number): number {
  const sum = (columns: readonly DraftColumn[]) => columns.reduce((all, column) => all + (at(column, i) || 0), 0);
  return at(opening, i) + sum(ins) - sum(outs) - at(closing, i);
}

const isBareSum = ({ name, total }: DraftColumn["meaning"]) => total && name === "";

/** PENDUDUK AWAL, or SISA LALU: what was left of the month before. */
const isOpening = ({ meaning: { concept, left } }: DraftColumn) =>
  concept.time === "awal" || (concept.time === "lalu" && (left || concept.act === "stok"));

/** What is there in the end, or the next opening, with which another balance begins. */
function isLevel({ meaning, concept }: DraftColumn): boolean {
  const { time } = meaning.concept;
  return time === "awal" || time === "akhir" || meaning.left || concept?.act === "stok";
}

const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;
