import type { Fact, LevelFigure, OfficeRecap, RecapDoubt } from "../../contract/recap";
import { officeNamed } from "../../reading/book/officeOf";
import { sheetKinds } from "../../sheets";

/** Lengths of area codes: province, regency, district, village. */
const LEVELS = [2, 4, 6, 10] as const;
/** Units of figures that add up from level to level. */
const ADDED = new Set(["jiwa", "keping", "dokumen"]);

/** One figure of one area for one period. */
interface Stated {
  readonly fact: Fact;
  /** Undefined if the report gives two different values. */
  readonly value: number | undefined;
}

/** Compares each office's totals with what another file says about the office, and lists the differences. */
export function levelDoubts(reports: readonly OfficeRecap[]): RecapDoubt[] {
  const stated = new Map(reports.map((report) => [report, statedIn(report)] as const));
  const sums = new Map<string, { readonly report: OfficeRecap; readonly sum: number }[]>();
  for (const [report, facts] of stated)
    for (const [key, sum] of sumsOf(report, facts)) sums.set(key, [...(sums.get(key) ?? []), { report, sum }]);
  const doubts = new Map<string, RecapDoubt & { readonly doubt: "LEVELS_DIFFER"; readonly figures: LevelFigure[] }>();
  for (const [upper, facts] of stated)
    for (const { fact, value } of facts) {
      if (value === undefined) continue;
      const lower = areaKeys(fact).flatMap((area) => sums.get(keyOf(area, fact)) ?? []);
      for (const { report, sum } of lower.filter((each) => each.report.file !== upper.file && each.sum !== value)) {
        const { office, file } = report;
        const period = fact.period ?? "";
        const key = JSON.stringify([file, office, upper.file, period]);
        const told = doubts.get(key) ?? {
          ...{ doubt: "LEVELS_DIFFER" as const, office, file, above: upper.file, period, figures: [] as LevelFigure[] },
        };
        const header = headerOf(fact);
        if (!told.figures.some((each) => each.header === header)) told.figures.push({ header, own: sum, above: value });
        doubts.set(key, told);
      }
    }
  return [...doubts.values()];
}

const keyOf = (area: string, { kind, period, column }: Fact) => JSON.stringify([area, kind, period, column]);

/** An area's keys: its code, or for a regency or city its name. */
function areaKeys({ areaCode, area }: Fact): readonly string[] {
  if (areaCode !== "") return [areaCode];
  return [officeNamed(area)?.key ?? []].flat();
}

/** What a report says about each area and period. Equal duplicates count once; two different values are no value. */
function statedIn({ facts }: OfficeRecap): readonly Stated[] {
  const found = new Map<string, Stated>();
  for (const fact of facts) {
    if (!ADDED.has(fact.unit) || fact.period === undefined) continue;
    const key = keyOf(fact.areaCode === "" ? fact.area : fact.areaCode, fact);
    const before = found.get(key);
    found.set(key, { fact, value: before && before.value !== fact.value ? undefined : fact.value });
  }
  return [...found.values()];
}

/** A report's totals, by the code above its areas or the office's own name. */
function sumsOf({ office, isNamed }: OfficeRecap, stated: readonly Stated[]): ReadonlyMap<string, number> {
  const named = isNamed ? officeNamed(office)?.key : undefined;
  const sums = new Map<string, number>();
  for (const { fact, value } of stated) {
    const above = fact.areaCode === "" ? named : codeAbove(fact.areaCode);
    if (above === undefined) continue;
    const key = keyOf(above, fact);
    sums.set(key, (sums.get(key) ?? 0) + (value ?? Number.NaN));
  }
  return new Map([...sums].filter(([, sum]) => !Number.isNaN(sum)));
}

function codeAbove(code: string): string | undefined {
  const level = LEVELS.findIndex((length) => length === code.length);
  return level > 0 ? code.slice(0, LEVELS[level - 1]) : undefined;
}

function headerOf({ kind, column }: Fact): string {
  return sheetKinds.find(({ name }) => name === kind)?.columns[column]?.header ?? column;
}
