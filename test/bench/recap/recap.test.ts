import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CORRUPT, LOCKED, makeFolder, sumsOf } from "./offices";
import { recapFolder } from "./recapFolder";

const OFFICES = 7;

test("the recap of a year of offices has the generator's sums, and tells the file cut off and the one behind a password", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lembar-"));
  await makeFolder(join(folder, "kantor"), OFFICES);
  const { code, out, err, sums } = await recapFolder(join(folder, "kantor"), join(folder, "rekap.xlsx"), 100);
  expect(sums).toEqual(sumsOf(OFFICES));
  expect(err).toMatch(new RegExp(`${CORRUPT}: .+`));
  expect(err).toMatch(new RegExp(`${LOCKED}: .*sandi`));
  expect(out).toContain("7 berkas dibaca, 7 laporan, 2 berkas tidak terbaca.");
  expect(code).toBe(1);
});
