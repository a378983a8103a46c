import type { Serial } from "../../../core/calendar/civil";
import { tablesOf } from "../../../reading/book/tables";
import { ROW } from "../../../reading/recognise/recognised";
import { STATE, type Table, type TableColumn, valueOrNaN, valueOrZero } from "../../../reading/table";
import { sheetsRule } from "../../rule";

/** Days after which an unrecorded delivery is overdue. */
export const OVERDUE_AFTER = 14;

/**
 * M20: a delivery whose day is more than 14 days before the last day of the sheets, and whose cards are nowhere recorded as
 * received: neither in its row, nor as an equal number from 14 days before its day on, in the receipts or on a stock card.
 * Reported on the blank cell. For cards sent to districts, the sheet must record arrivals at all.
 */
export default sheetsRule({
  id: "M20",
  code: "DELIVERY_OVERDUE",
  severity: "warning",
  *compare({ tables, asOf }, report) {
    if (asOf === undefined) return;
    const isLate = (day: number) => asOf - day > OVERDUE_AFTER;
    for (const table of tablesOf(tables, "penerimaan")) {
      yield;
      const [day, came, asked] = ["tanggal", "diterima", "diminta"].map((key) => table.columns.get(key));
      if (!day || !came || !asked) continue;
      for (const i of blanksIn(table, came)) {
        const due = valueOrNaN(day, i);
        const cards = valueOrZero(asked, i);
        if (!isLate(due) || !(cards > 0) || isRecorded(tables, cards, due)) continue;
        report(table, came, i, { due, days: asOf - due });
      }
    }
    for (const table of tablesOf(tables, "distribusi")) {
      yield;
      const [day, came, sent] = ["tanggal", "diterima", "jumlah"].map((key) => table.columns.get(key));
      const arrived = table.columns.get("tanggalTerima");
      const kept = came ?? arrived;
      if (!day || !sent || !kept || ![...kept.states].includes(STATE.VALUE)) continue;
      for (const i of blanksIn(table, kept)) {
        const due = valueOrNaN(day, i);
        const isHere = arrived !== undefined && arrived.states[i] !== STATE.BLANK;
        if (isHere || !isLate(due) || !(valueOrZero(sent, i) > 0)) continue;
        report(table, kept, i, { due, days: asOf - due });
      }
    }
  },
});

function blanksIn({ roles }: Table, { states }: TableColumn): number[] {
  return [...roles.keys()].filter((i) => roles[i] === ROW.DATA && states[i] === STATE.BLANK);
}

/** True if an equal number of cards came from 14 days before the due day on, by the receipts or a stock card. */
function isRecorded(tables: readonly Table[], cards: number, due: Serial): boolean {
  return [...tablesOf(tables, "penerimaan"), ...tablesOf(tables, "kartuStok")].some((table) => {
    const [day, came] = ["tanggal", "diterima"].map((key) => table.columns.get(key));
    if (!day || !came) return false;
    return [...table.roles.keys()].some(
      (i) => table.roles[i] === ROW.DATA && valueOrNaN(came, i) === cards && valueOrNaN(day, i) >= due - OVERDUE_AFTER,
    );
  });
}
