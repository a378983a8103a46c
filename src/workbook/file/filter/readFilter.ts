import { parseArea, type Area } from "../../../core/cells/area";
import { unescapeText } from "../xml/richText";
import { isTrue, type Attributes, type PartReader } from "../xml/walkPart";
import type { DayGroup, FilterCondition, FilterCriterion, FilteredColumn, FilterOperator } from "./rowFilter";

/** Hears an `autoFilter` go by, of a sheet or of a table: its area, and what each column lets through. */
export class FilterReader {
  area: Area | undefined;
  readonly columns: FilteredColumn[] = [];
  private column = 0;
  private criterion: FilterCriterion | undefined;

  /** `path` is that of the element itself. */
  reader(path: string): PartReader {
    const column = `${path}/filterColumn`;
    const other = (name: string) => ({
      [`${column}/${name}`]: { open: () => void (this.criterion = { other: name }) },
    });
    return {
      [path]: { open: ({ ref }) => this.begin(ref) },
      [column]: {
        open: ({ colId = "0" }) => {
          this.column = Number(colId);
          this.criterion = undefined;
        },
        close: () => {
          if (this.criterion) this.columns.push({ column: this.column, criterion: this.criterion });
        },
      },
      [`${column}/filters`]: {
        open: ({ blank }) => void (this.criterion = { values: [], days: [], blank: isTrue(blank) }),
      },
      [`${column}/filters/filter`]: { open: ({ val = "" }) => this.addValue(unescapeText(val)) },
      [`${column}/filters/dateGroupItem`]: { open: (attributes) => this.addDays(dayGroup(attributes)) },
      [`${column}/customFilters`]: { open: ({ and }) => void (this.criterion = { conditions: [], both: isTrue(and) }) },
      [`${column}/customFilters/customFilter`]: {
        open: ({ operator = "equal", val = "" }) =>
          this.addCondition({ operator: operator as FilterOperator, value: unescapeText(val) }),
      },
      ...other("top10"),
      ...other("dynamicFilter"),
      ...other("colorFilter"),
      ...other("iconFilter"),
    };
  }

  private begin(ref: string | undefined): void {
    this.area = parseArea(ref ?? "");
    this.columns.length = 0;
  }

  private addValue(value: string): void {
    const { criterion } = this;
    if (criterion && "values" in criterion) this.criterion = { ...criterion, values: [...criterion.values, value] };
  }

  private addDays(days: DayGroup): void {
    const { criterion } = this;
    if (criterion && "values" in criterion) this.criterion = { ...criterion, days: [...criterion.days, days] };
  }

  private addCondition(condition: FilterCondition): void {
    const { criterion } = this;
    if (criterion && "conditions" in criterion)
      this.criterion = { ...criterion, conditions: [...criterion.conditions, condition] };
  }
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Only so many parts as the group is told by; more may be written beside them. */
function dayGroup(attributes: Attributes): DayGroup {
  const last = PARTS.findIndex((part) => part === attributes["dateTimeGrouping"]);
  const parts = PARTS.slice(0, last < 0 ? PARTS.length : last + 1).filter((part) => attributes[part] !== undefined);
  return { year: 0, ...Object.fromEntries(parts.map((part) => [part, Number(attributes[part])])) };
}
