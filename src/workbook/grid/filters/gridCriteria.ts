import { BooleanNumber } from "@univerjs/core";
import { type CustomFilterOperator, type ICustomFilter, type IFilterColumn } from "@univerjs/preset-sheets-filter";
import {
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  type ITableFilterItem,
} from "@univerjs/preset-sheets-table";
import type { Area } from "../../../core/cells/area";
import { hiddenRows, type FilteredCell } from "../../file/filter/hiddenRows";
import type { FilterCondition, FilterCriterion } from "../../file/filter/rowFilter";

type CellAt = (row: number, column: number) => FilteredCell;

/** What a column lets through, in the form of the grid's filter panel. */
export function gridColumn(
  colId: number,
  criterion: FilterCriterion,
  area: Area,
  hidden: readonly number[],
  cellAt: CellAt,
): IFilterColumn {
  if ("conditions" in criterion) {
    const customFilters = criterion.conditions.map(gridCondition) as [ICustomFilter, ICustomFilter];
    return { colId, customFilters: { customFilters, ...(criterion.both && { and: BooleanNumber.TRUE }) } };
  }
  const { texts, blank } = textsThrough(colId - area.column, criterion, area, hidden, cellAt);
  return { colId, filters: { filters: [...texts], ...(blank && { blank: true }) } };
}

function gridCondition({ operator, value }: FilterCondition): ICustomFilter {
  if (operator === "equal" && Number.isNaN(Number(value))) return { val: value };
  return { val: value, operator: operator as CustomFilterOperator };
}

/** The same for a table. A list of values accompanies conditions, because the grid's panel reads both. */
export function gridTableColumn(
  column: number,
  criterion: FilterCriterion,
  area: Area,
  hidden: readonly number[],
  cellAt: CellAt,
): ITableFilterItem {
  const filterInfo = "conditions" in criterion ? gridInfo(criterion) : undefined;
  if (filterInfo)
    return { filterType: TableColumnFilterTypeEnum.condition, filterInfo, values: [] } as unknown as ITableFilterItem;
  const { texts, blank } = textsThrough(column, criterion, area, hidden, cellAt);
  return {
    filterType: TableColumnFilterTypeEnum.manual,
    values: [...texts, ...(blank ? [TABLE_FILTER_EMPTY_VALUE] : [])],
  };
}

function gridInfo({ conditions, both }: Extract<FilterCriterion, { conditions: unknown }>): object | undefined {
  const [first, second] = conditions;
  if (!first) return undefined;
  const numbers = conditions.map(({ value }) => Number(value));
  const operators = conditions.map(({ operator }) => operator).join();
  if (second) {
    if (numbers.some(Number.isNaN)) return undefined;
    const compareType =
      both && operators === "greaterThanOrEqual,lessThanOrEqual"
        ? "between"
        : !both && operators === "lessThan,greaterThan"
          ? "notBetween"
          : undefined;
    return compareType && { conditionType: "number", compareType, expectedValue: numbers };
  }
  const { operator, value } = first;
  if (!Number.isNaN(numbers[0])) return { conditionType: "number", compareType: operator, expectedValue: numbers[0] };
  const [, before, text = "", behind] = /^(\*?)([^*]*)(\*?)$/.exec(value) ?? [];
  const isNegated = operator === "notEqual";
  if (text === "" || !(isNegated || operator === "equal")) return undefined;
  const has = before && behind ? "contains" : before ? "endsWith" : behind ? "startsWith" : "equal";
  const compareType = !isNegated
    ? has
    : ({ contains: "notContains", equal: "notEqual" } as Record<string, string>)[has];
  return compareType === undefined ? undefined : { conditionType: "string", compareType, expectedValue: text };
}

/** The texts in a column that a filter lets through; for a filter that only Excel applies, the visible ones. */
function textsThrough(
  column: number,
  criterion: FilterCriterion,
  area: Area,
  hidden: readonly number[],
  cellAt: CellAt,
) {
  const out = new Set(hiddenRows(area, [{ column, criterion }], cellAt) ?? hidden);
  const texts = new Set<string>();
  let blank = false;
  for (let row = area.row + 1; row < area.row + area.rows; row++) {
    if (out.has(row)) continue;
    const { shown } = cellAt(row, area.column + column);
    if (shown === "") blank = true;
    else texts.add(shown);
  }
  return { texts, blank };
}
