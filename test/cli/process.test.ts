import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const KANTOR = "test/known/kantor-contoh.xlsx";

/** The command line as a shell starts it. */
function start(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...words], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("a result goes to stdout and the process ends well", () => {
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
