import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const KANTOR = "test/known/kantor-contoh.xlsx";

/** The command line as a shell starts it, with an empty environment, so that nothing in it has an effect. */
function startIn(folder: string, program: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    env: {},
  });
  return { status, stdout, stderr };
}
const start = (...words: string[]) => startIn(ROOT, "scripts/lembar.mjs", ...words);

test("a result goes to stdout and the process succeeds", () => {
  expect(start("hitung", "TARGET_LAJU", "37989", "2023-11-13", "2023-12-31", "5", "{2023-12-25;2023-12-26}")).toEqual({
    status: 0,
    stdout: "1188\n",
    stderr: "",
  });
});

test("a refusal goes to stderr with exit code 1", () => {
  const { status, stdout, stderr } = start("hitung", "IKD_TARGET", `${KANTOR}!Pagar Alam!E16`);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(/^dasar: .+\n$/);
});

test("bad usage is one line on stderr with exit code 2", () => {
  const { status, stdout, stderr } = start("hitung", "REKAM_SISSA", "1", "2");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^.+REKAM_SISA\.\n$/);
});

test("check writes its whole report before the process ends", () => {
  const { status, stdout, stderr } = start("check", KANTOR, "--json");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ file: KANTOR });
});

test("the program is one file that needs nothing else", () => {
  start("--version");
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  copyFileSync(join(ROOT, "dist/lembar.mjs"), join(folder, "lembar.mjs"));
  copyFileSync(join(ROOT, KANTOR), join(folder, "kantor.xlsx"));
  const alone = (...words: string[]) => startIn(folder, "lembar.mjs", ...words);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(alone("--version")).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  expect(alone("check", "kantor.xlsx", "--quiet")).toEqual({ status: 1, stdout: "", stderr: "" });
  expect(alone("hitung", "REKAM_SISA", "kantor.xlsx!Pagar Alam!D16", "9").status).toBeLessThan(2);
  expect(alone("template", "buku.xlsx")).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(join(folder, "buku.xlsx"))).toEqual(readFileSync(join(ROOT, "assets/lembar-dukcapil.xlsx")));
});
