import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plantedFaults } from "../../src/catalogue/training/plantedFaults";
import { lembar } from "./lembar";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lembar-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = (name = "buku.xlsx") => join(folder, name);

interface Sheet {
  readonly name: string;
  readonly issues: readonly { readonly rule: string; readonly cell: string }[];
}

async function issuesOf(path: string): Promise<readonly Sheet[]> {
  const { out: json } = await lembar("check", path, "--json");
  return (JSON.parse(json) as { sheets: readonly Sheet[] }).sheets;
}

test("writes the same workbook as in assets, twice the same, and prints nothing", async () => {
  expect(await lembar("template", out())).toEqual({ code: 0, out: "", err: "" });
  expect(await lembar("template", out())).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(out()).equals(readFileSync("assets/lembar-dukcapil.xlsx"))).toBe(true);
});

test("check finds the twelve planted faults on Latihan and nothing else", async () => {
  await lembar("template", out());
  const sheets = await issuesOf(out());
  const found = sheets.flatMap(({ name, issues }) => issues.map(({ rule, cell }) => `${name} ${rule} ${cell}`));
  expect(found.sort()).toEqual(plantedFaults.map(({ sheet, rule, cell }) => `${sheet} ${rule} ${cell}`).sort());
});

test("check finds nothing in the empty copy", async () => {
  await lembar("template", out(), "--kosong");
  expect((await issuesOf(out())).flatMap(({ issues }) => issues)).toEqual([]);
  expect((await lembar("check", out())).code).toBe(0);
});

test("a file with other content is not overwritten; an empty one is", async () => {
  writeFileSync(out(), "angka kantor");
  const { code, err } = await lembar("template", out());
  expect([code, err]).toEqual([2, `${out()} sudah ada dan isinya lain. Pilih nama lain agar isinya tidak hilang.\n`]);
  expect(readFileSync(out(), "utf8")).toBe("angka kantor");
  writeFileSync(out(), "");
  expect((await lembar("template", out())).code).toBe(0);
});

test.each([
  [[], "Cara memakai"],
  [["satu.xlsx", "dua.xlsx"], "Cara memakai"],
  [["buku.xls"], "bukan nama berkas .xlsx"],
  [["buku.xlsx", "--webextension=registry"], "Tidak ada pilihan"],
  [["buku.xlsx", "--sandi"], "Tidak ada pilihan"],
  [["tidak/ada/buku.xlsx"], "tidak dapat ditulis"],
])("%p is reported in one line", async (words, says) => {
  const {
    code,
    out: printed,
    err,
  } = await lembar("template", ...words.map((word) => (/^buku|^tidak/.test(word) ? out(word) : word)));
  expect([code, printed]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err.trim().split("\n").length).toBe(1);
});
