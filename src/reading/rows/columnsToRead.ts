import type { ColumnTypeName } from "../../sheets/columnType";
import type { Column } from "../../sheets/sheetKind";
import type { RecognisedTable } from "../recognise/recognised";

/** The columns that show the role of a row. */
export interface ColumnsToRead {
  /** Counts and shares. */
  readonly figures: Int32Array;
  /**
   * Everything before the first figure, where "JUMLAH" may stand; for a block of figures alone, the columns left of it; for
   * blocks side by side, the columns they share.
   */
  readonly labels: Int32Array;
  /** For each label column: 1 where it names areas, places or days, or is unknown. */
  readonly loose: Uint8Array;
  /** Words of a closed list, which make a row a data row even without figures: a closed day. */
  readonly words: Int32Array;
  /** Dates, areas and names: the subject of a row. */
  readonly keys: Int32Array;
  readonly all: Int32Array;
  /** Columns in which a word would be out of place: figures, days and codes. */
  readonly numeric: Int32Array;
  /** True for a table of areas, which may have parent and child rows. */
  readonly area: boolean;
  /** True for a table of services, ages or the like, which may have them too. */
  readonly items: boolean;
}

const FIGURES: ReadonlySet<ColumnTypeName> = new Set(["jumlah", "persen"]);
const NUMERIC: ReadonlySet<ColumnTypeName> = new Set([...FIGURES, "angka", "tanggal", "nik", "kode wilayah", "tahun"]);
const MOST_LABELS = 12;
/** Columns whose values may begin with JUMLAH. */
const TITLES: ReadonlySet<string> = new Set(["indikator", "rincian", "jenis", "keterangan", "nama", "kendala"]);

const columnsUpTo = (end: number) => Array.from({ length: end }, (_, column) => column);

export function columnsToRead({ kind, columns, firstColumn }: RecognisedTable): ColumnsToRead {
  const typed = columns.map(({ key, column }) => ({ key, column, type: (kind.columns[key] as Column).type }));
  const figures = typed.filter(({ type }) => FIGURES.has(type.name)).map(({ column }) => column);
  const firstFigure = Math.min(...figures, firstColumn + MOST_LABELS);
  const before = Array.from({ length: Math.max(0, firstFigure - firstColumn) }, (_, i) => firstColumn + i);
  const titled = new Set(typed.filter(({ key }) => TITLES.has(key)).map(({ column }) => column));
  const labels = (before.length > 0 ? before : columnsUpTo(firstColumn)).slice(0, MOST_LABELS);
  return {
    figures: Int32Array.from(figures),
    labels: Int32Array.from(labels),
    loose: Uint8Array.from(labels, (column) => (titled.has(column) ? 0 : 1)),
    words: Int32Array.from(typed.filter(({ type }) => type.choices !== undefined).map(({ column }) => column)),
    keys: Int32Array.from(
      typed.filter(({ type }) => type.choices === undefined && !FIGURES.has(type.name)).map(({ column }) => column),
    ),
    all: Int32Array.from(columns.map(({ column }) => column)),
    numeric: Int32Array.from(typed.filter(({ type }) => NUMERIC.has(type.name)).map(({ column }) => column)),
    area: typed.some(({ key }) => key === "kode" || key === "wilayah"),
    items: typed.some(({ key }) => key === "rincian"),
  };
}
