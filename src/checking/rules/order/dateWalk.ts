import { civilOf, isCivilDate, serialOf, type Serial } from "../../../core/calendar/civil";
import type { RelationOf } from "../../../sheets/relation";
import type { Pass } from "../../rule";
import { type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import { hidesSeries } from "../../../reading/series/groups";
import { neighbours, type Walk } from "./neighbours";

/** What to do with the days of two consecutive rows of a group. */
export interface DateWalk {
  /** Called when the later day follows the earlier one, as it should. */
  readonly inOrder?: (later: number, earlier: number, group: number) => void;
  /** Called when the later day is before the earlier one. */
  readonly reversed?: (later: number, earlier: number, group: number) => void;
  /** Called when day and month of this row are swapped: `means` fits the sequence. */
  readonly swapped?: (i: number, means: Serial) => void;
  /** The steps that remain after the last row. */
  readonly rest?: Pass["rest"];
}

/** A swapped day must fall within this many days of its neighbours. */
const NEAR = 31;
/** Steps of at most this many days are daily; this many of them, if they are half of all steps, show a daily sheet. */
const DAILY_STEP = 5;
const DAILY_PROOF = 3;

/** The state of the walk in one group: the row to judge next, and what is known about the rows before it. */
interface Position {
  row: number;
  /** The day before, as meant; NaN if there is none or it is unreadable. */
  before: Serial;
  /** The row before, if its day was right as written; else -1. */
  earlier: number;
  steps: number;
  dailySteps: number;
}

/**
 * Follows the days of a sheet row by row within each group and judges each by the days before and after it. Undefined if the
 * sheet lacks the column or the rows of several sites cannot be told apart.
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

/** Judges the current row of a position, given the day after it, and moves on. */
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
 * True when the swapped day fits: close after the day before and not after the next. A day that is in order but far ahead must
 * also interrupt a daily sequence that continues after it.
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

/** The day with day and month swapped, if that is a different day. */
function swap(serial: Serial): Serial | undefined {
  if (Number.isNaN(serial)) return undefined;
  const { year, month, day } = civilOf(serial);
  const swapped = { year, month: day, day: month };
  return month !== day && isCivilDate(swapped) ? serialOf(swapped) : undefined;
}
