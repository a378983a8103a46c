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
  /** A later report of the office gives the same figure for the same period. */
  readonly isCopy: boolean;
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
  { name: "salinan", type: "BOOLEAN", of: ({ isCopy }) => isCopy },
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

/** The rows of every folder of the dataset: each figure in the folder of its own period. */
export function partitions(offices: readonly RecapRow[]): ReadonlyMap<string, readonly Row[]> {
  const parts = new Map<string, Row[]>();
  for (const reports of byOffice(offices)) {
    const last = new Map<string, RecapRow>();
    if (reports.length > 1)
      for (const office of reports.filter(({ isCopy }) => !isCopy))
        for (const fact of office.facts) last.set(placeOf(fact), office);
    for (const office of reports)
      for (const fact of office.facts) {
        const part = `provinsi=${office.province ?? UNKNOWN}/periode=${fact.period ?? UNKNOWN}`;
        const isCopy = office.isCopy || (last.get(placeOf(fact)) ?? office) !== office;
        const rows = parts.get(part);
        if (rows) rows.push({ office, fact, isCopy });
        else parts.set(part, [{ office, fact, isCopy }]);
      }
  }
  return parts;
}

const placeOf = ({ kind, areaCode, area, period, column }: Fact) =>
  JSON.stringify([kind, areaCode === "" ? area : areaCode, period, column]);

/** The reports of each office that titles name, the latest last; any other file is on its own. */
function byOffice(offices: readonly RecapRow[]): Iterable<readonly RecapRow[]> {
  const groups = new Map<string, RecapRow[]>();
  for (const report of [...offices].sort((a, b) => (a.period ?? "").localeCompare(b.period ?? ""))) {
    const key = report.isNamed ? `kantor ${report.office}` : `berkas ${report.file}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return groups.values();
}
