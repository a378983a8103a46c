import type { Serial } from "../../core/calendar/civil";
import { CARD_CAUSES, type CardCause } from "../../core/stock/cardCauses";
import { tablesOf } from "../../reading/book/tables";
import { datedRows } from "../../reading/book/datedRows";
import { columnsOf, type Table, valueOrZero } from "../../reading/table";

/** A cause for printing cards, with its share of all prints. */
export interface CauseShare {
  readonly cause: CardCause;
  readonly share: number;
}

/** The columns of the daily report by cause. The holder of an interim letter is recorded and waiting for a card. */
const COLUMNS: Readonly<Record<CardCause, readonly string[]>> = {
  prr: ["cetakPrr", "cetakSuket"],
  pemula: ["cetakPemula"],
  hilang: ["cetakHilang"],
  ubah: ["cetakUbah"],
  pindah: ["cetakPindah"],
  rusak: ["cetakRusak", "cetakRhgp"],
};

/** Four weeks, as for every pace in the summary. */
const SPAN = 28;
const APART = ["provinsi", "kabupaten", "unit"];

/** What the cards of the last four weeks were printed for; undefined if the reports show fewer than two causes. */
export function causesOf(tables: readonly Table[], asOf: Serial | undefined): readonly CauseShare[] | undefined {
  const filled = Object.values(COLUMNS).flat();
  const kept = tablesOf(tables, "laporanHarian").filter((table) => columnsOf(table, filled).length > 0);
  const rows = datedRows(kept, { filled, apart: APART, ...(asOf !== undefined && { until: asOf }) });
  const last = rows.at(-1)?.day ?? 0;
  const recent = rows.filter(({ day }) => day > last - SPAN);
  const printed = CARD_CAUSES.map((cause) =>
    recent.reduce(
      (sum, { table, i }) =>
        columnsOf(table, COLUMNS[cause]).reduce((cards, column) => cards + (valueOrZero(column, i) || 0), sum),
      0,
    ),
  );
  const all = printed.reduce((sum, cards) => sum + cards, 0);
  const shares = CARD_CAUSES.map((cause, i) => ({ cause, share: (printed[i] as number) / all }));
  const known = shares.filter(({ share }) => share > 0);
  return known.length < 2 ? undefined : known;
}
