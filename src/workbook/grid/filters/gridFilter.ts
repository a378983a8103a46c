import type { Area } from "../../../core/cells/area";
import type { RowFilter } from "../../file/filter/rowFilter";

/** A filter at present; `area` belongs to a sheet's own filter, because a table has its own area. */
export type GridFilter = RowFilter & { readonly area?: Area };

/** The filters of each sheet, by the sheet's id and then by the table's name; "" for the sheet's own. */
export type GridFilters = Map<string, Map<string, GridFilter>>;

/** The mutation that replaces one filter by another. */
export const FILTER = "lembar.mutation.filter";

export interface FilterMutation {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly table: string;
  /** Undefined for none. */
  readonly filter: GridFilter | undefined;
}
