import type { Serial } from "../../core/calendar/civil";
import type { Table } from "../../reading/table";
import { datedRows } from "../../reading/book/datedRows";
import { tablesOf } from "../../reading/book/tables";
import { valueOrNaN } from "../../reading/table";
import { firstTotal, isOneList, latestTotals, type AreaTotals, type Backlog } from "./areaTotals";

export const REQUIRED = ["wajib", "wajibDinamis", "wajibAwal"];
export const RECORDED = ["rekam", "rekamDinamis"];

/** How many people are required, recorded, printed and in possession; undefined where the sheets do not say. */
export interface People {
  /** The totals that the required and recorded people, the unrecorded and the population come from; a first one wins. */
  readonly lists: readonly AreaTotals[];
  /** Totals of other areas than those of `lists`, whose people are not compared with them. */
  readonly apart: AreaTotals | undefined;
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
 * where there is neither, so that people of different lists are not compared; nor are they where the areas differ.
 */
export function peopleOf(tables: readonly Table[], asOf?: Serial): People {
  const recording = latestTotals(tables, "rekapPerekaman", [...REQUIRED, ...RECORDED, "wajibL"], asOf);
  const owning = latestTotals(tables, "cetakKepemilikan", ["wajib", "rekam", "memiliki", "belumMemiliki"], asOf);
  const activating = recording || owning ? undefined : latestTotals(tables, "ikd", [...REQUIRED, ...RECORDED], asOf);
  const lists = [recording, owning, activating].filter((list) => list !== undefined);
  const [first, second] = lists;
  if (!first || !second || isOneList(first, second)) return peopleIn(lists);
  return isWhole(first) || !isWhole(second) ? peopleIn([first], second) : peopleIn([second], first);

  function peopleIn(lists: readonly AreaTotals[], apart?: AreaTotals): People {
    const either = (keys: readonly string[]) =>
      lists.map((list) => firstTotal(list, keys)).find((total) => total !== undefined);
    const written = lists.map((list) => list.written("belum")).find((total) => total !== undefined);
    const unrecorded = written ?? either(["belum"]);
    const required = either(REQUIRED) ?? halves(lists, "wajibL", "wajibP");
    const recorded = either(RECORDED) ?? halves(lists, "rekamL", "rekamP");
    return {
      lists,
      apart,
      required: required ?? plus(recorded, unrecorded),
      recorded: recorded ?? plus(required, unrecorded === undefined ? undefined : -unrecorded),
      unrecorded,
      backlog: lists.map((list) => list.shortfall(REQUIRED, RECORDED)).find((shortfall) => shortfall !== undefined),
      printReady: firstTotal(owning, ["prr"]) ?? firstTotal(recording, ["sisaPrr", "prr"]) ?? queueLeft(tables, asOf),
      unprinted: firstTotal(owning, ["belumCetak"]),
      owners: firstTotal(owning, ["memiliki"]),
      unowned: firstTotal(owning, ["belumMemiliki"]),
      population: either(["penduduk"]),
      isRolling:
        firstTotal(recording, ["wajib"]) === undefined && firstTotal(recording, ["wajibDinamis"]) !== undefined,
    };
  }
}

/** True when a list alone says how many people are required and recorded. */
function isWhole(list: AreaTotals): boolean {
  const known = [
    firstTotal(list, REQUIRED) ?? halves([list], "wajibL", "wajibP"),
    firstTotal(list, RECORDED) ?? halves([list], "rekamL", "rekamP"),
    list.total("belum"),
  ];
  return known.filter((total) => total !== undefined).length > 1;
}

function halves(lists: readonly AreaTotals[], a: string, b: string): number | undefined {
  return lists.map((list) => plus(list.total(a), list.total(b))).find((total) => total !== undefined);
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
