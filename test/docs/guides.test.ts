import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, posix } from "node:path";
import { indicators } from "../../src/core/indicators";
import { sheetKinds } from "../../src/sheets";
import packageJson from "../../package.json";
import { lembar } from "../cli/lembar";
import { walksOf } from "../guides/steps";
import { workbooks } from "../guides/workbooks";

const root = join(__dirname, "../..");
const under = (folder: string) => readdirSync(join(root, folder)).map((name) => posix.join(folder, name));
const pages = [...under("."), ...under("docs"), ...under("docs/arsitektur")].filter((path) => path.endsWith(".md"));
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** A heading's anchor, as code forges make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");
const anchorsOf = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchorOf(heading as string));

test.each(pages)("every link and picture of %s leads somewhere", (path) => {
  const text = read(path);
  const lost = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target as string)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file = "", anchor] = target.split("#");
      const found = normalize(join(dirname(path), file === "" ? path.slice(path.lastIndexOf("/") + 1) : file));
      if (!existsSync(join(root, found))) return true;
      return anchor !== undefined && !anchorsOf(read(found)).includes(anchor);
    });
  expect(lost).toEqual([]);
});

test("every picture from the guides' steps is shown, and no other is kept for them", () => {
  const guides = pages.filter((path) => walksOf(read(path)).length > 0);
  const made = guides.flatMap((path) =>
    walksOf(read(path)).flatMap(({ steps }) => steps.map(({ picture }) => picture)),
  );
  const kept = readdirSync(join(root, "docs/gambar")).filter((name) => /^(petugas|kepala|pelatih)-/.test(name));
  expect(made.filter(Boolean).sort()).toEqual(kept.map((name) => `gambar/${name}`).sort());
});

test.each(pages)("the functions and commands that %s names exist", (path) => {
  const text = read(path);
  const names = new Set(indicators.map(({ name }) => name));
  const functions = [...text.matchAll(/DUKCAPIL\.([A-Z][A-Z0-9_]*)/g)].map(([, name]) => name as string);
  expect(functions.filter((name) => !names.has(name))).toEqual([]);
  const scripts = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name as string);
  expect(scripts.filter((name) => !(name in packageJson.scripts))).toEqual([]);
});

test("the README counts the functions and the kinds of sheets as the code has them", () => {
  const readme = read("README.md");
  expect(readme).toContain(`${indicators.length} fungsi`);
  expect(readme).toContain(`${indicators.length} worksheet functions`);
  expect(readme).toContain(`${sheetKinds.length} macam lembar`);
  expect(readme).toContain(`${sheetKinds.length} kinds of sheet`);
});

test("the command that the IT guide shows gives its answer", async () => {
  expect(read("docs/ti.md")).toContain("lembar -- hitung REKAM_SISA 104229 108330");
  expect(await lembar("hitung", "REKAM_SISA", "104229", "108330")).toMatchObject({ code: 0, out: "4101\n" });
});

test("steps are parsed as written", () => {
  const guide = [
    "## Contoh",
    "<!-- langkah: kartu -->",
    "",
    "1. Buka lembar _Stok_, pilih `B8`, ketik `12`, tekan **Periksa",
    "   lembar ini**. “Selesai.”",
    "   ![Gambar](gambar/x.png)",
    "2. Tekan **Lagi**.",
    "",
    "Bukan langkah: **tebal**.",
  ].join("\n");
  expect(walksOf(guide)).toEqual([
    {
      title: "Contoh",
      workbook: "kartu",
      steps: [
        {
          says: "Buka lembar _Stok_, pilih `B8`, ketik `12`, tekan **Periksa lembar ini**. “Selesai.”",
          picture: "gambar/x.png",
          actions: [
            { does: "openSheet", sheet: "Stok" },
            { does: "select", text: "B8" },
            { does: "type", text: "12" },
            { does: "press", label: "Periksa lembar ini" },
            { does: "read", text: "Selesai." },
          ],
        },
        { says: "Tekan **Lagi**.", picture: undefined, actions: [{ does: "press", label: "Lagi" }] },
      ],
    },
  ]);
});

test("every step of the guides asks for something, in an existing workbook", () => {
  const walks = pages.flatMap((path) => walksOf(read(path)));
  expect(walks.length).toBeGreaterThanOrEqual(12);
  for (const { workbook, steps } of walks) {
    expect(Object.keys(workbooks)).toContain(workbook);
    for (const step of steps) expect(step.actions).not.toEqual([]);
  }
});
