import type { FigureName } from "../../contract/remark";
import { areaTotals, type AreaTotals } from "../read/areaTotals";
import { unrecorded } from "./figures";
import { remarkRule, type Facts } from "./remarkRule";

interface Change {
  readonly of: FigureName;
  readonly earlier: number;
  readonly now: number;
  readonly isDated: boolean;
}

/**
 * K05: a change over an unknown time gives no pace. Kabupaten Rejang Lebong, 2023: "15.000 before", 13.872 now. The earlier
 * figure is a setting, or stands in a second table of the same areas without a period.
 */
export default remarkRule({
  remark: "K05",
  given: (facts): readonly Change[] | undefined => {
    const changes = [...remembered(facts), ...betweenTables(facts)];
    return changes.length === 0 ? undefined : changes;
  },
  find: (changes: readonly Change[]) => {
    const undated = changes.find(({ isDated, earlier, now }) => !isDated && earlier !== now);
    return undated && { of: undated.of, earlier: undated.earlier, now: undated.now };
  },
});

function remembered(facts: Facts): Change[] {
  const now: Readonly<Partial<Record<FigureName, number | undefined>>> = {
    UNRECORDED: unrecorded(facts),
    RECORDED: facts.people.recorded,
    IKD_ACTIVE: facts.ikd?.active,
  };
  return (facts.settings.earlier ?? []).flatMap(({ of, value, day }) => {
    const current = now[of];
    return current === undefined ? [] : [{ of, earlier: value, now: current, isDated: day !== undefined }];
  });
}

const COUNTED = [
  ["rekapPerekaman", "rekam", "RECORDED"],
  ["ikd", "aktif", "IKD_ACTIVE"],
] as const;

/** Two tables of the same areas: the larger totals are the later ones, because these figures only grow. */
function betweenTables({ tables, asOf }: Facts): Change[] {
  return COUNTED.flatMap(([kind, key, of]) => {
    const reports = areaTotals(tables, kind, [key], asOf).filter((totals) => totals.total(key) !== undefined);
    return reports.slice(1).flatMap((later, i) => {
      const before = reports[i] as AreaTotals;
      if (areasOf(later) !== areasOf(before)) return [];
      const isDated = later.period !== undefined && before.period !== undefined;
      return [{ of, earlier: before.total(key) as number, now: later.total(key) as number, isDated }];
    });
  });
}

function areasOf({ table: { columns } }: AreaTotals): string {
  const words = (columns.get("kode") ?? columns.get("wilayah"))?.words ?? [];
  return [...words].sort().join("|");
}
