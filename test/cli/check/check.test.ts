import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { lembar } from "../lembar";

const KANTOR = "test/known/kantor-contoh.xlsx";
const folder = mkdtempSync(join(tmpdir(), "lembar-"));
const NIK = "1671010101900001";

const HEADER = "TANGGAL;STOK AWAL;DITERIMA;DIPAKAI;SISA";
const file = (name: string, ...rows: string[]) => {
  const path = join(folder, name);
  writeFileSync(path, [HEADER, ...rows, ""].join("\n"));
  return path;
};
const right = file("benar.csv", "2023-11-13;100;0;10;90", "2023-11-14;90;0;10;80");
const wrong = file("salah.csv", "2023-11-13;100;0;10;91", "2023-11-14;91;0;10;81");

/** The shape that other programs rely on. */
const reportShape = z.strictObject({
  file: z.string(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      kind: z.string().nullable(),
      headerRow: z.number().int().positive().nullable(),
      columns: z.array(z.strictObject({ key: z.string(), header: z.string(), letter: z.string().regex(/^[A-Z]+$/) })),
      unread: z.array(z.strictObject({ header: z.string(), letter: z.string(), why: z.string() })),
      counts: z.strictObject({ error: z.number(), warning: z.number(), info: z.number() }),
      issues: z.array(
        z.strictObject({
          code: z.string().regex(/^[A-Z_]+$/),
          rule: z.string().regex(/^[A-Z]\d\d$/),
          severity: z.enum(["error", "warning", "info"]),
          cell: z.string().nullable(),
          message: z.string(),
          suggestion: z.string().optional(),
        }),
      ),
    }),
  ),
});

const parse = (line: string) => reportShape.parse(JSON.parse(line));

test("a file without errors exits with 0, one with errors with 1", async () => {
  expect((await lembar("check", right)).code).toBe(0);
  expect((await lembar("check", wrong)).code).toBe(1);
  expect((await lembar("check", right, wrong)).code).toBe(1);
});

test("--json is one line of the agreed shape, rows and letters as Excel shows them", async () => {
  const { out, err } = await lembar("check", wrong, "--json");
  expect(err).toBe("");
  expect(out.split("\n")).toHaveLength(2);
  const { file, sheets } = parse(out);
  expect(file).toBe(wrong);
  expect(sheets).toMatchObject([
    {
      name: "salah",
      kind: "kartuStok",
      headerRow: 1,
      counts: { error: 1 },
      issues: expect.arrayContaining([
        expect.objectContaining({ code: "LEDGER_MISMATCH", rule: "R01", severity: "error", cell: "E2" }),
      ]) as unknown,
    },
  ]);
  expect(sheets[0]?.columns).toContainEqual({ key: "stokAwal", header: "STOK AWAL", letter: "B" });
});

test("counts are the counts of the issues", async () => {
  const { out } = await lembar("check", KANTOR, "--json");
  for (const { counts, issues } of parse(out).sheets)
    for (const severity of ["error", "warning", "info"] as const)
      expect(issues.filter((issue) => issue.severity === severity)).toHaveLength(counts[severity]);
});

test("the offices' workbook shows Kaur's closing stock 700 too high", async () => {
  const { code, out } = await lembar("check", KANTOR, "--json");
  expect(code).toBe(1);
  const kaur = parse(out).sheets.find(({ name }) => name === "Kaur");
  expect(kaur).toMatchObject({ kind: "kartuStok", headerRow: 5 });
  const found = kaur?.issues.find(({ cell, rule }) => cell === "G26" && rule === "R01");
  expect(found?.message).toContain("+700");
});

test("the same file gives the same bytes, in either form and language", async () => {
  for (const options of [[], ["--json"], ["--lang", "en"], ["--json", "--lang=en"]])
    expect(await lembar("check", KANTOR, ...options)).toEqual(await lembar("check", KANTOR, ...options));
});

test("English reports the same findings in other words", async () => {
  const indonesian = parse((await lembar("check", wrong, "--json")).out).sheets[0]?.issues ?? [];
  const english = parse((await lembar("check", wrong, "--json", "--lang", "en")).out).sheets[0]?.issues ?? [];
  expect(english.map(({ code, cell }) => [code, cell])).toEqual(indonesian.map(({ code, cell }) => [code, cell]));
  expect(english[0]?.message).not.toBe(indonesian[0]?.message);
});

test("the report names each cause once, ten cells of it and how many more there are", async () => {
  const rows = Array.from({ length: 250 }, (_none, i) => `2023-11-13;100;0;10;${i % 3 === 0 ? 95 : 90}`);
  const { out } = await lembar("check", file("banyak.csv", ...rows));
  const causes = out.split("\n").filter((line) => line.startsWith("    ["));
  expect(new Set(causes).size).toBe(causes.length);
  const ledger = out.slice(out.indexOf("Sisa tidak cocok"));
  expect(ledger).toMatch(/^Sisa tidak cocok \(84\)\n(?: {6}E\d+: .+\n){10} {6}dan 74 lagi\n/);
});

test("an identity number in the cells is never printed", async () => {
  const path = file("nama.csv", `${NIK};${NIK};x;${NIK} orang;'${NIK}`, "2023-11-14;90;0;10;80");
  for (const options of [[], ["--json"]]) {
    const { out, err } = await lembar("check", path, ...options);
    expect(out).not.toBe("");
    expect(out + err).not.toMatch(/\d{12}/);
  }
});

test("in a .csv nothing is stored as text or as a number: a plain meaning is not a finding, a doubtful one still is", async () => {
  const path = file(
    "teks.csv",
    "13/11/2023;1.000;0;100;900",
    "14 November 2023;900;0;1O0;800",
    "15/11/2023;800;0;;800",
  );
  const { out } = await lembar("check", path, "--json");
  expect(parse(out).sheets[0]?.issues.map(({ code, cell }) => [code, cell])).toEqual([["LOOK_ALIKE", "D3"]]);
});

describe("files and folders", () => {
  const tree = mkdtempSync(join(tmpdir(), "lembar-"));
  mkdirSync(join(tree, "b", "dalam"), { recursive: true });
  mkdirSync(join(tree, ".git"));
  for (const name of ["c.csv", "b/dalam/x.CSV", "b/a.csv", "~$c.csv", ".lain.csv", ".git/y.csv", "catatan.txt"])
    writeFileSync(join(tree, name), `${HEADER}\n2023-11-13;100;0;10;90\n`);
  const filesIn = (out: string) =>
    out
      .trimEnd()
      .split("\n")
      .map((line) => parse(line).file);

  test("a folder is read with its subfolders, by name, without hidden and open files", async () => {
    const { code, out } = await lembar("check", `${tree}/`, "--json");
    expect(code).toBe(0);
    expect(filesIn(out)).toEqual([`${tree}/b/a.csv`, `${tree}/b/dalam/x.CSV`, `${tree}/c.csv`]);
  });

  test("several names are reported in the order given, one line each", async () => {
    const { out } = await lembar("check", `${tree}/c.csv`, right, "--json");
    expect(filesIn(out)).toEqual([`${tree}/c.csv`, right]);
  });

  test("an unreadable file is reported on stderr, the others are still checked, and the exit code is 2", async () => {
    const bad = join(folder, "rusak.xlsx");
    writeFileSync(bad, "ini bukan zip");
    const { code, out, err } = await lembar("check", bad, wrong, "--json");
    expect(code).toBe(2);
    expect(err).toBe(`${bad}: ini bukan berkas .xlsx. Buka di Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).\n`);
    expect(filesIn(out)).toEqual([wrong]);
  });

  test.each([
    ["no file at all", []],
    ["a file that is not there", ["tiada.xlsx"]],
    ["a folder without workbooks", [join(tree, "kosong")]],
    ["an option nobody knows", [right, "--xml"]],
  ])("%s is bad usage: one line, exit code 2", async (_what, words) => {
    mkdirSync(join(tree, "kosong"), { recursive: true });
    const { code, out, err } = await lembar("check", ...words);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});

test("--quiet leaves the report out and keeps the exit code", async () => {
  expect(await lembar("check", right, "--quiet")).toEqual({ code: 0, out: "", err: "" });
  expect(await lembar("check", wrong, "--quiet", "--json")).toEqual({ code: 1, out: "", err: "" });
  const gone = await lembar("check", join(folder, "tidak-ada.xlsx"), "--quiet");
  expect([gone.code, gone.out]).toEqual([2, ""]);
  expect(gone.err).toContain("tidak-ada.xlsx");
});

test("the program's help names every command and exit code, in both languages", async () => {
  for (const language of ["id", "en"]) {
    const { code, out, err } = await lembar("--help", "--lang", language);
    expect([code, err]).toEqual([0, ""]);
    for (const word of ["check", "hitung", "template", "bandingkan", "rekap", "--version", "--lang", "NO_COLOR"])
      expect(out).toContain(word);
  }
});
