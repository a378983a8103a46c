import type { AgendaEvent, Receipt } from "../contract/standing";
import type { Range } from "../core/cells/cell";

/** Deliveries as a function takes them; undefined if there are none. */
export function planOf(receipts: readonly Receipt[]): Range | undefined {
  return receipts.length > 0 ? receipts.map(({ day, cards }) => [day, cards]) : undefined;
}

/** Events as a function takes them. */
export function agendaOf(events: readonly AgendaEvent[]): Range | undefined {
  return events.length > 0 ? events.map(({ from, to, factor }) => [from, to, factor]) : undefined;
}
