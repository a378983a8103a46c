import { templateBook } from "../../src/catalogue/template/book";
import { parseArea } from "../../src/core/cells/area";
import type { Cell, Range } from "../../src/core/cells/cell";
import { evaluate, isExplanation } from "../../src/core/evaluate";
import { isFault } from "../../src/core/fault";
import { indicatorNamed } from "../../src/core/indicators";
import { writeTemplate } from "../../src/template/writeTemplate";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import type { WorkbookFile } from "../../src/workbook/file/workbookFile";

const { names } = templateBook("contoh");

/** How a host passes a blank cell; older desktop Excel gives 0. */
const blanks: readonly (readonly [string, Cell])[] = [
  ["nothing", null],
  ["an empty text", ""],
  ["0", 0],
];

describe.each(blanks)("blanks passed as %s", (_name, blank) => {
  let file: WorkbookFile;
  beforeAll(async () => {
    const read = await readWorkbook(await writeTemplate("contoh"));
    if (isFileFailure(read)) throw new Error(read.failure);
    file = read;
  });

  /** The cells of a name as Excel passes them to a function: the whole area, including blanks below the data. */
  function cellsOf(name: string): Range {
    const refersTo = names.find((each) => each.name === name)?.refersTo ?? "";
    const [, sheetName, address = ""] = /^'([^']+)'!(.+)$/.exec(refersTo) ?? [];
    const sheet = file.sheets.find((each) => each.name === sheetName);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`${name} refers to ${refersTo}`);
    return Array.from({ length: area.rows }, (_none, r) =>
      Array.from({ length: area.columns }, (_cell, c) => sheet.cells[area.row + r]?.[area.column + c] ?? blank),
    );
  }

  /** What Excel itself computes for an argument before it calls us. */
  function argument(written: string): Range {
    const [, name = "", inner = "", word] = /^(SUM|COUNTA|COUNTIF)\((\w+)(?:,"([^"]*)")?\)$/.exec(written) ?? [];
    if (name === "") {
      if (/^\d+$/.test(written)) return [[Number(written)]];
      const [, plus] = /^(\w+)\+1$/.exec(written) ?? [];
      return plus === undefined ? cellsOf(written) : [[Number(cellsOf(plus)[0]?.[0]) + 1]];
    }
    const cells = cellsOf(inner).flat();
    const numbers = cells.filter((cell): cell is number => typeof cell === "number");
    if (name === "SUM") return [[numbers.reduce((sum, each) => sum + each, 0)]];
    return [[cells.filter((cell) => (name === "COUNTIF" ? cell === word : cell !== blank)).length]];
  }

  test("every call in the file gives the result that is cached beside it", () => {
    const calls = file.sheets.flatMap((sheet) =>
      sheet.cells.flatMap((row, r) =>
        row.flatMap((cell, c) => {
          const [, name, args] = /_xldudf_DUKCAPIL_([A-Z_]+)\((.*)\)\)$/.exec(sheet.formula(r, c) ?? "") ?? [];
          return name === undefined || args === undefined ? [] : [{ name, args, cell }];
        }),
      ),
    );
    expect(calls.length).toBeGreaterThanOrEqual(20);
    for (const { name, args, cell } of calls) {
      const indicator = indicatorNamed(name);
      if (!indicator) throw new Error(name);
      const written = args.match(/[^,()]+\([^()]*\)|[^,()]+/g) ?? [];
      const answer = evaluate(indicator, written.map(argument));
      const result = isFault(answer) || isExplanation(answer) ? answer : answer[0]?.[0];
      expect([name, result]).toEqual([name, cell]);
    }
  });
});
