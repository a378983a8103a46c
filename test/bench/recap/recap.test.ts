import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { CORRUPT, LOCKED, makeFolder, sumsOf } from "./offices";
import { recapFolder } from "./recapFolder";

const OFFICES = 7;

test("the recap of a year of offices has the generator's sums, and reports the truncated file and the one with a password", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  await makeFolder(join(folder, "kantor"), OFFICES);
  const dataset = join(folder, "data");
  const { code, out, err, sums } = await recapFolder(join(folder, "kantor"), join(folder, "rekap.xlsx"), 100, dataset);
  expect(sums).toEqual(sumsOf(OFFICES));
  expect(await lastMonth(dataset)).toEqual([{ wajib: sums.required, rekam: sums.recorded, bulan: 12 }]);
  expect(err).toMatch(new RegExp(`${CORRUPT}: .+`));
  expect(err).toMatch(new RegExp(`${LOCKED}: .*sandi`));
  expect(out).toContain("7 berkas dibaca, 7 laporan, 2 berkas tidak terbaca.");
  expect(code).toBe(1);
});

/** What DuckDB makes of the dataset's last month, and how many months there are. */
async function lastMonth(dataset: string) {
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `with angka as (
       select * from read_parquet('${dataset}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)
     )
     select sum(case when kolom = 'wajib' then nilai end) as wajib,
            sum(case when kolom = 'rekam' then nilai end) as rekam,
            (select count(distinct periode)::int from angka) as bulan
     from angka where periode = '2025-12' and not salinan`,
  );
  return answer.getRowObjectsJson();
}
