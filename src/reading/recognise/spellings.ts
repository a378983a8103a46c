import type { Column, SheetKind } from "../../sheets/sheetKind";
import { headerWords, withoutRepeats } from "./headerWords";

/** One spelling of a column's header, taken apart. */
export interface Spelling {
  readonly key: string;
  readonly words: readonly string[];
  readonly text: string;
  /** The total number of letters in the words. */
  readonly letters: number;
  /** True for a spelling that the user is asked about and that is never accepted silently. */
  readonly ask: boolean;
  /** Position in the column's list. The earlier spelling is preferred where the column says so. */
  readonly order: number;
  readonly counts: boolean;
}

/** The spellings of one kind, indexed for look-up. */
export interface SpellingIndex {
  readonly kind: SheetKind;
  readonly exact: ReadonlyMap<string, readonly Spelling[]>;
  /** Spellings by their first meaningful word. */
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  readonly all: readonly Spelling[];
  readonly context: ReadonlySet<string>;
  readonly excludes: ReadonlySet<string>;
}

/** Words that only say that a figure is a figure. */
export const COUNTING: ReadonlySet<string> = new Set(["JUMLAH", "DATA", "ANGKA", "BANYAKNYA", "TOTAL"]);

/** Words of place and time that any header may contain. */
const SURROUNDINGS = "KOTA KABUPATEN PROVINSI TAHUN SEMESTER TRIWULAN DUKCAPIL DISDUKCAPIL DINAS KEPING JIWA LEMBAR";

/** Words that change a header's meaning although no spelling contains them. */
const CONTRARY =
  "KIA KK AKTA AKTE KELAHIRAN KEMATIAN PERKAWINAN PERCERAIAN ANAK TIDAK BUKAN BELUM SUDAH SISA GAGAL LALU INI KEMARIN SEBELUMNYA BERIKUTNYA DEPAN AWAL AKHIR L P WNA ANGGARAN REKENING RP BIAYA HARGA GAJI PERSEN TARGET RATA SELISIH JENIS NAMA KODE NIP ALAMAT KELUARGA SEKOLAH RATIO RASIO RANKING PERINGKAT BPS INVALID LAMA BEKAS DITARIK PENARIKAN DIMUSNAHKAN PEMUSNAHAN";

const indexes = new WeakMap<SheetKind, SpellingIndex>();

export function spellingsOf(kind: SheetKind): SpellingIndex {
  const known = indexes.get(kind);
  if (known) return known;
  const made = build(kind);
  indexes.set(kind, made);
  return made;
}

function build(kind: SheetKind): SpellingIndex {
  const all = Object.entries<Column>(kind.columns).flatMap(([key, column]) => [
    ...spell(key, column, [column.header, ...column.spellings], false),
    ...spell(key, column, column.asks ?? [], true),
  ]);
  const exact = new Map<string, Spelling[]>();
  const byWord = new Map<string, Spelling[]>();
  for (const spelling of all) {
    append(exact, spelling.text, spelling);
    append(byWord, spelling.words.find((word) => !COUNTING.has(word)) ?? (spelling.words[0] as string), spelling);
  }
  const context = new Set([...SURROUNDINGS.split(" "), ...(kind.context ?? []).flatMap(headerWords)]);
  return { kind, exact, byWord, all, context, excludes: new Set((kind.excludes ?? []).map(headerText)) };
}

function spell(key: string, column: Column, texts: readonly string[], ask: boolean): Spelling[] {
  const found = new Map<string, Spelling>();
  texts.forEach((text, order) => {
    const words = withoutRepeats(text.split("›").flatMap(headerWords));
    const joined = words.join(" ");
    if (joined === "" || found.has(joined)) return;
    found.set(joined, {
      key,
      words,
      text: joined,
      letters: words.join("").length,
      ask,
      order,
      counts: column.type.stored === "number",
    });
  });
  return [...found.values()];
}

export function headerText(text: string): string {
  return headerWords(text).join(" ");
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of all headers of some kinds. */
export interface Lexicon {
  /** Every meaningful word: none of them may be skipped when a header is longer than its spelling. */
  readonly vocabulary: ReadonlySet<string>;
  /** These words, and those of headers that only name rows. */
  readonly known: ReadonlySet<string>;
  /** The kinds with a spelling indexed by this word. A kind without any matches nothing in the header. */
  readonly kindsOf: ReadonlyMap<string, readonly SheetKind[]>;
}

const lexicons = new WeakMap<readonly SheetKind[], Lexicon>();

export function lexiconOf(kinds: readonly SheetKind[]): Lexicon {
  const before = lexicons.get(kinds);
  if (before) return before;
  const vocabulary = new Set(CONTRARY.split(" "));
  const known = new Set<string>();
  const kindsOf = new Map<string, SheetKind[]>();
  for (const kind of kinds) {
    const { all, byWord } = spellingsOf(kind);
    for (const { words } of all) for (const word of words) (kind.proven ? known : vocabulary).add(word);
    for (const word of byWord.keys()) append(kindsOf, word, kind);
  }
  const made = { vocabulary, known: new Set([...vocabulary, ...known]), kindsOf };
  lexicons.set(kinds, made);
  return made;
}
