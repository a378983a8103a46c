import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { withAccepted } from "../../../src/checking/accepted/change";
import { findingKey, type FindingKey } from "../../../src/checking/accepted/findingKey";
import { ACCEPTED_KEY, acceptancesToText } from "../../../src/checking/accepted/keptAcceptances";
import { checkSheets } from "../../../src/checking/check";
import type { Cell } from "../../../src/core/cells/cell";
import { keptToText, MAPPING_KEY } from "../../../src/reading/kept/keptMappings";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { patchPackage } from "../../../src/workbook/file/patch/patchPackage";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { lembar } from "../lembar";

const folder = mkdtempSync(join(tmpdir(), "lembar-"));
const ROWS: Cell[][] = [
  ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45_936, 500, 0, 10, 497],
  [45_937, 497, 0, 10, 487],
];

async function fileOf(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Stok").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function keysIn(bytes: Uint8Array): Promise<FindingKey[]> {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  return (await checkSheets(read.sheets)).flatMap((report) =>
    Array.from({ length: report.count }, (_none, index) => findingKey(report.table, report.at(index))).filter(
      (key) => key !== undefined,
    ),
  );
}

/** The file with all its findings accepted. */
async function accepted(name: string, rows = ROWS): Promise<string> {
  const bytes = await fileOf(rows);
  const acceptance = { reason: "CHECKED", note: "sesuai BAST", by: "Bu Rina", at: "2026-11-30" } as const;
  const kept = acceptancesToText(withAccepted([], await keysIn(bytes), acceptance));
  const path = join(folder, name);
  writeFileSync(path, (await patchPackage(bytes, [], { [ACCEPTED_KEY]: kept })).bytes);
  return path;
}

interface Report {
  readonly sheets: readonly [
    {
      readonly counts: object;
      readonly issues: readonly { readonly rule: string; readonly cell: string; readonly accepted?: object }[];
    },
  ];
}
const json = async (...words: string[]) => JSON.parse((await lembar("check", "--json", ...words)).out) as Report;

test("accepted findings are listed with their reason, and left out of the counts and of the exit code", async () => {
  const plain = join(folder, "belum.xlsx");
  writeFileSync(plain, await fileOf(ROWS));
  expect((await lembar("check", plain)).code).toBe(1);
  const path = await accepted("diterima.xlsx");
  expect((await lembar("check", path)).code).toBe(0);
  const [sheet] = (await json(path)).sheets;
  expect(sheet.counts).toEqual({ error: 0, warning: 0, info: 0, accepted: 1 });
  expect(sheet.issues).toMatchObject([
    {
      rule: "R01",
      cell: "E2",
      accepted: {
        reason: "Sudah dicek, angkanya memang demikian: sesuai BAST",
        by: "Bu Rina",
        at: "2026-11-30",
      },
    },
  ]);
  expect((await json("--lang", "en", path)).sheets[0].issues[0]?.accepted).toMatchObject({
    reason: "Checked: the figure is right as it is: sesuai BAST",
  });
});

test("the report for people counts them, and says who accepted them and why", async () => {
  const { out } = await lembar("check", await accepted("cetak.xlsx"));
  expect(out).toContain("tidak ada temuan, 1 diterima");
  expect(out).toContain("Diterima (1)");
  expect(out).toContain(
    "E2: Sisa tidak cocok. Sudah dicek, angkanya memang demikian: sesuai BAST (Bu Rina, 30 Nov 2026)",
  );
});

test("without accepted findings the counts are the usual three", async () => {
  const path = join(folder, "biasa.xlsx");
  writeFileSync(path, await fileOf(ROWS));
  expect((await json(path)).sheets[0].counts).toEqual({ error: 1, warning: 0, info: 0 });
});

test("the recap counts the same as the check", async () => {
  const titled = [["KABUPATEN CONTOH"], [], ...ROWS] as Cell[][];
  const path = await accepted("rekap.xlsx", titled);
  expect((await lembar("rekap", path)).code).toBe(0);
});

test("columns chosen by the user are used", async () => {
  const path = join(folder, "dipilih.xlsx");
  const header = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "PEMAKAIAN"];
  const bytes = await fileOf([header, ...ROWS.slice(1).map((row) => [...row, 3])]);
  const anchors = [{ below: 0, column: 5, text: "PEMAKAIAN" }];
  const chosen = { sheet: "Stok", kind: "kartuStok", headerRow: 0, columns: { dipakai: 5 }, anchors };
  writeFileSync(path, (await patchPackage(bytes, [], { [MAPPING_KEY]: keptToText([chosen]) })).bytes);
  // 500 less 3 is 497, as the sheet has it; 497 less 3 is not 487.
  expect((await json(path)).sheets[0].issues).toMatchObject([{ rule: "R01", cell: "E3" }]);
});
