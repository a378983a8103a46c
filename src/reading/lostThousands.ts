import type { Cell } from "../core/cells/cell";
import { ROW } from "./recognise/recognised";
import { STATE } from "./table";

/** Only smaller counts can have lost their thousands: 4.000 became 4, but 104.000 became 104. */
const SMALL = 1000;

/** Cells with decimals that are needed to show a column's habit. */
const PROOF = 3;

/** The geometric middle between a figure and a thousand times it. */
const HALFWAY = Math.sqrt(1000);

/** Rows per slice. */
const STEP = 2_048;

/** The cells of one column, raw and as read. */
interface ColumnCells {
  readonly roles: Uint8Array;
  readonly states: Uint8Array;
  at(i: number): Cell;
}

/**
 * The rows of a column of counts whose whole figures lost their thousands: the 4 among 4.091 and 12.345 was 4.000 before
 * another locale read it. Undefined unless most figures of the column have such decimals. Only whole figures that come near the
 * others when multiplied by a thousand are doubted; an 850 among them never had a separator.
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
