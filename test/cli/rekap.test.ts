import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { run } from "../../src/cli/run";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));

async function lembar(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => void out.push(text), err: (line) => void err.push(line) });
  return { code, out: out.join(""), err: err.join("\n") };
}

const MONTHS = ["JANUARI", "FEBRUARI", "MARET"];

/** One month's recap of an office with two districts; `more` people are recorded beyond 8.000. */
function report(name: string, code: string, month: number, more: number): string {
  return [
    `REKAP PEREKAMAN KTP-EL KABUPATEN ${name}`,
    `PERIODE: ${MONTHS[month - 1]} 2026`,
    "",
    "NO;KODE;KECAMATAN;WAJIB KTP;SUDAH REKAM;BELUM REKAM",
    `1;${code}.01;Satu;9000;${8000 + more};${1000 - more}`,
    `2;${code}.02;Dua;5000;4000;1000`,
    "",
  ].join("\n");
}

function put(place: string, text: string): string {
  const path = join(folder, place);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function cellsOf(path: string) {
  const read = await readWorkbook(new Uint8Array(readFileSync(path)));
  if (isFileFailure(read)) throw new Error(read.failure);
  return new Map(read.sheets.map(({ name, cells }) => [name, cells]));
}

test("a folder of months: the last of each office is added up, gaps and copies are reported", async () => {
  for (const month of [1, 2, 3]) put(`bulan/rejang-${month}.csv`, report("REJANG LEBONG", "17.02", month, month));
  for (const month of [1, 3]) put(`bulan/kaur-${month}.csv`, report("KAUR", "17.04", month, 10 * month));
  put("bulan/kaur-3-salinan.csv", report("KAUR", "17.04", 3, 30));
  put("bulan/rusak.xlsx", "PK\u0003\u0004terpotong");
  put("bulan/catatan.csv", "catatan;isi\na;b\n");
  const target = join(folder, "rekap.xlsx");
  const { code, out, err } = await lembar("rekap", join(folder, "bulan"), "-o", target);
  expect(code).toBe(1);
  expect(err).toContain("rusak.xlsx");
  expect(out).toContain('"KABUPATEN KAUR" belum melapor untuk 2026-02.');
  expect(out).toContain('"KABUPATEN KAUR" ada dua kali untuk waktu yang sama');
  expect(out).toContain("catatan.csv: tidak ada tabel yang dikenal");
  expect(out).toContain("7 berkas dibaca, 6 laporan, 1 berkas tidak terbaca.");

  const cells = await cellsOf(target);
  const offices = cells.get("Rekap") ?? [];
  const summed = offices.filter((row) => row[3] === "ya").map((row) => [row[0], row[2], row[5]]);
  expect(summed).toEqual([
    ["KABUPATEN KAUR", "2026-03", 12_030],
    ["KABUPATEN REJANG LEBONG", "2026-03", 12_003],
  ]);
  const total = offices.find((row) => row[0] === "Jumlah");
  expect(total?.slice(4, 6)).toEqual([28_000, 24_033]);
  expect(
    cells
      .get("Perlu dilihat")
      ?.flat()
      .some((cell) => String(cell).includes("rusak.xlsx")),
  ).toBe(true);
  expect(cells.get("Wilayah")?.filter((row) => row[4] === "Satu").length).toBeGreaterThan(0);
});

test("the dataset: partitions by province and period, and the sums that DuckDB calculates from them", async () => {
  for (const month of [1, 2]) put(`data/a-${month}.csv`, report("REJANG LEBONG", "17.02", month, month));
  put("data/b-2.csv", report("BANTAENG", "73.03", 2, 7));
  put("data/b-2-salinan.csv", report("BANTAENG", "73.03", 2, 7));
  const parquet = join(folder, "parquet");
  await lembar("rekap", join(folder, "data"), "--parquet", parquet);
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `select provinsi, periode, sum(nilai)::bigint::varchar as rekam
     from read_parquet('${parquet}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)
     where kolom = 'rekam' and not salinan group by all order by all`,
  );
  expect(answer.getRowsJson()).toEqual([
    ["17", "2026-01", "12001"],
    ["17", "2026-02", "12002"],
    ["73", "2026-02", "12007"],
  ]);
});

/** An office's year to date in a single table. */
function months(name: string, code: string, last: number): string {
  const rows = MONTHS.slice(0, last).flatMap((month, m) => [
    `${month} 2026;${code}.01;Satu;9000;${8001 + m};${999 - m}`,
    `${month} 2026;${code}.02;Dua;5000;4000;1000`,
  ]);
  return [`REKAP PEREKAMAN KTP-EL KABUPATEN ${name}`, "", "PERIODE;KODE;KECAMATAN;WAJIB KTP;SUDAH REKAM;BELUM REKAM"]
    .concat(rows, "")
    .join("\n");
}

test("a year in one workbook: every figure belongs to its own month, and a month in two files counts once", async () => {
  put("tahun/kaur.csv", months("KAUR", "17.04", 3));
  put("tahun/kaur-februari.csv", report("KAUR", "17.04", 2, 2));
  const [target, parquet] = [join(folder, "tahun.xlsx"), join(folder, "tahun-pq")];
  await lembar("rekap", join(folder, "tahun"), "-o", target, "--parquet", parquet);
  const areas = (await cellsOf(target)).get("Wilayah") ?? [];
  const recorded = areas.filter((row) => row[4] === "Satu" && row[5] === "rekam").map((row) => [row[1], row[7]]);
  expect(recorded).toEqual([
    ["2026-02", 8002],
    ["2026-01", 8001],
    ["2026-02", 8002],
    ["2026-03", 8003],
  ]);
  const connection = await (await DuckDBInstance.create()).connect();
  const answer = await connection.runAndReadAll(
    `select periode, sum(nilai)::bigint::varchar as rekam
     from read_parquet('${parquet}/*/*/*.parquet', hive_partitioning = true, hive_types_autocast = false)
     where kolom = 'rekam' and not salinan group by all order by all`,
  );
  expect(answer.getRowsJson()).toEqual([
    ["2026-01", "12001"],
    ["2026-02", "12002"],
    ["2026-03", "12003"],
  ]);
});

/** A province's report on its regencies. */
const province = (...rows: readonly string[]) =>
  ["REKAP PEREKAMAN KTP-EL PROVINSI BENGKULU", "PERIODE: MARET 2026", ""]
    .concat("NO;KODE;KABUPATEN;WAJIB KTP;SUDAH REKAM;BELUM REKAM", ...rows, "")
    .join("\n");

test("the districts' sum against the province's figure for the office: a difference is reported, equal figures are not", async () => {
  put("jenjang/kaur.csv", report("KAUR", "17.04", 3, 30));
  put("jenjang/seluma.csv", report("SELUMA", "17.05", 3, 5));
  put("jenjang/provinsi.csv", province("1;17.04;Kaur;14000;12040;1960", "2;17.05;Seluma;14000;12005;1995"));
  const { out } = await lembar("rekap", join(folder, "jenjang"));
  expect(out).toContain('"KABUPATEN KAUR"');
  expect(out).toMatch(
    /"KABUPATEN KAUR" \(.*kaur\.csv\) dan .*provinsi\.csv berbeda untuk 2026-03: .*12\.030 \/ 12\.040/,
  );
  expect(out).not.toContain("SELUMA");
});

test("offices over time: a small chart for each, on one axis that says where it begins", async () => {
  put("jalan/kaur.csv", months("KAUR", "17.04", 3));
  put("jalan/seluma.csv", months("SELUMA", "17.05", 2));
  await lembar("rekap", join(folder, "jalan"), "-o", join(folder, "jalan.xlsx"));
  const drawn = (await cellsOf(join(folder, "jalan.xlsx"))).get("Perjalanan") ?? [];
  expect(String(drawn[1]?.[0])).toContain("dari 80% sampai 100%, tidak dari 0");
  expect(drawn.flat().filter((cell) => String(cell).startsWith("KABUPATEN"))).toEqual(["KABUPATEN KAUR"]);
  expect(drawn.flat()).toContain(12_003 / 14_000);
});

test("two offices in one workbook are listed side by side", async () => {
  const text = [report("REJANG LEBONG", "17.02", 1, 1), "", "", report("KAUR", "17.04", 1, 2)].join("\n");
  const { out } = await lembar("rekap", put("dua/gabungan.csv", text), "-o", join(folder, "dua.xlsx"));
  expect(out).toContain("gabungan.csv berisi beberapa kantor");
  const offices = (await cellsOf(join(folder, "dua.xlsx"))).get("Rekap") ?? [];
  expect(offices.filter((row) => row[3] === "ya").map((row) => [row[0], row[5]])).toEqual([
    ["KABUPATEN REJANG LEBONG", 12_001],
    ["KABUPATEN KAUR", 12_002],
  ]);
});

test("no recap contains people", async () => {
  const person = "3369014107900001";
  put("orang/daftar.csv", `DAFTAR BELUM REKAM KABUPATEN KAUR\n\nNO;NIK;NAMA;KECAMATAN\n1;'${person};Siti;Satu\n`);
  put("orang/rekap.csv", report("KAUR", "17.04", 1, 1));
  await lembar("rekap", join(folder, "orang"), "-o", join(folder, "orang.xlsx"), "--parquet", join(folder, "orang-pq"));
  const texts = JSON.stringify([...(await cellsOf(join(folder, "orang.xlsx")))]);
  expect(texts).not.toContain(person);
  expect(texts).not.toContain("Siti");
});

test("an existing file is not overwritten, and the recap itself is not read", async () => {
  const target = put("lagi/rekap.xlsx", "milik orang lain");
  put("lagi/a.csv", report("KAUR", "17.04", 1, 1));
  const { code, err } = await lembar("rekap", join(folder, "lagi"), "-o", target);
  expect([code, readFileSync(target, "utf8")]).toEqual([2, "milik orang lain"]);
  expect(err).toContain("sudah ada");
  expect(err).not.toContain("terpotong");
});

test.each([
  ["no folder", ["rekap"]],
  ["a target that is no .xlsx", ["rekap", folder, "-o", "rekap.csv"]],
  ["a folder without files", ["rekap", mkdtempSync(join(tmpdir(), "lembar-"))]],
])("%s is bad usage", async (_what, words) => {
  const { code, err } = await lembar(...words);
  expect([code, err === ""]).toEqual([2, false]);
});
