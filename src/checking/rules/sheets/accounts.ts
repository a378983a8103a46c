import type { Serial } from "../../../core/calendar/civil";
import { fold } from "../../../sheets/columnType";
import { ROWS_PER_STEP } from "../../../reading/slices";
import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, isApproximate, type Table, type TableColumn, valueOrNaN, wordAt } from "../../../reading/table";
import { correctedByCount } from "../order/carryOverBroken";
import { groupOf, hidesSeries } from "../../../reading/series/groups";
import { closingAt, openingRow } from "../order/runningBalance";
import { isNewestFirst } from "../../../reading/series/timeColumn";

interface Figure {
  readonly column: TableColumn;
  readonly row: number;
  readonly value: number;
  readonly approximate: boolean;
}

/** The stock of one site and kind of card over the days of one table. */
export interface Account {
  readonly table: Table;
  /** Site and kind of card. */
  readonly key: string;
  readonly from: Serial;
  readonly to: Serial;
  /** The opening stock; undefined if the table does not state it. */
  readonly opening: Figure | undefined;
  readonly closing: Figure;
  /** The physical count at its end. */
  readonly counted: number | undefined;
}

/** A site's first and last row in time; `inOrder` while no day is before the one above. */
interface Ends {
  readonly first: number;
  last: number;
  inOrder: boolean;
}

/** The daily accounts of a table; none if it is not kept by day or its sites cannot be told apart. */
export function* accountsOf(table: Table): Generator<void, Account[]> {
  const { relations } = table.found.kind;
  const [carry, daily] = [
    relations.find((each) => each.relation === "CARRY_OVER"),
    relations.find((each) => each.relation === "DAILY"),
  ];
  const days = daily && table.columns.get(daily.date);
  const closing = carry && table.columns.get(carry.closing);
  if (!carry || !days || !closing || hidesSeries(table, carry.within)) return [];

  const sites = columnsOf(table, carry.within);
  const siteOf = groupOf(table, carry.within);
  const newestFirst = table.once(isNewestFirst);
  const ends: Ends[] = [];
  const rows = table.roles.length;
  for (let step = 0; step < rows; step++) {
    if (step % ROWS_PER_STEP === 0) yield;
    const i = newestFirst ? rows - 1 - step : step;
    if (table.roles[i] !== ROW.DATA || Number.isNaN(valueOrNaN(days, i))) continue;
    const group = siteOf(i);
    const end = ends[group];
    if (group < 0) continue;
    if (!end) ends[group] = { first: i, last: i, inOrder: true };
    else {
      end.inOrder &&= valueOrNaN(days, i) >= valueOrNaN(days, end.last);
      end.last = i;
    }
  }

  const figure = (column: TableColumn, row: number, value = valueOrNaN(column, row)): Figure => ({
    column,
    row,
    value,
    approximate: isApproximate([column], row),
  });
  const opening = table.columns.get(carry.opening);
  const counted = correctedByCount(table, carry.closing);
  return ends.filter(Boolean).flatMap(({ first, last, inOrder }): Account[] => {
    if (!inOrder) return [];
    const line = opening ? undefined : openingRow(table, closing, first);
    return [
      {
        table,
        key: JSON.stringify(sites.map((site) => fold(wordAt(site, first) ?? ""))),
        from: valueOrNaN(days, first),
        to: valueOrNaN(days, last),
        opening: opening
          ? figure(opening, first)
          : line === undefined
            ? undefined
            : figure(closing, line, closingAt(table, closing, line)),
        closing: figure(closing, last),
        counted: counted(last),
      },
    ];
  });
}
