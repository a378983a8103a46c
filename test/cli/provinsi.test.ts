import { mkdirSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { writeParquet } from "../../src/cli/rekap/parquet";
import type { Fact, RecapRow } from "../../src/contract/recap";

/** Offices of 38 provinces over a year; their reports are computed from their numbers. */
const OFFICES = 514;
const MONTHS = 12;
const DISTRICTS = 6;

const provinceOf = (office: number) => String(11 + (office % 38));
const codeOf = (office: number, district: number) =>
  `${provinceOf(office)}${String(1 + Math.floor(office / 38)).padStart(2, "0")}${String(district + 1).padStart(2, "0")}`;
const required = (office: number, district: number) => 4000 + 10 * (office % 50) + 100 * district;
const recorded = (office: number, district: number, month: number) =>
  required(office, district) - 400 + 10 * month - (FALLS(office, district, month) ? 50 : 0);

/** One district's figure falls in June, one office does not report in December, and one report of December exists twice. */
const FALLS = (office: number, district: number, month: number) => office === 77 && district === 2 && month === 6;
const SILENT = 13;
const TWICE = 200;

function rowOf(office: number, month: number, isCopy = false): RecapRow {
  const period = `2026-${String(month).padStart(2, "0")}`;
  const facts = Array.from({ length: DISTRICTS }, (_district, d): Fact[] => {
    const fact = (column: string, value: number): Fact => ({
      kind: "rekapPerekaman",
      areaCode: codeOf(office, d),
      area: `Kecamatan ${d + 1}`,
      period,
      column,
      unit: "jiwa",
      value,
    });
    return [fact("wajib", required(office, d)), fact("rekam", recorded(office, d, month))];
  }).flat();
  return {
    file: `${office}-${month}.xlsx`,
    office: `KABUPATEN ${office}`,
    isNamed: true,
    province: provinceOf(office),
    period,
    figures: {},
    areas: new Set(),
    counts: { error: office === 5 && month === 3 ? 4 : 0, warning: 1, info: 0 },
    unknownSheets: [],
    facts,
    isSummed: month === MONTHS && !isCopy,
    isCopy,
  };
}

const queries = [
  ...readFileSync(join(__dirname, "../../docs/provinsi.md"), "utf8").matchAll(/```sql\n([^`]+)```/g),
].map(([, sql]) => sql as string);

let connection: DuckDBConnection;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  const rows = Array.from({ length: OFFICES }, (_office, office) =>
    Array.from({ length: MONTHS }, (_month, m) => m + 1)
      .filter((month) => office !== SILENT || month < MONTHS)
      .map((month) => rowOf(office, month)),
  ).flat();
  await writeParquet(join(folder, "rekap"), [...rows, rowOf(TWICE, MONTHS, true)]);
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run((queries[0] as string).replace("rekap/", `${join(folder, "rekap")}/`));
});

const all = Array.from({ length: OFFICES }, (_office, office) => office).filter((office) => office !== SILENT);
const sum = (of: (office: number, district: number) => number, offices: readonly number[]) =>
  offices.flatMap((office) => Array.from({ length: DISTRICTS }, (_d, d) => of(office, d))).reduce((a, b) => a + b, 0);

async function answer(containing: string) {
  const found = queries.filter((sql) => sql.includes(containing));
  expect(found).toHaveLength(1);
  return (await connection.runAndReadAll(found[0] as string)).getRowObjectsJson();
}

test("the page has a preparation and five questions, and every one runs", async () => {
  expect(queries).toHaveLength(6);
  for (const sql of queries.slice(1)) await connection.runAndReadAll(sql);
});

test("coverage of every office, the lowest first", async () => {
  const rows = await answer("as cakupan");
  expect(rows).toHaveLength(OFFICES - 1);
  const first = rows[0] as { cakupan: number };
  const lowest = Math.min(
    ...all.map((office) => sum((o, d) => recorded(o, d, MONTHS), [office]) / sum(required, [office])),
  );
  expect(first.cakupan).toBeCloseTo(lowest, 12);
});

test("the sum of the districts is the sum of the provinces and of the country, a copy counted once", async () => {
  const rows = await answer("grouping sets");
  const country = rows.find(({ provinsi }) => provinsi === null) as { wajib: number; rekam: number };
  expect([country.wajib, country.rekam]).toEqual([sum(required, all), sum((o, d) => recorded(o, d, MONTHS), all)]);
  const provinces = rows.filter(({ provinsi }) => provinsi !== null) as unknown as readonly { wajib: number }[];
  expect(provinces).toHaveLength(38);
  expect(provinces.reduce((total, { wajib }) => total + wajib, 0)).toBe(country.wajib);
});

test("who has not reported, what fell, and where the findings are", async () => {
  expect(await answer("not exists")).toEqual([{ provinsi: provinceOf(SILENT), kantor: `KABUPATEN ${SILENT}` }]);
  expect(await answer("lag(nilai)")).toMatchObject([
    { kantor: "KABUPATEN 77", kode_wilayah: codeOf(77, 2), periode: "2026-06" },
  ]);
  expect(await answer("having")).toMatchObject([{ kantor: "KABUPATEN 5", periode: "2026-03", salah: 4 }]);
});

test("partitions of a report without a province or a period have a name", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  mkdirSync(join(folder, "x"));
  const { province: _province, period: _period, ...row } = rowOf(1, 1);
  const facts = row.facts.map(({ period: _time, ...fact }) => fact);
  await writeParquet(join(folder, "x"), [{ ...row, facts }]);
  const file = join(folder, "x/provinsi=tidak-diketahui/periode=tidak-diketahui/part.parquet");
  expect(readFileSync(file).subarray(0, 4).toString()).toBe("PAR1");
});
