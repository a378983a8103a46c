import { civilOf } from "../../../core/calendar/civil";
import { isCellError, type Cell } from "../../../core/cells/cell";
import type { Area } from "../../../core/cells/area";
import type { DayGroup, FilterCondition, FilterCriterion, FilteredColumn } from "./rowFilter";

/** A cell as a filter sees it. */
export interface FilteredCell {
  readonly value: Cell;
  /** What it shows; an empty text where it is blank. */
  readonly shown: string;
  /** Whether its number is a day, or a time of one. */
  readonly isDay: boolean;
}

/**
 * The rows of an area that columns of a filter hide, its header left out, as Excel does it: listed values are texts that a cell
 * shows; a condition with a number is met by numbers alone, and one with a text by texts. Undefined where only Excel can tell.
 */
export function hiddenRows(
  { row: header, column: first, rows }: Area,
  columns: readonly FilteredColumn[],
  cellAt: (row: number, column: number) => FilteredCell,
): readonly number[] | undefined {
  const hidden = new Set<number>();
  for (const { column, criterion } of columns) {
    const cells = Array.from({ length: rows - 1 }, (_row, n) => cellAt(header + 1 + n, first + column));
    const passes = test(criterion, cells);
    if (!passes) return undefined;
    cells.forEach((cell, n) => void (passes(cell) || hidden.add(header + 1 + n)));
  }
  return [...hidden].sort((a, b) => a - b);
}

type Test = (cell: FilteredCell) => boolean;

function test(criterion: FilterCriterion, cells: readonly FilteredCell[]): Test | undefined {
  if ("other" in criterion) return undefined;
  if ("conditions" in criterion) {
    const tests = criterion.conditions.map(testOf);
    return (cell) => (criterion.both ? tests.every((meets) => meets(cell)) : tests.some((meets) => meets(cell)));
  }
  const { values, days, blank } = criterion;
  const wanted = new Set(values.map(folded));
  const shown = new Set(cells.map((cell) => folded(cell.shown)));
  // Another program, or another country's settings, may show the same number otherwise.
  const numbers = new Set([...wanted].filter((value) => !shown.has(value)).map(Number));
  return (cell) =>
    cell.shown === ""
      ? blank
      : wanted.has(folded(cell.shown)) ||
        (typeof cell.value === "number" && numbers.has(cell.value)) ||
        days.some((group) => isWithin(cell, group));
}

const folded = (text: string) => text.toLocaleLowerCase("id");

/** The parts of a day and its time that a cell holds; undefined where it holds none. */
export function momentOf({ value, isDay }: FilteredCell): Required<DayGroup> | undefined {
  if (!isDay || typeof value !== "number" || !(value >= 1)) return undefined;
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const day = Math.floor(value) + (seconds === 86_400 ? 1 : 0);
  const time = seconds % 86_400;
  return { ...civilOf(day), hour: Math.floor(time / 3600), minute: Math.floor(time / 60) % 60, second: time % 60 };
}

function isWithin(cell: FilteredCell, group: DayGroup): boolean {
  const moment = momentOf(cell);
  return (
    moment !== undefined && (Object.keys(group) as (keyof DayGroup)[]).every((part) => moment[part] === group[part])
  );
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function testOf({ operator, value }: FilterCondition): Test {
  if (value.trim() === "") return (cell) => (cell.shown === "") === (operator === "equal");
  const isNegated = operator === "notEqual";
  if (NUMBER.test(value)) {
    const meets = compares(operator, (held: number) => held - Number(value));
    return ({ value: held }) => (typeof held === "number" ? meets(held) : isNegated);
  }
  const pattern = patternOf(value);
  const meets =
    operator === "equal" || isNegated
      ? (held: string) => pattern.test(held) !== isNegated
      : compares(operator, (held: string) => held.localeCompare(value, "id", { sensitivity: "base" }));
  return ({ value: held, shown }) =>
    typeof held === "string" || typeof held === "boolean" || isCellError(held) ? meets(shown) : isNegated;
}

function compares<T>(operator: FilterCondition["operator"], by: (held: T) => number): (held: T) => boolean {
  switch (operator) {
    case "equal":
      return (held) => by(held) === 0;
    case "notEqual":
      return (held) => by(held) !== 0;
    case "greaterThan":
      return (held) => by(held) > 0;
    case "greaterThanOrEqual":
      return (held) => by(held) >= 0;
    case "lessThan":
      return (held) => by(held) < 0;
    case "lessThanOrEqual":
      return (held) => by(held) <= 0;
  }
}

/** `*` stands for any letters, `?` for one; behind `~` they mean themselves. */
function patternOf(text: string): RegExp {
  const source = text.replace(/~?[\s\S]/g, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    const own = sign.length > 1 ? sign.slice(1) : sign;
    return own.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  });
  return new RegExp(`^${source}$`, "iu");
}
