import type { Area } from "../../../core/cells/area";

/** A year, or a part of it down to a second (ECMA-376 part 1, 18.3.2.4). Months are counted from 1. */
export interface DayGroup {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** `value` is a number as a file writes it, or a text with `*` and `?`. */
export interface FilterCondition {
  readonly operator: FilterOperator;
  readonly value: string;
}

export type FilterOperator =
  "equal" | "notEqual" | "greaterThan" | "greaterThanOrEqual" | "lessThan" | "lessThanOrEqual";

/**
 * Which cells of a column a filter lets through: those that show one of some texts or lie in some days, those that meet one or both
 * of up to two conditions, or those that an `other` kind chooses, such as colours, which only Excel applies.
 */
export type FilterCriterion =
  | { readonly values: readonly string[]; readonly days: readonly DayGroup[]; readonly blank: boolean }
  | { readonly conditions: readonly FilterCondition[]; readonly both: boolean }
  | { readonly other: string };

/** A column, counted from 0 at the first of the filter's, with what it lets through. */
export interface FilteredColumn {
  readonly column: number;
  readonly criterion: FilterCriterion;
}

/** What a filter lets through, column after column, and the rows that it hides, from the top down. */
export interface RowFilter {
  readonly columns: readonly FilteredColumn[];
  readonly hidden: readonly number[];
}

/** The filter of a sheet, over an area with its header. */
export interface SheetFilter extends RowFilter {
  readonly area: Area;
}

export const isSameFilter = (one: RowFilter | undefined, other: RowFilter | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
