import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const TITLE = ["REKAP PEREKAMAN KTP-EL", ""];
const jan = file("jan.csv", [...TITLE, "KECAMATAN;WAJIB KTP;SUDAH REKAM", "Curup;9000;8204", "Kota;8000;7000"]);
const feb = file("feb.csv", [...TITLE, "KECAMATAN;WAJIB KTP;SUDAH REKAM", "Kota;8000;7020", "Curup;9000;8120"]);
const late = file("mar.csv", [...TITLE, "KECAMATAN;WAJIB KTP;SUDAH REKAM", "Kota;8000;7030", "Curup;9000;8210"]);
const list = file("catatan.csv", ["catatan;isi", "a;b"]);
const PERSON = "3369014107900001";
const names = (...people: readonly string[]) => ["DAFTAR BELUM REKAM", "", "NO;NIK;NAMA;DESA", ...people];
const before = file("nama1.csv", names(`1;'${PERSON};Siti;Air Putih`, "2;'3369010107900002;Budi;Air Putih"));
const after = file("nama2.csv", names("1;'3369010107900002;Budi;Air Putih"));

async function lembar(...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => void out.push(text), err: (line) => void err.push(line) });
  return { code, out: out.join(""), err: err.join("\n") };
}

test("a figure that fell comes first, with its cell, and sets the exit code", async () => {
  const { code, out } = await lembar("bandingkan", jan, feb);
  expect(code).toBe(1);
  expect(out).toContain("C5 Curup, SUDAH REKAM: 8.204 → 8.120 (-84, -1%): angka kumulatif turun");
  expect(out.indexOf("Curup")).toBeLessThan(out.indexOf("Kota, SUDAH REKAM"));
});

test("undoubted changes are listed and are not a failure", async () => {
  const { code, out } = await lembar("bandingkan", jan, late, "--lang", "en");
  expect(code).toBe(0);
  expect(out).toContain("C4 Kota, SUDAH REKAM: 7,000 → 7,030 (+30, +0.4%)");
});

test("as JSON, one object with every change", async () => {
  const { code, out } = await lembar("bandingkan", jan, feb, "--json");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    before: jan,
    after: feb,
    tables: [
      { kind: "rekapPerekaman", shared: 2, same: 0, changes: [{ row: "Curup", doubt: "FELL" }, { doubt: null }] },
    ],
  });
});

test("a person missing from a list is counted, never named", async () => {
  for (const more of [[], ["--json"]]) {
    const { code, out } = await lembar("bandingkan", before, after, ...more);
    expect(code).toBe(0);
    expect(out).not.toContain(PERSON);
    expect(out).not.toContain("Siti");
    expect(out).toMatch(/1 hilang|"gone":\[\{/);
  }
});

test.each([
  ["one file", [jan], ""],
  ["three files", [jan, feb, late], ""],
  ["a file that is not there", [jan, join(folder, "tidak-ada.csv")], "tidak-ada.csv"],
  ["a file without a table", [jan, list], "tidak ada tabel yang dikenal"],
])("%s cannot be compared", async (_what, words, said) => {
  const { code, err } = await lembar("bandingkan", ...words);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(err).not.toBe("");
});
