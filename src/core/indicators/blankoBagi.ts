import type { Range } from "../cells/cell";
import { isBlank, isDoubt } from "../cells/reading";
import type { Explain } from "../explain";
import { at, fault, isFault, type Fault } from "../fault";
import { indicator } from "../indicator";
import { shareOut } from "../maths/share";
import { optional, rincian, satuJumlah, statusHari } from "../parameter";
import { besideSeries } from "../series/besideSeries";
import { asColumn, type Series } from "../series/readSeries";
import { holdsTotal } from "../series/totals";
import { CARD_CAUSES, isCause, readPriority } from "../stock/cardCauses";

/**
 * How to share too few blank cards, one result beside each need.
 *
 * The needs of the first priority are met before those of the second, and so on; the priority that cannot be met in full is
 * shared in proportion to its needs, in whole cards, with the largest remainder. A priority is a rank (1 first) or a cause:
 * PRR, PEMULA, HILANG, UBAH, PINDAH, RUSAK, in this order. A need without a priority comes last; if none has one, all are
 * equal. No need gets more than it asks for: with enough cards each gets what it needs.
 *
 * Source: the largest remainder method (Hamilton). Kota Tasikmalaya gave 50 cards a day each to print-ready records and to
 * reprints when 100 were left to give (December 2025); Sleman and others put print-ready records first.
 */
export default indicator({
  name: "BLANKO_BAGI",
  task: "blanko",
  says: {
    id: "Membagi blanko yang terbatas menurut prioritas, lalu sebanding dengan kebutuhan.",
    en: "Shares out too few blank cards by priority, then in proportion to the needs.",
  },
  params: {
    jumlah: satuJumlah({
      en: "cards",
      says: { id: "Blanko yang dapat dibagi", en: "Blank cards to give out" },
      unit: "keping",
    }),
    kebutuhan: rincian({
      en: "needs",
      says: { id: "Kolom kebutuhan, tanpa baris jumlah", en: "The column of needs, without its total row" },
      unit: "keping",
    }),
    prioritas: optional(
      statusHari({
        en: "priorities",
        says: {
          id: "Di sebelahnya: 1, 2, 3 … atau PRR, PEMULA, HILANG, UBAH, PINDAH, RUSAK",
          en: "Beside it: 1, 2, 3 … or PRR, PEMULA, HILANG, UBAH, PINDAH, RUSAK",
        },
      }),
    ),
  },
  gives: {
    kind: "kolom",
    unit: "keping",
    says: { id: "Bagian setiap baris kebutuhan", en: "The share of each row of needs" },
  },
  faults: ["CELL", "TOTAL_ROW", "SIZE_MISMATCH", "HEADER_IN_ONE_RANGE", "EMPTY_SERIES", "ONE_CELL"],
  examples: [
    {
      args: [100, ["Kebutuhan", 400, 50, 133], ["Sebab", "PRR", "HILANG", "RUSAK"]],
      gives: ["", 100, 0, 0],
      says: { id: "Semua untuk PRR dahulu", en: "All for the print-ready records first" },
    },
    { args: [500, [400, 50, 133], ["PRR", "HILANG", "RUSAK"]], gives: [400, 50, 50] },
    {
      args: [100, [300, 200, 83]],
      gives: [52, 34, 14],
      says: { id: "Tanpa prioritas: sebanding dengan kebutuhan", en: "Without priorities: in proportion to the needs" },
    },
    { args: [10, [5, 5, 5], [1, 2, 2]], gives: [5, 3, 2] },
    { args: [1000, [300, 200, null]], gives: [300, 200, 0] },
    { args: [100, [100, 200, 300, 600]], gives: { fault: "TOTAL_ROW" } },
    { args: [100, [300, 200], ["PRR"]], gives: { fault: "SIZE_MISMATCH" } },
    { args: [100, ["Kebutuhan", 300], ["PRR", "HILANG"]], gives: { fault: "HEADER_IN_ONE_RANGE" } },
    { args: [100, [0, null]], gives: { fault: "EMPTY_SERIES" } },
    { args: [100, [300, 200], ["PRR", "VIP"]], gives: { fault: "CELL" } },
    {
      args: [
        [100, 200],
        [300, 200],
      ],
      gives: { fault: "ONE_CELL" },
    },
  ],
  compute: (_scalars, { jumlah: cards, kebutuhan, prioritas }, explain) => {
    if (isFault(cards)) return cards;
    const found = isFault(prioritas) ? prioritas : tiersOf(kebutuhan, prioritas, explain);
    if (isFault(found)) return found;
    const { needs: series, tiers } = found;
    const needs = series.values;
    const allotted = new Array<number>(needs.length).fill(0);
    let left = cards;
    for (const tier of tiers) {
      const wanted = tier.map((i) => needs[i] as number);
      const sum = wanted.reduce((total, need) => total + need, 0);
      const shares = left >= sum ? wanted : shareOut(left, wanted);
      tier.forEach((i, k) => (allotted[i] = shares[k] as number));
      left -= Math.min(left, sum);
    }
    explain?.("FORMULA", [cards, "−", cards - left, "=", left]);
    explain?.("EACH_ROW", allotted);
    return besideSeries(series, allotted);
  },
});

interface Tiers {
  readonly needs: Series;
  /** Positions of the needs, by priority. */
  readonly tiers: readonly (readonly number[])[];
}

function tiersOf(needs: Series | Fault, beside: Range | undefined, explain?: Explain): Tiers | Fault {
  if (isFault(needs)) return needs;
  const { values, skipped } = needs;
  if (values.every((need) => need === 0)) return at(fault("EMPTY_SERIES"), { param: "kebutuhan" });
  if (beside === undefined && holdsTotal(values)) return at(fault("TOTAL_ROW"), { param: "kebutuhan" });
  const cells = beside && asColumn(beside);
  if (cells && cells.length !== values.length + skipped) return fault("SIZE_MISMATCH");
  if (cells && skipped > 0 && typeof readPriority(cells[0]?.[0]) === "number") return fault("HEADER_IN_ONE_RANGE");
  const byRank = new Map<number, number[]>();
  for (let i = 0; i < values.length; i++) {
    const rank = cells ? readPriority(cells[i + skipped]?.[0]) : 1;
    if (isDoubt(rank)) return at(fault("CELL", rank), { param: "prioritas", row: i + skipped + 1 });
    const tier = isBlank(rank) || rank === 0 ? Infinity : rank;
    byRank.set(tier, [...(byRank.get(tier) ?? []), i]);
  }
  if (cells?.some(([cell]) => isCause(cell))) explain?.("POLICY", CARD_CAUSES);
  const tiers = [...byRank].sort(([a], [b]) => a - b).map(([, places]) => places);
  return { needs, tiers };
}
