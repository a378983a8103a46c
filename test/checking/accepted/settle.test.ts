import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import type { Acceptance } from "../../../src/contract/acceptance";
import type { Finding } from "../../../src/contract/finding";
import { withAccepted, withoutAccepted, withoutClosed } from "../../../src/checking/accepted/change";
import { findingKey, type FindingKey } from "../../../src/checking/accepted/findingKey";
import { acceptancesFromText, acceptancesToText } from "../../../src/checking/accepted/keptAcceptances";
import { settle } from "../../../src/checking/accepted/settle";
import { checkSheet, type TableReport } from "../../../src/checking/check";
import { offices } from "../../known/offices/offices";

const ACT: Acceptance = { reason: "CHECKED", note: "", by: "Bu Rina", at: "2026-11-30" };
const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
const FIRST_DAY = 45_936;

/** Five days; `wrong` is added to the closing of the last. */
const rows = (wrong = 0): Cell[][] =>
  [0, 1, 2, 3, 4].map((i) => [FIRST_DAY + i, 500 - 10 * i, 0, 10, 490 - 10 * i + (i === 4 ? wrong : 0)]);
const card = (body: readonly (readonly Cell[])[], name = "Stok", above: readonly Cell[][] = []) =>
  sheetCells(name, [...above, HEADER, ...body]);
const withCell = (body: readonly (readonly Cell[])[], row: number, column: number, cell: Cell) =>
  body.map((line, i) => line.map((old, j) => (i === row && j === column ? cell : old)));

async function reportOn(sheet: SheetCells): Promise<TableReport> {
  const [report] = await checkSheet(sheet);
  if (!report) throw new Error("no table");
  return report;
}
const findings = (report: TableReport): Finding[] =>
  Array.from({ length: report.count }, (_none, index) => report.at(index));
const keysIn = (report: TableReport) =>
  findings(report).flatMap((finding): FindingKey[] => {
    const key = findingKey(report.table, finding);
    return key ? [key] : [];
  });
const accept = (report: TableReport) => withAccepted([], keysIn(report), ACT);

test("an accepted finding leaves the counts, and is listed with reason, name and day", async () => {
  const report = await reportOn(card(rows(7)));
  expect(report.counts.error).toBe(1);
  const { open, accepted } = settle(report, accept(report));
  expect([open.count, open.counts]).toEqual([0, { error: 0, warning: 0, info: 0 }]);
  expect(accepted).toMatchObject([{ finding: { rule: "R01", row: 5, column: 4 }, acceptance: ACT }]);
});

test("it stays accepted when rows are inserted above or sorted in reverse", async () => {
  const kept = accept(await reportOn(card(rows(7))));
  const lower = await reportOn(card(rows(7), "Stok", [["KARTU STOK"], [], []]));
  expect(settle(lower, kept).open.counts.error).toBe(0);
  const turned = await reportOn(card([...rows(7)].reverse()));
  expect(settle(turned, kept).open.counts.error).toBe(0);
});

test("it reopens when the value changes, or when another figure of its row changes the fault", async () => {
  const kept = accept(await reportOn(card(rows(7))));
  expect(settle(await reportOn(card(rows(8))), kept).open.counts.error).toBe(1);
  expect(settle(await reportOn(card(withCell(rows(7), 4, 3, 12))), kept).open.counts.error).toBe(1);
});

test("the same fault on another day, on another sheet or in another period is not accepted with it", async () => {
  const kept = accept(await reportOn(card(rows(7))));
  const later = rows(7).map(([day, ...rest]): Cell[] => [(day as number) + 7, ...rest]);
  expect(settle(await reportOn(card(later)), kept).accepted).toEqual([]);
  expect(settle(await reportOn(card(rows(7), "Stok Nov")), kept).accepted).toEqual([]);
  const areas = (month: string) =>
    sheetCells("Rekap", [
      [`REKAP PEREKAMAN KTP-EL BULAN ${month} 2025`],
      ["KODE", "KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"],
      ["17.02.01", "Curup", 1000, 900, 100],
      ["17.02.02", "Kota Padang", 2000, 1800, 250],
    ]);
  const january = await reportOn(areas("JANUARI"));
  expect(findings(january).map(({ rule }) => rule)).toContain("R03");
  expect(settle(january, accept(january)).open.counts.error).toBe(0);
  expect(settle(await reportOn(areas("FEBRUARI")), accept(january)).open.counts.error).toBe(1);
});

test("one acceptance covers one finding: another row like it is open", async () => {
  const last = rows(7).slice(4);
  const twice = await reportOn(card([...rows(7), ...last]));
  const kept = accept(twice);
  expect(settle(twice, kept).open.count).toBe(0);
  const thrice = await reportOn(card([...rows(7), ...last, ...last]));
  const { open, accepted } = settle(thrice, kept);
  expect(accepted.length).toBeLessThanOrEqual(kept.length);
  expect(open.count).toBeGreaterThan(0);
});

const NAMES = ["Contoh Satu", "Contoh Dua", "Contoh Tiga"];
const people = (niks: readonly Cell[]) =>
  sheetCells("Belum Rekam", [
    ["NO", "NIK", "NAMA", "TANGGAL LAHIR", "KECAMATAN"],
    ...niks.map((nik, i): Cell[] => [i + 1, nik, NAMES[i] ?? "", 38_000 + i, "Curup"]),
  ]);

test("of a person, name and birth date are stored, and nothing of a NIK", async () => {
  const report = await reportOn(people(["170201410104000", "1702014101040002", "1702014101040002"]));
  const kept = accept(report);
  expect(kept.map(({ key }) => key[3])).toEqual(expect.arrayContaining(["C13", "X02"]));
  const text = acceptancesToText(kept);
  expect(text).toContain("contohsatu && 38000");
  expect(text).not.toMatch(/\d{6,}/);
  expect(settle(report, kept).open.count).toBe(0);
});

test("what cannot be identified later is not accepted: a row without a key, a value that may be an identity number", async () => {
  const unnamed = await reportOn(
    sheetCells("Stok", [
      ["NO", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
      [1, 500, 0, 10, 490],
      [2, 490, 0, 10, 487],
    ]),
  );
  expect(unnamed.counts.error).toBe(1);
  expect(keysIn(unnamed)).toEqual([]);
  const digits = await reportOn(card(withCell(rows(), 2, 4, "1702014101040002")));
  const onDigits = findings(digits).filter(({ row, column }) => row === 3 && column === 4);
  expect(onDigits.length).toBeGreaterThan(0);
  expect(onDigits.map((finding) => findingKey(digits.table, finding))).toEqual(onDigits.map(() => undefined));
});

test("a period and a code side by side are not an identity number", async () => {
  const report = await reportOn(
    sheetCells("Rekap", [
      ["PERIODE", "KODE", "KECAMATAN", "WAJIB KTP", "REKAM", "BELUM REKAM"],
      ["2025-01", "17.02.01", "Curup", 1000, 900, 100],
      ["2025-01", "17.02.02", "Kota Padang", 2000, 1800, 250],
    ]),
  );
  expect(settle(report, accept(report)).open.counts.error).toBe(0);
  expect(report.counts.error).toBeGreaterThan(0);
});

test("a doubt about a whole column stays accepted when rows are added below", async () => {
  const body = (days: number): Cell[][] =>
    Array.from({ length: days }, (_none, i) => [FIRST_DAY + i, 9_000 - 10 * i, 0, 10, 8_990 - 10 * i, "Petugas"]);
  const sheet = (days: number) => sheetCells("Stok", [[...HEADER, "STATUS HARI"], ...body(days)]);
  const kept = accept(await reportOn(sheet(30))).filter(({ key }) => key[3] === "C26");
  expect(kept).toHaveLength(1);
  expect(settle(await reportOn(sheet(45)), kept).accepted).toHaveLength(1);
});

test("a corrected finding closes its acceptance; if its row is gone the acceptance waits", async () => {
  const kept = accept(await reportOn(card(rows(7))));
  const afterwards = async (sheet: SheetCells) => {
    const report = await reportOn(sheet);
    return withoutClosed(kept, [{ report, accepted: settle(report, kept).accepted }]);
  };
  expect(await afterwards(card(rows(7)))).toEqual(kept);
  expect(await afterwards(card(rows()))).toEqual([]);
  expect(await afterwards(card(rows().slice(0, 4)))).toEqual(kept);
  expect(await afterwards(card(rows(), "Stok Nov"))).toEqual(kept);
});

test("when taken back it is open again", async () => {
  const report = await reportOn(card(rows(7)));
  const kept = accept(report);
  const taken = settle(report, kept).accepted.map((each) => each.kept);
  expect(withoutAccepted(kept, taken)).toEqual([]);
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>("", "-", "4.091", "± 500", "JUMLAH", "normal", "#REF!"),
  fc.integer({ min: 0, max: 6_000 }),
);
interface Edit {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}
const someEdits: fc.Arbitrary<Edit[]> = fc.array(fc.record({ row: fc.nat(26), column: fc.nat(9), cell: anyCell }), {
  maxLength: 5,
});
const edited = (sheet: SheetCells, edits: readonly Edit[]) =>
  sheetCells(
    sheet.name,
    sheet.cells.map((line, row) =>
      line.map((old, column) => edits.find((edit) => edit.row === row && edit.column === column)?.cell ?? old),
    ),
  );
const inOrder = (all: readonly Finding[]) => all.map((each) => JSON.stringify(each)).sort();

test("laws: nothing is lost or added, no more is hidden than was accepted, and each by its own key", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...offices), someEdits, someEdits, async (office, before, after) => {
      const kept = (await checkSheet(edited(office, before))).flatMap(accept);
      const keys = kept.map(({ key }) => JSON.stringify(key));
      for (const report of await checkSheet(edited(office, after))) {
        const { open, accepted } = settle(report, kept);
        for (const { finding } of accepted) {
          const at = keys.indexOf(JSON.stringify(findingKey(report.table, finding)));
          expect(at).toBeGreaterThanOrEqual(0);
          keys.splice(at, 1);
        }
        expect(open.counts.error + open.counts.warning + open.counts.info).toBe(open.count);
        expect(inOrder([...findings(open), ...accepted.map(({ finding }) => finding)])).toEqual(
          inOrder(findings(report)),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test("laws: acceptances survive writing and reading, and everything with a key can be accepted", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...offices), someEdits, async (office, edits) => {
      const reports = await checkSheet(edited(office, edits));
      const kept = reports.flatMap(accept);
      const again = acceptancesFromText(acceptancesToText(kept));
      expect(again).toEqual(kept);
      for (const report of reports) expect(settle(report, again).accepted).toHaveLength(keysIn(report).length);
    }),
    { numRuns: 40 },
  );
});

test("any setting is read without an error, and nothing that may be an identity number is kept", () => {
  const key: FindingKey = ["Stok", "kartuStok", "", "R01", "sisa", "45940", "LEDGER_MISMATCH && expected 450 && 457"];
  const good = { ...ACT, findings: [key] };
  const odd: readonly unknown[] = [
    null,
    7,
    { ...good, reason: "WHATEVER" },
    { ...good, at: "kemarin" },
    { ...good, by: "1702014101040002" },
    { ...good, findings: [key.slice(0, 6), "x", [...key.slice(0, 6), "17.02.01.41.01.04.0002"]] },
  ];
  expect(acceptancesFromText(JSON.stringify({ version: 1, acts: [...odd, good] }))).toEqual([{ key, acceptance: ACT }]);
  for (const text of [undefined, "", "[]", "{", "null", '{"acts":{}}']) expect(acceptancesFromText(text)).toEqual([]);
});
