import fc from "fast-check";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../../src/sheets";
import { keptFromText, keptToText } from "../../../../src/reading/kept/keptMappings";
import { mappingsFor } from "../../../../src/reading/kept/mappingsFor";
import { withAside, withChoice, withKind, without } from "../../../../src/taskpane/check/mapping/choices";
import { findTables } from "../../../../src/reading/findTables";
import { recognise } from "../../../../src/reading/recognise/recognise";
import type { RecognisedTable } from "../../../../src/reading/recognise/recognised";

const header = ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "PEMAKAIAN"];
const rows = [
  [45964, 5466, 0, 490, 4976, 490],
  [45965, 4976, 0, 480, 4496, 480],
];
const stok = sheetCells("Stok", [header, ...rows]);
const tableOf = (sheet = stok, mappings = mappingsFor(sheet, [])) =>
  recognise(sheet, sheetKinds, mappings)[0] as RecognisedTable;
const chosen = withChoice([], stok, tableOf(), "dipakai", 3);

test("a choice answers the open question, and comes back from the workbook as it was", () => {
  expect(tableOf().ambiguous.map(({ key }) => key)).toEqual(["dipakai"]);
  const kept = keptFromText(keptToText(chosen));
  const table = tableOf(stok, mappingsFor(stok, kept));
  expect(table.ambiguous).toEqual([]);
  expect(table.columns).toContainEqual({ key: "dipakai", column: 3, header: "DIPAKAI", reason: "CHOSEN" });
});

test("the choice follows its header if rows were inserted above, and is not used if the header is gone", () => {
  const moved = sheetCells("Stok", [["KARTU STOK"], [], header, ...rows]);
  expect(mappingsFor(moved, chosen)).toMatchObject([{ headerRow: 2, columns: { dipakai: 3 } }]);
  const renamed = sheetCells("Stok", [header.map((text) => (text === "DIPAKAI" ? "ANTRE" : text)), ...rows]);
  expect(mappingsFor(renamed, chosen)).toEqual([]);
  expect(mappingsFor(sheetCells("Lain", stok.cells), chosen)).toEqual([]);
});

test("a header with a possible identity number finds its column again, and the workbook stores nothing of it", () => {
  const sheet = sheetCells("Stok 3201014507900001", [[...header.slice(0, 5), "PEMAKAIAN 3201014507900002"], ...rows]);
  const kept = keptToText(withChoice([], sheet, tableOf(sheet), "dipakai", 5));
  expect(kept).not.toMatch(/\d{12}/);
  expect(mappingsFor(sheet, keptFromText(kept))).toMatchObject([{ columns: { dipakai: 5 } }]);
});

test("a later choice replaces the one before, and a column serves one purpose", () => {
  const table = tableOf(stok, mappingsFor(stok, chosen));
  const other = withChoice(chosen, stok, table, "dipakai", 5);
  expect(mappingsFor(stok, other).map(({ columns }) => columns["dipakai"])).toEqual([5]);
  const taken = withChoice(other, stok, table, "keluar", 5);
  expect(mappingsFor(stok, taken)[0]?.columns).not.toHaveProperty("dipakai");
  expect(tableOf(stok, mappingsFor(stok, taken)).columns.filter(({ column }) => column === 5)).toHaveLength(1);
});

test('"no column" is an answer too', () => {
  const none = withChoice([], stok, tableOf(), "dipakai", null);
  const table = tableOf(stok, mappingsFor(stok, none));
  expect([table.ambiguous, table.missing]).toEqual([[], []]);
});

test("a column set aside is in no question and under no key until it is given a meaning", () => {
  const aside = withAside([], stok, tableOf(), 5);
  const table = tableOf(stok, mappingsFor(stok, keptFromText(keptToText(aside))));
  expect([table.aside, table.ambiguous.length]).toEqual([[5], 0]);
  const back = withChoice(aside, stok, table, "dipakai", 5);
  expect(mappingsFor(stok, back)).toMatchObject([{ columns: { dipakai: 5 } }]);
  expect(tableOf(stok, mappingsFor(stok, back)).aside).toBeUndefined();
});

test("another kind is stored, choices for the previous kind are dropped, and columns are chosen in the new one", () => {
  const ribbon = withKind(chosen, stok, tableOf(stok, mappingsFor(stok, chosen)), "ribbonFilm");
  const table = tableOf(stok, mappingsFor(stok, keptFromText(keptToText(ribbon))));
  expect([table.kind.name, table.isSettled, table.columns.map(({ reason }) => reason)]).toEqual([
    "ribbonFilm",
    true,
    expect.not.arrayContaining(["CHOSEN"]),
  ]);
  expect(tableOf(stok, mappingsFor(stok, without(ribbon, stok, table))).kind.name).toBe("kartuStok");
});

test("a table known by its figures keeps the user's choices", () => {
  const rekap = sheetCells("Rekap", [
    ["KECAMATAN", "MEMILIKI KIA", "BELUM MEMILIKI KIA", "WAJIB KIA", "CATATAN"],
    ["Timur", 60, 40, 100, 7],
    ["Barat", 90, 10, 100, 8],
  ]);
  const known = (kept = mappingsFor(rekap, [])) => findTables(rekap, kept)[0] as RecognisedTable;
  expect([known().kind.name, known().unread.map(({ column }) => column)]).toEqual(["cakupanDokumen", [4]]);
  const aside = known(mappingsFor(rekap, withAside([], rekap, known(), 4)));
  expect([aside.kind.name, aside.unread]).toEqual(["cakupanDokumen", []]);
  expect(aside.columns).toEqual(known().columns);
});

test("forgetting restores the meaning of the headers", () => {
  const table = tableOf(stok, mappingsFor(stok, chosen));
  expect(tableOf(stok, mappingsFor(stok, without(chosen, stok, table)))).toEqual(tableOf());
});

test("any text in the workbook's setting is read without an error", () => {
  const part = fc.oneof(fc.string(), fc.integer({ min: -2, max: 9 }), fc.constant(null), fc.constant("Stok"));
  const mapping = fc.record(
    {
      sheet: fc.oneof(fc.constant("Stok"), part),
      kind: fc.oneof(fc.constant("kartuStok"), part),
      headerRow: part,
      columns: fc.oneof(part, fc.dictionary(fc.constantFrom("dipakai", "sisa", "x"), part)),
      anchors: fc.oneof(part, fc.array(fc.record({ below: part, column: part, text: part }))),
    },
    { requiredKeys: [] },
  );
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(mapping).map((mappings) => JSON.stringify({ version: 1, mappings })),
  );
  fc.assert(
    fc.property(text, (kept) => {
      const mappings = mappingsFor(stok, keptFromText(kept));
      expect(Array.isArray(recognise(stok, sheetKinds, mappings))).toBe(true);
    }),
  );
  expect(keptFromText(undefined)).toEqual([]);
});
