import { isBlank, isDoubt } from "../../../core/cells/reading";
import { ROW } from "../../../reading/recognise/recognised";
import { hidesSeries } from "../../../reading/series/groups";
import { isNewestFirst, timeColumn } from "../../../reading/series/timeColumn";
import {
  columnsOf,
  isApproximate,
  STATE,
  type Table,
  type TableColumn,
  valueOrNaN,
  valueOrZero,
} from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { mismatchOf } from "../../cause";
import { relationRule } from "../../rule";
import { unknownPart } from "../row/unknownPart";
import { neighbours } from "./neighbours";

/** The state of a chain of balances: the last row, and the value it should have had if it was wrong. */
interface Standing {
  readonly row: number;
  readonly reckoned: number;
}

/**
 * R01 on a card without an opening stock: closing = closing of the row before + ins − outs. Reported on the closing figure.
 *
 * After a wrong closing the next row may continue from the written or from the correct value: neither is accused.
 */
export default relationRule({
  id: "R01",
  code: "LEDGER_MISMATCH",
  severity: "error",
  relation: "RUNNING_BALANCE",
  bind(table, relation, report, { tolerance }) {
    const balance = balanceOf(table, relation);
    if (!balance) return undefined;
    const { closing, every, flow } = balance;
    const explains = unknownPart(table, relation);
    const standings = new Map<number, Standing>();
    // Rows without a time may be about different things, unless most continue the row before.
    const isUntimed = timeColumn(table) === undefined;
    const hidden = isUntimed || hidesSeries(table, relation.within);
    const broken: { readonly i: number; readonly before: number }[] = [];
    let links = 0;
    const differs = (i: number, expected: number) =>
      !Number.isNaN(expected) && Math.abs(expected - valueOrNaN(closing, i)) > tolerance;
    const approximate = (i: number, before: number) => isApproximate(every, i) || isApproximate([closing], before);
    const accuse = (i: number, before: number) =>
      report(closing, i, { seed: before, severity: approximate(i, before) ? "warning" : undefined });

    return {
      ...neighbours(table, relation.within, (i, earlier, group) => {
        if (closing.states[i] === STATE.BLANK && flow(i) === 0) return;
        const before = earlier === undefined ? openingRow(table, closing, i) : standings.get(group)?.row;
        if (before === undefined || Number.isNaN(valueOrNaN(closing, i))) {
          standings.delete(group);
          if (!Number.isNaN(valueOrNaN(closing, i))) standings.set(group, { row: i, reckoned: Number.NaN });
          return;
        }
        const expected = closingAt(table, closing, before) + flow(i);
        const goesOn = earlier === undefined ? Number.NaN : (standings.get(group)?.reckoned ?? Number.NaN);
        const reckoned = goesOn + flow(i);
        const isOff =
          differs(i, expected) &&
          (Number.isNaN(reckoned) || differs(i, reckoned)) &&
          !explains(i, Math.abs(expected - valueOrNaN(closing, i)));
        standings.set(group, { row: i, reckoned: isOff ? expected : Number.NaN });
        if (!isOff) links++;
        else if (hidden) broken.push({ i, before });
        else accuse(i, before);
      }),
      // Where the rows of several sites cannot be told apart, hardly any row continues the one above.
      end() {
        if (broken.length < links) for (const { i, before } of broken) accuse(i, before);
      },
      detail({ i, seed: before }) {
        const [expected, found] = [closingAt(table, closing, before) + flow(i), valueOrNaN(closing, i)];
        const unrecorded = found > expected ? "UNRECORDED_RECEIPT" : "UNRECORDED_USE";
        return { cause: unrecorded, ...mismatchOf(expected, found, approximate(i, before)) };
      },
    };
  },
});

interface Balance {
  readonly closing: TableColumn;
  readonly every: readonly TableColumn[];
  /** What a row adds to the stock; NaN if a figure is unreadable. */
  flow(i: number): number;
}

function balanceOf(table: Table, relation: RelationOf<"RUNNING_BALANCE">): Balance | undefined {
  const closing = table.columns.get(relation.closing);
  const [ins, outs] = [columnsOf(table, relation.ins), columnsOf(table, relation.outs)];
  const isRunning = !table.columns.has(relation.opening) && ins.length > 0 && outs.length > 0;
  if (!closing || !isRunning) return undefined;
  const sum = (columns: readonly TableColumn[], i: number) =>
    columns.reduce((total, column) => total + valueOrZero(column, i), 0);
  return { closing, every: [...ins, ...outs, closing], flow: (i) => sum(ins, i) - sum(outs, i) };
}

/** The opening line before the first day of a card, if its figure is in the closing column. */
export function openingRow(table: Table, closing: TableColumn, first: number): number | undefined {
  const step = table.once(isNewestFirst) ? 1 : -1;
  for (let i = first + step; i >= 0 && i < table.roles.length; i += step) {
    if (table.roles[i] === ROW.DATA) return undefined;
    if (table.roles[i] === ROW.NOTE && !Number.isNaN(closingAt(table, closing, i))) return i;
  }
  return undefined;
}

/** The closing of a row. Text lines beside the data rows are skipped by the reader and read here. */
export function closingAt({ sheet, found, roles }: Table, closing: TableColumn, i: number): number {
  if (roles[i] === ROW.DATA) return valueOrNaN(closing, i);
  const reading = closing.read(sheet.cells[i + found.firstRow]?.[closing.column]);
  if (isBlank(reading) || typeof reading === "string") return Number.NaN;
  return isDoubt(reading) ? (reading.means ?? Number.NaN) : reading;
}
