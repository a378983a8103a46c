import { civilOf, isCivilDate, serialOf, type Serial } from "../../../core/calendar/civil";
import type { RelationOf } from "../../../sheets/relation";
import type { Pass } from "../../rule";
import { type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { hidesSeries } from "../../../reading/series/groups";
import { neighbours, type Walk } from "./neighbours";

/** What two rows that follow each other in their group say about their days. */
export interface DateWalk {
  /** The later day follows the earlier one, as it should. */
  readonly inOrder?: (later: number, earlier: number, group: number) => void;
  /** The later day lies before the earlier one. */
  readonly reversed?: (later: number, earlier: number, group: number) => void;
  /** Day and month of this row were swapped: read the other way it stands where it should. */
  readonly swapped?: (i: number, means: Serial) => void;
  /** What is left to do after the last row, a step at a time. */
  readonly rest?: Pass["rest"];
}

/** A swapped day reads as one within so many days of its neighbours. */
const NEAR = 31;
/** Steps up to so many days are those of a sheet kept daily, and so many of them show that it is. */
const DAILY_STEP = 5;
const DAILY_PROOF = 3;

/** Where the walk stands in one group: the row to be judged next, and what is known of the rows before it. */
interface Position {
  row: number;
  /** The day before, as it was meant; NaN where there is none or nobody can read it. */
  before: Serial;
  /** The row before, where its day stands as it was meant; else -1. */
  earlier: number;
  steps: number;
  dailySteps: number;
}

/**
 * Follows the days of a sheet row by row within each group, each judged beside the days before and after it. Nothing where
 * the sheet has no such column, or where rows of several sites cannot be told apart.
 */
export function walkDates(
  table: Table,
  { date, within }: RelationOf<"DAILY">,
  walk: DateWalk,
): (Walk & Pass) | undefined {
  const days = table.columns.get(date);
  if (!days || hidesSeries(table, within)) return undefined;
  const positions: Position[] = [];
  const steps = neighbours(table, within, (row, previous, group) => {
    const position = positions[group];
    if (position && previous !== undefined) {
      judge(days, position, valueOrNaN(days, row), group, walk);
      position.row = row;
      return;
    }
    if (position) judge(days, position, Number.NaN, group, walk);
    positions[group] = { row, before: Number.NaN, earlier: -1, steps: 0, dailySteps: 0 };
  });
  return {
    ...steps,
    end() {
      positions.forEach((position, group) => judge(days, position, Number.NaN, group, walk));
    },
    ...(walk.rest && { rest: walk.rest }),
  };
}

/** Judges the row of a position, `next` being the day after it, and moves on. */
function judge(days: TableColumn, position: Position, next: Serial, group: number, walk: DateWalk): void {
  const { row, before, earlier } = position;
  const day = valueOrNaN(days, row);
  const inOrder = !(day < before) && !(day > next);
  const swappedDay = inOrder && !(day - before > NEAR) ? undefined : swap(day);
  if (swappedDay !== undefined && isMeant(swappedDay, position, next, inOrder)) {
    walk.swapped?.(row, swappedDay);
    step(position, swappedDay, -1);
    return;
  }
  if (earlier >= 0 && day < before) walk.reversed?.(row, earlier, group);
  else if (earlier >= 0 && day >= before) walk.inOrder?.(row, earlier, group);
  step(position, day, Number.isNaN(day) ? -1 : row);
}

/**
 * True where the day read the other way stands where it should: close behind the day before and not after the next. One
 * that is in order as it stands, only far ahead, must also break off a daily sequence that goes on after it.
 */
function isMeant(swapped: Serial, position: Position, next: Serial, inOrder: boolean): boolean {
  const { before, steps, dailySteps } = position;
  const follows = Number.isNaN(before) ? !Number.isNaN(next) : swapped >= before && swapped - before <= NEAR;
  if (!follows) return false;
  if (!inOrder) return !(next < swapped) && !(next - swapped > NEAR);
  const isDaily = dailySteps >= DAILY_PROOF && 2 * dailySteps >= steps;
  const after = swap(next);
  const goesOn = Number.isNaN(next) || (after !== undefined && after >= swapped && after - swapped <= NEAR);
  return isDaily && swapped - before <= DAILY_STEP && goesOn;
}

function step(position: Position, day: Serial, row: number): void {
  if (!Number.isNaN(day - position.before)) {
    position.steps++;
    if (day >= position.before && day - position.before <= DAILY_STEP) position.dailySteps++;
  }
  position.before = day;
  position.earlier = row;
}

/** The day with day and month exchanged, where that is another day. */
function swap(serial: Serial): Serial | undefined {
  if (Number.isNaN(serial)) return undefined;
  const { year, month, day } = civilOf(serial);
  const swapped = { year, month: day, day: month };
  return month !== day && isCivilDate(swapped) ? serialOf(swapped) : undefined;
}
