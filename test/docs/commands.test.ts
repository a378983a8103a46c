import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lembar } from "../cli/lembar";
import { xlsxFile } from "../workbook/file/xlsxFile";

/* Runs every command line that a page shows, in a folder with the files that it names. */

const root = join(__dirname, "../..");
const START = "npm run -s lembar -- ";
const commandsOf = (page: string) =>
  readFileSync(join(root, page), "utf8")
    .split("\n")
    .filter((line) => line.startsWith(START))
    .map((line) => wordsOf(line.slice(START.length)));

/** The words as a shell splits them: a quoted one may contain spaces. */
const wordsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`;
const figure = (value: number) => `<c><v>${value}</v></c>`;

function report(month: string, recorded: number): Promise<Uint8Array> {
  const rows = [
    text(`REKAP PEREKAMAN KTP-EL KABUPATEN KAUR PERIODE ${month} 2026`),
    ["KODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"].map(text).join(""),
    [text("17.04.01"), text("Maje"), ...[9000, recorded, 9000 - recorded].map(figure)].join(""),
    [text("17.04.02"), text("Nasal"), ...[8000, 7000, 1000].map(figure)].join(""),
  ];
  return xlsxFile({ sheets: [{ name: month, rows: rows.map((row) => `<row>${row}</row>`).join("") }] });
}

const here = process.cwd();
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  mkdirSync(join(folder, "folder-laporan"));
  const files = { "rekap-jan.xlsx": await report("JANUARI", 8204), "rekap-feb.xlsx": await report("FEBRUARI", 8310) };
  for (const [name, bytes] of Object.entries(files))
    for (const place of [".", "folder-laporan"]) writeFileSync(join(folder, place, name), bytes);
  process.chdir(folder);
  await lembar("template", "stok.xlsx");
});
afterAll(() => process.chdir(here));

test.each(["README.md", "docs/ti.md"])("every command that %s shows works", async (page) => {
  const commands = commandsOf(page);
  expect(commands.length).toBeGreaterThanOrEqual(3);
  for (const words of commands) {
    const { code, out, err } = await lembar(...words);
    expect([words, code, err]).not.toEqual([words, 2, err]);
    if (words[0] !== "template") expect([words, out]).not.toEqual([words, ""]);
  }
});

test("a word in quotes is one word", () => {
  expect(wordsOf("hitung X 'a b!C1' 2 --jelaskan")).toEqual(["hitung", "X", "a b!C1", "2", "--jelaskan"]);
});
