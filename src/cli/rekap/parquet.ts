import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Fact, RecapRow } from "../../contract/recap";

/** Stands for an unknown code or period; readers of partitions take it as a value like any other. */
const UNKNOWN = "tidak-diketahui";

interface Column {
  readonly name: string;
  readonly type: "STRING" | "DOUBLE" | "INT32" | "BOOLEAN";
  readonly of: (row: Row) => string | number | boolean;
}

interface Row {
  readonly office: RecapRow;
  readonly fact: Fact;
}

/** One row for each figure of an area; no person and no identity number is in it. */
const COLUMNS: readonly Column[] = [
  { name: "kantor", type: "STRING", of: ({ office }) => office.office },
  { name: "jenis", type: "STRING", of: ({ fact }) => fact.kind },
  { name: "kode_wilayah", type: "STRING", of: ({ fact }) => fact.areaCode },
  { name: "wilayah", type: "STRING", of: ({ fact }) => fact.area },
  { name: "kolom", type: "STRING", of: ({ fact }) => fact.column },
  { name: "satuan", type: "STRING", of: ({ fact }) => fact.unit },
  { name: "nilai", type: "DOUBLE", of: ({ fact }) => fact.value },
  { name: "salinan", type: "BOOLEAN", of: ({ office }) => office.isCopy },
  { name: "salah", type: "INT32", of: ({ office }) => office.counts.error },
  { name: "perlu_dilihat", type: "INT32", of: ({ office }) => office.counts.warning },
];

/**
 * Writes `DIR/provinsi=33/periode=2026-01/part.parquet` for every province and period, the layout that DuckDB, Spark and
 * Trino read as a partitioned dataset.
 */
export async function writeParquet(folder: string, offices: readonly RecapRow[]): Promise<void> {
  for (const [part, rows] of partitions(offices)) {
    const place = join(folder, part);
    await mkdir(place, { recursive: true });
    await writeFile(join(place, "part.parquet"), new Uint8Array(parquetOf(rows)));
  }
}

export function parquetOf(rows: readonly Row[]): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: COLUMNS.map(({ name, type, of }) => ({ name, type, data: rows.map(of), nullable: false })),
  });
}

/** The rows of every folder of the dataset, in order of first appearance. */
export function partitions(offices: readonly RecapRow[]): ReadonlyMap<string, readonly Row[]> {
  const parts = new Map<string, Row[]>();
  for (const office of offices) {
    const part = `provinsi=${office.province ?? UNKNOWN}/periode=${office.period ?? UNKNOWN}`;
    const rows = parts.get(part) ?? [];
    parts.set(part, rows);
    for (const fact of office.facts) rows.push({ office, fact });
  }
  return new Map([...parts].filter(([, rows]) => rows.length > 0));
}
