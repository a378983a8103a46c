import type { Cell } from "../../../../src/core/cells/cell";
import { hiddenRows, type FilteredCell } from "../../../../src/workbook/file/filter/hiddenRows";
import type { FilterCriterion, FilterOperator } from "../../../../src/workbook/file/filter/rowFilter";

const shownAs = (value: Cell) =>
  value === null ? "" : typeof value === "number" ? value.toLocaleString("id") : String(value);
const cell = (value: Cell, isDay = false): FilteredCell => ({ value, shown: shownAs(value), isDay });

/** Which of the cells below a header stay in sight. */
function through(cells: readonly FilteredCell[], criterion: FilterCriterion): readonly Cell[] | undefined {
  const area = { row: 4, column: 2, rows: cells.length + 1, columns: 1 };
  const at = (row: number, column: number) => {
    expect(column).toBe(2);
    return cells[row - 5] as FilteredCell;
  };
  const hidden = hiddenRows(area, [{ column: 0, criterion }], at);
  return hidden && cells.filter((_cell, n) => !hidden.includes(n + 5)).map(({ value }) => value);
}

const CELLS = [10, 4091, 0.5, "Baik", "baik sekali", "4091", null, true].map((value) => cell(value));
const listed = (values: readonly string[], blank = false) => ({ values, days: [], blank });
const one = (operator: FilterOperator, value: string) => ({ conditions: [{ operator, value }], both: false });

test.each<[FilterCriterion, readonly Cell[]]>([
  [listed(["10", "BAIK"]), [10, "Baik"]],
  // What a cell shows counts; a number that is shown otherwise elsewhere is found by what it is.
  [listed(["4.091"]), [4091]],
  [listed(["4091"]), ["4091"]],
  [listed(["0.5"]), [0.5]],
  [listed([], true), [null]],
  [listed(["10"], true), [10, null]],
  // A condition with a number is met by numbers alone.
  [one("equal", "4091"), [4091]],
  [one("notEqual", "4091"), [10, 0.5, "Baik", "baik sekali", "4091", null, true]],
  [one("greaterThan", "10"), [4091]],
  [one("greaterThanOrEqual", "10"), [10, 4091]],
  [one("lessThan", "10"), [0.5]],
  [one("lessThanOrEqual", "10"), [10, 0.5]],
  // One with a text by texts.
  [one("equal", "baik"), ["Baik"]],
  [one("equal", "baik*"), ["Baik", "baik sekali"]],
  [one("equal", "*1"), ["4091"]],
  [one("equal", "?aik"), ["Baik"]],
  [one("equal", "~*"), []],
  [one("notEqual", "*baik*"), [10, 4091, 0.5, "4091", null, true]],
  [one("greaterThan", "baik"), ["baik sekali", true]],
  [one("equal", ""), [null]],
  [one("notEqual", " "), [10, 4091, 0.5, "Baik", "baik sekali", "4091", true]],
  [
    { conditions: [one("greaterThan", "1"), one("lessThan", "100")].flatMap((each) => each.conditions), both: true },
    [10],
  ],
  [
    { conditions: [one("lessThan", "1"), one("greaterThan", "100")].flatMap((each) => each.conditions), both: false },
    [4091, 0.5],
  ],
])("%j lets through %j", (criterion, left) => expect(through(CELLS, criterion)).toEqual(left));

test("days are met by their parts, and only where a number is a day", () => {
  const days = [45_884, 45_884.75, 45_885, 45_915].map((value) => cell(value, true));
  const at = (group: { readonly year: number }) =>
    through([...days, cell(45_884)], { values: [], days: [group], blank: false });
  expect(at({ year: 2025 })).toEqual([45_884, 45_884.75, 45_885, 45_915]);
  expect(at({ year: 2025, month: 8 } as never)).toEqual([45_884, 45_884.75, 45_885]);
  expect(at({ year: 2025, month: 8, day: 15 } as never)).toEqual([45_884, 45_884.75]);
  expect(at({ year: 2025, month: 8, day: 15, hour: 18, minute: 0, second: 0 } as never)).toEqual([45_884.75]);
  expect(at({ year: 2024 })).toEqual([]);
});

test("nobody but Excel tells what another kind of filter hides", () =>
  expect(through(CELLS, { other: "colorFilter" })).toBeUndefined());
