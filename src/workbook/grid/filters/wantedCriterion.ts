import { BooleanNumber } from "@univerjs/core";
import type { IFilterColumn } from "@univerjs/preset-sheets-filter";
import { TABLE_FILTER_EMPTY_VALUE, type ITableFilterItem } from "@univerjs/preset-sheets-table";
import { serialOf } from "../../../core/calendar/civil";
import { momentOf, type FilteredCell } from "../../file/filter/hiddenRows";
import type { DayGroup, FilterCondition, FilterCriterion, FilterOperator } from "../../file/filter/rowFilter";
import { gridReading } from "../typing/gridReading";
import { typedValue } from "../typing/typedValue";

/** What the user chose in the grid's filter panel, as a file stores it; undefined if no file can or if it means nothing. */
export function wantedOnSheet(
  { filters, customFilters }: IFilterColumn,
  cells: readonly FilteredCell[],
): FilterCriterion | undefined {
  if (filters) return listed(filters.filters ?? [], filters.blank ?? false, cells);
  if (!customFilters) return undefined;
  const [first] = customFilters.customFilters;
  if (customFilters.customFilters.length === 1 && !first.operator && String(first.val).trim() === "") return BLANKS;
  const conditions = customFilters.customFilters.map(({ operator = "equal", val }) =>
    condition(operator as FilterOperator, String(val)),
  );
  return { conditions, both: customFilters.and === BooleanNumber.TRUE };
}

/** The same for a table. */
export function wantedOnTable(item: ITableFilterItem, cells: readonly FilteredCell[]): FilterCriterion | undefined {
  if ("values" in item && item.filterType === "manual") {
    const values = item.values.map(String);
    const texts = values.filter((value) => value !== TABLE_FILTER_EMPTY_VALUE);
    return listed(texts, texts.length < values.length, cells);
  }
  const { conditionType, compareType, expectedValue } = (item as Condition).filterInfo;
  const kind = conditionType === "date" ? DATES[compareType] : compareType;
  if (kind === undefined) return undefined;
  if (conditionType === "string") {
    const shape = SHAPES[kind];
    return shape && { conditions: [condition(...shape(String(expectedValue)))], both: false };
  }
  const given = (Array.isArray(expectedValue) ? expectedValue : [expectedValue]) as readonly unknown[];
  const numbers = given.map((one) => (conditionType === "date" ? dayOf(one) : numberOf(one)));
  if (numbers.some((number) => !Number.isFinite(number))) return undefined;
  const [low = 0, high = 0] = [...numbers].sort((a, b) => a - b).map(String);
  const one = (operator: FilterOperator, value: unknown) => ({ operator, value: String(value) });
  if (kind === "between")
    return { conditions: [one("greaterThanOrEqual", low), one("lessThanOrEqual", high)], both: true };
  if (kind === "notBetween") return { conditions: [one("lessThan", low), one("greaterThan", high)], both: false };
  return COMPARING.has(kind) ? { conditions: [one(kind as FilterOperator, numbers[0])], both: false } : undefined;
}

interface Condition {
  readonly filterInfo: {
    readonly conditionType: string;
    readonly compareType: string;
    readonly expectedValue?: unknown;
  };
}

const BLANKS: FilterCriterion = { values: [], days: [], blank: true };
const COMPARING: ReadonlySet<string> = new Set([
  "equal",
  "notEqual",
  "greaterThan",
  "greaterThanOrEqual",
  "lessThan",
  "lessThanOrEqual",
]);
const DATES: Readonly<Record<string, string | undefined>> = {
  equal: "equal",
  notEqual: "notEqual",
  after: "greaterThan",
  afterOrEqual: "greaterThanOrEqual",
  before: "lessThan",
  beforeOrEqual: "lessThanOrEqual",
  between: "between",
  notBetween: "notBetween",
};
const SHAPES: Readonly<Record<string, ((text: string) => [FilterOperator, string]) | undefined>> = {
  equal: (text) => ["equal", text],
  notEqual: (text) => ["notEqual", text],
  contains: (text) => ["equal", `*${text}*`],
  notContains: (text) => ["notEqual", `*${text}*`],
  startsWith: (text) => ["equal", `${text}*`],
  endsWith: (text) => ["equal", `*${text}`],
};

/** Texts that cells show; those of days are described by the calendar, as in Excel. */
function listed(texts: readonly string[], blank: boolean, cells: readonly FilteredCell[]): FilterCriterion {
  const days = new Map<string, DayGroup>();
  const values: string[] = [];
  for (const text of new Set(texts)) {
    const moments = cells.filter(({ shown }) => shown === text).flatMap((cell) => momentOf(cell) ?? []);
    if (moments.length === 0) values.push(text);
    for (const { year, month, day, hour, minute, second } of moments) {
      const group = hour + minute + second > 0 ? { year, month, day, hour, minute, second } : { year, month, day };
      days.set(JSON.stringify(group), group);
    }
  }
  return { values, days: [...days.values()], blank };
}

/** A number or day typed into the panel counts as it would in a cell. */
function condition(operator: FilterOperator, text: string): FilterCondition {
  const read = /[*?]/.test(text) ? undefined : (typedValue(text) ?? gridReading(text));
  return { operator, value: typeof read?.value === "number" ? String(read.value) : text };
}

const numberOf = (given: unknown) =>
  typeof given === "number" ? given : Number(typedValue(String(given))?.value ?? Number.NaN);

function dayOf(given: unknown): number {
  const date = new Date(given as Date | string);
  return serialOf({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
