import type { Serial } from "../calendar/civil";
import type { Range } from "../cells/cell";
import { readWorkday } from "../cells/readDate";
import { readGivenRate } from "../cells/readNumber";
import { isBlank, isDoubt, settle } from "../cells/reading";
import { at, fault, type Fault } from "../fault";
import { planRows, type PlanRow } from "./planRows";

/** Days, both ends counted, on which demand is multiplied by a factor. */
export interface DemandEvent {
  readonly from: Serial;
  readonly to: Serial;
  readonly factor: number;
}

/** Reads an agenda: three columns, first day, last day and factor. A header and empty rows are skipped. */
export function readAgenda(range: Range | undefined, param: string): readonly DemandEvent[] | Fault {
  const rows = planRows(range, 3);
  if (!rows) return at(fault("NOT_THREE_COLUMNS"), { param });
  const events: DemandEvent[] = [];
  for (const row of rows) {
    const event = readEvent(row);
    if ("fault" in event) return at(event, { param, row: row.row });
    events.push(event);
  }
  return events;
}

function readEvent({ cells }: PlanRow): DemandEvent | Fault {
  const from = settle(readWorkday(cells[0]));
  const to = settle(readWorkday(cells[1]));
  const factor = settle(readGivenRate(cells[2]));
  for (const reading of [from, to, factor]) if (isDoubt(reading)) return fault("CELL", reading);
  if (isBlank(from) || isBlank(to)) return fault("CELL_BLANK");
  if (isBlank(factor) || factor === 0) return fault("SURGE_FACTOR_MISSING");
  return demandEvent(from as Serial, to as Serial, factor as number);
}

/** An event, or a refusal if it ends before it begins. */
export function demandEvent(from: Serial, to: Serial, factor: number): DemandEvent | Fault {
  return to < from ? fault("WINDOW_REVERSED") : { from, to, factor };
}
