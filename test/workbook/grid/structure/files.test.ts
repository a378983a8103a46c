import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Headless } from "../headless/headless";
import { bookOf, expectSameAsSaved, held, openBytes } from "./sameAsSaved";

const CASES = join(__dirname, "../../cases");
const FILES = readdirSync(CASES).filter((name) => /\.xls[xm]$/.test(name));

/** Files in which one formula fills the rows that would be separated. */
const ARRAYS: ReadonlySet<string> = new Set(["09a-dynamic-arrays.xlsx", "10-sort-mutates.xlsx"]);

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

test.each(FILES)(
  "%s: rows and columns come and go on each sheet, as the saved file shows them, and are taken back",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(join(CASES, name)));
    const sheets = (await bookOf(bytes)).sheets.map((sheet) => sheet.name);
    const opened = (grid = await openBytes(bytes));
    const before = held(opened, sheets);
    let done = 0;
    const refused: unknown[] = [];
    for (const sheet of sheets)
      for (const [axis, kind, at] of [
        ["rows", "insert", 6],
        ["rows", "delete", 8],
        ["columns", "insert", 30],
      ] as const) {
        const why = await opened.shift(sheet, { axis, kind, at, count: 1 });
        if (why === undefined) done += 1;
        else refused.push(why);
      }
    expect(refused).toEqual(ARRAYS.has(name) ? ["ARRAY_FORMULA", "ARRAY_FORMULA"] : []);
    await expectSameAsSaved(opened, sheets);
    for (let n = 0; n < done; n++) await opened.undo();
    expect(held(opened, sheets)).toEqual(before);
    expect(opened.base()).toBe(bytes);
  },
  60_000,
);
