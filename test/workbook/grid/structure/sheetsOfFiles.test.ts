import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { NotArranged } from "../../../../src/contract/notArranged";
import type { Arrangement } from "../../../../src/workbook/file/sheets/arrangement";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

const CASES = join(__dirname, "../../cases");
const FILES = readdirSync(CASES).filter((name) => /\.xlsx$/.test(name));
const ASSETS = join(__dirname, "../../../../assets");
const TEMPLATES = ["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"];

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const bytesOf = (...path: readonly string[]) => new Uint8Array(readFileSync(join(...path)));
const namesIn = async (bytes: Uint8Array) => (await bookOf(bytes)).sheets.map(({ name }) => name);

/** Makes the changes one after the other, saves and opens the file, and undoes them. */
async function expectArranged(bytes: Uint8Array, changes: readonly Arrangement[]): Promise<void> {
  const sheets = await namesIn(bytes);
  const opened = (grid = await openBytes(bytes));
  const before = held(opened, sheets);
  for (const change of changes) expect([change.do, await opened.arrange(change)]).toEqual([change.do, undefined]);
  const now = opened.sheets().map((name) => name.replace(/ \(hidden\)$/, ""));
  await expectSameAsSaved(opened, now);
  for (const _change of changes) await opened.undo();
  expect(held(opened, sheets)).toEqual(before);
  expect(opened.base()).toBe(bytes);
}

test.each(FILES)("%s: its sheets are arranged anew as the saved file shows them, and back", async (name) => {
  const bytes = bytesOf(CASES, name);
  const [first = "", second] = await namesIn(bytes);
  await expectArranged(bytes, [
    { do: "copy", sheet: first, name: "Bulan Depan", before: second },
    { do: "rename", sheet: first, name: "Bulan Ini" },
    { do: "move", sheet: "Bulan Ini" },
    { do: "add", sheet: "Lembar", before: "Bulan Depan" },
    { do: "hide", sheet: "Bulan Depan" },
    ...(second === undefined ? [] : [{ do: "delete", sheet: second } as const]),
  ]);
});

test.each(TEMPLATES)(
  "%s: a card of the template is copied and renamed, and a sheet that others look at goes",
  async (name) =>
    expectArranged(bytesOf(ASSETS, name), [
      { do: "copy", sheet: "Kartu Stok", name: "Kartu Stok Depan", before: "Penerimaan" },
      { do: "rename", sheet: "Kartu Stok", name: "Kartu Nov" },
      { do: "delete", sheet: "IKD" },
    ]),
  600_000,
);

test("the sheets of a file with macros stay, for a macro may name them", async () => {
  const bytes = bytesOf(CASES, "15c-macro.xlsm");
  const [sheet = ""] = await namesIn(bytes);
  grid = await openBytes(bytes);
  const refused: NotArranged = "MACRO";
  expect(await grid.arrange({ do: "rename", sheet, name: "Lain" })).toBe(refused);
  expect(await grid.arrange({ do: "copy", sheet, name: "Lain" })).toBe(refused);
  expect(grid.base()).toBe(bytes);
});
