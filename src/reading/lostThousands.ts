import type { Cell } from "../core/cells/cell";
import { ROW } from "./recognise/recognised";
import { STATE } from "./table";

/** Larger counts lost no thousands: 4.000 became 4, and 104.000 became 104. */
const SMALL = 1000;

/** Cells with decimals that it takes to speak of a column's habit. */
const PROOF = 3;

/** Halfway, as ratios go, between a figure and a thousand times it. */
const HALFWAY = Math.sqrt(1000);

/** Rows between two looks at the clock. */
const STEP = 2_048;

/** Cells of one column, as they stand and as they were read. */
interface ColumnCells {
  readonly roles: Uint8Array;
  readonly states: Uint8Array;
  at(i: number): Cell;
}

/**
 * The rows of a column of counts whose whole figures lost their thousands: the 4 among 4.091 and 12.345 was 4.000 before
 * another locale read it. Undefined for a column in which such decimals are not the rule. Of its whole figures those are
 * doubted that resemble the others only a thousandfold; an 850 among them never had a dot to lose.
 */
export function* rowsOfLostThousands({
  roles,
  states,
  at,
}: ColumnCells): Generator<void, readonly number[] | undefined> {
  const small: number[] = [];
  let damaged = 0;
  let logs = 0;
  let others = 0;
  const look = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      if (roles[i] !== ROW.DATA || states[i] !== STATE.VALUE) continue;
      const cell = at(i);
      if (typeof cell !== "number" || cell <= 0) continue;
      if (!Number.isInteger(cell)) {
        damaged++;
        logs += Math.log(cell * 1000);
      } else if (cell < SMALL) small.push(i);
      else others++;
    }
  };
  for (let from = 0; from < roles.length; from += STEP) {
    look(from, Math.min(from + STEP, roles.length));
    yield;
  }
  if (damaged < PROOF || damaged <= small.length + others) return undefined;
  const usual = Math.exp(logs / damaged);
  return small.filter((i) => (at(i) as number) * HALFWAY < usual);
}
