import { birthday, isLeapDay } from "../calendar/birthday";
import type { Serial } from "../calendar/civil";
import type { Range } from "../cells/cell";
import { headerFor } from "../cells/header";
import { readDate } from "../cells/readDate";
import { isBlank, isDoubt, settle } from "../cells/reading";
import { at, fault, type Fault } from "../fault";

/** The age at which a resident has to hold a KTP-el, married or not. */
export const CARD_AGE = 17;

/** When the people of a list turn 17, in order. */
export interface Birthdays {
  readonly all: readonly Serial[];
  /** Those of people born on 29 February. */
  readonly leapDays: readonly Serial[];
}

const isHeader = headerFor(readDate);

/** Reads a list of days of birth. A header in the first cell and blanks are skipped. */
export function readBirthdays(births: Range = [], param: string): Birthdays | Fault {
  const all: Serial[] = [];
  const leapDays: Serial[] = [];
  const isList = births.length > 1 || (births[0]?.length ?? 0) > 1;
  for (let row = 0; row < births.length; row++) {
    const cells = births[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      const birth = settle(readDate(cells[column]));
      if (isBlank(birth)) continue;
      if (isDoubt(birth)) {
        if (isList && row === 0 && column === 0 && isHeader(cells[0])) continue;
        return at(fault("CELL", birth), isList ? { param, row: row + 1 } : { param });
      }
      const day = birthday(birth, CARD_AGE);
      all.push(day);
      if (isLeapDay(birth)) leapDays.push(day);
    }
  }
  if (all.length === 0) return at(fault("EMPTY_SERIES"), { param });
  return { all: all.sort((a, b) => a - b), leapDays };
}
