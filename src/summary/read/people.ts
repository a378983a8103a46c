import type { Serial } from "../../core/calendar/civil";
import type { Table } from "../../reading/table";
import { datedRows } from "../../reading/book/datedRows";
import { tablesOf } from "../../reading/book/tables";
import { valueOrNaN } from "../../reading/table";
import { firstTotal, latestTotals, type AreaTotals, type Backlog } from "./areaTotals";

export const REQUIRED = ["wajib", "wajibDinamis", "wajibAwal"];
export const RECORDED = ["rekam", "rekamDinamis"];

/** How many people are required, recorded, printed and in possession; undefined where the sheets do not say. */
export interface People {
  readonly recording: AreaTotals | undefined;
  readonly owning: AreaTotals | undefined;
  readonly activating: AreaTotals | undefined;
  readonly required: number | undefined;
  readonly recorded: number | undefined;
  /** As written in the sheet; it may differ from required − recorded. */
  readonly unrecorded: number | undefined;
  /** People not yet recorded, by area: a surplus in one area does not reduce the shortfall of another. */
  readonly backlog: Backlog | undefined;
  readonly printReady: number | undefined;
  readonly unprinted: number | undefined;
  readonly owners: number | undefined;
  readonly unowned: number | undefined;
  readonly population: number | undefined;
  /** True if the required number includes those who turned seventeen since the start of the year. */
  readonly isRolling: boolean;
}

/**
 * The people counted in recording and ownership sheets; a figure in both comes from the recording sheet. An IKD sheet counts only
 * where there is neither, so that people of different lists are not compared.
 */
export function peopleOf(tables: readonly Table[], asOf?: Serial): People {
  const recording = latestTotals(tables, "rekapPerekaman", [...REQUIRED, ...RECORDED, "wajibL"], asOf);
  const owning = latestTotals(tables, "cetakKepemilikan", ["wajib", "rekam", "memiliki", "belumMemiliki"], asOf);
  const activating = recording || owning ? undefined : latestTotals(tables, "ikd", [...REQUIRED, ...RECORDED], asOf);
  const either = (keys: readonly string[]) =>
    firstTotal(recording, keys) ?? firstTotal(owning, keys) ?? firstTotal(activating, keys);
  const written = ["belum"].flatMap((key) => recording?.written(key) ?? owning?.written(key) ?? [])[0];
  const unrecorded = written ?? either(["belum"]);
  const required = either(REQUIRED) ?? sum(recording, "wajibL", "wajibP");
  const recorded = either(RECORDED) ?? sum(recording, "rekamL", "rekamP");
  return {
    recording,
    owning,
    activating,
    required: required ?? plus(recorded, unrecorded),
    recorded: recorded ?? plus(required, unrecorded === undefined ? undefined : -unrecorded),
    unrecorded,
    backlog:
      recording?.shortfall(REQUIRED, RECORDED) ??
      owning?.shortfall(REQUIRED, RECORDED) ??
      activating?.shortfall(REQUIRED, RECORDED),
    printReady: firstTotal(owning, ["prr"]) ?? firstTotal(recording, ["sisaPrr", "prr"]) ?? queueLeft(tables, asOf),
    unprinted: firstTotal(owning, ["belumCetak"]),
    owners: firstTotal(owning, ["memiliki"]),
    unowned: firstTotal(owning, ["belumMemiliki"]),
    population: either(["penduduk"]),
    isRolling: firstTotal(recording, ["wajib"]) === undefined && firstTotal(recording, ["wajibDinamis"]) !== undefined,
  };
}

function sum(totals: AreaTotals | undefined, a: string, b: string): number | undefined {
  return plus(totals?.total(a), totals?.total(b));
}

function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

/** The queue in the daily reports: what each unit last wrote as ready and not yet printed. */
function queueLeft(tables: readonly Table[], asOf: Serial | undefined): number | undefined {
  const kept = tablesOf(tables, "laporanHarian").filter(({ columns }) => columns.has("sisaPrr"));
  const range = { filled: ["sisaPrr"], apart: ["provinsi", "kabupaten", "unit"] };
  const left = new Map<string, number>();
  for (const { table, i, of } of datedRows(kept, { ...range, ...(asOf !== undefined && { until: asOf }) })) {
    const column = table.columns.get("sisaPrr");
    const queue = column ? valueOrNaN(column, i) : Number.NaN;
    if (!Number.isNaN(queue)) left.set(of, queue);
  }
  return left.size === 0 ? undefined : [...left.values()].reduce((sum, queue) => sum + queue, 0);
}
