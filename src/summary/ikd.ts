import type { Serial } from "../core/calendar/civil";
import ikdCapaian from "../core/indicators/ikdCapaian";
import ikdPersen from "../core/indicators/ikdPersen";
import ikdTargetGap from "../core/indicators/ikdTargetGap";
import { isMissing, type BaseName, type IkdStanding, type Maybe, type TargetStanding } from "../contract/standing";
import type { Table } from "../reading/table";
import { targetStanding } from "./attainment";
import { answered, figure } from "./figure";
import { goalOf } from "./goal";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { areaShares } from "./areaShares";
import { areaTotals, firstTotal, isOneList, type AreaTotals } from "./read/areaTotals";
import { RECORDED, REQUIRED, type People } from "./read/people";
import { notFound } from "./read/wanted";
import type { StandingSettings } from "./settings";
import { targetFor } from "./targets/targetFor";

/** Kinds that count active identities, with the column. */
const SOURCES = [
  ["ikd", "aktif"],
  ["rekapPerekaman", "ikd"],
  ["cetakKepemilikan", "ikd"],
] as const;

/** How far digital identities have come, as a share of the named base and of the target. */
export function ikdStanding(
  tables: readonly Table[],
  settings: StandingSettings,
  asOf: Serial | undefined,
  people: People,
  office: OfficeCalendar,
): Maybe<IkdStanding> {
  const reports = activeReports(tables, asOf);
  const latest = reports.at(-1);
  const found = targetFor("ikd", asOf, tables, settings);
  const target = isMissing(found) ? undefined : found;
  const own = target?.from === "PUBLISHED" ? undefined : target?.base;
  const base = latest && baseOf(latest.totals, people, settings.ikdBase ?? own, target?.base ?? "rekam");
  const bases = latest ? (latest.totals.words("dasar") as readonly BaseName[]) : [];
  if (latest && !base && bases.length > 1) return { missing: "BASES", bases, sheet: latest.totals.table.sheet.name };
  const apart = latest && listApart(latest.totals, people);
  if (latest && !base && apart)
    return { missing: "AREAS", sheets: [latest.totals.table.sheet.name, apart.table.sheet.name] };
  if (!latest || !base) return notFound(tables, [["ikd", ["aktif", "dasarN"]]]);
  const { active, key, totals } = latest;
  const reached = standing(base.value);
  return {
    sheets: [latest.totals.table.sheet.name],
    active,
    base,
    share: figure(ikdPersen, active, base.value),
    areas: areaShares(totals, [key], basesOf(totals, base), gapOf(reached)),
    target: reached,
    ...(latest.totals.period && { period: latest.totals.period.key }),
  };

  /** A target that is a number of people, or a share of another base, says nothing of a single area. */
  function gapOf(found: Maybe<TargetStanding>) {
    if (isMissing(found) || !("share" in found.target.goal)) return undefined;
    if (found.target.base !== undefined && found.target.base !== base?.name) return undefined;
    const { share } = found.target.goal;
    return (done: number, of: number) => answered(figure(ikdTargetGap, done, of, share));
  }

  function standing(base: number): Maybe<TargetStanding & { attainment: IkdStanding["share"] }> {
    if (isMissing(found)) return found;
    if (asOf === undefined) return { missing: "DAY" };
    const goal = goalOf(found, base);
    const gap = figure(ikdTargetGap, active, goal.base, goal.share);
    const history = reports.flatMap(({ totals: { period }, active }) =>
      period ? [{ day: period.end, value: active }] : [],
    );
    const facts = { target: found, goal: goal.figure, gap, done: active, asOf, results: "ikd", history } as const;
    return {
      ...targetStanding(facts, tables, office),
      attainment: figure(ikdCapaian, active, goal.base, goal.share),
    };
  }
}

interface ActiveReport {
  readonly totals: AreaTotals;
  readonly active: number;
  /** The column that counts them. */
  readonly key: string;
}

/** Reports of active identities, oldest first, from the first kind that has them. */
function activeReports(tables: readonly Table[], asOf: Serial | undefined): readonly ActiveReport[] {
  for (const [kind, key] of SOURCES) {
    const found = areaTotals(tables, kind, [key], asOf).flatMap((totals) => {
      const active = totals.total(key);
      return active === undefined ? [] : [{ totals, active, key }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The base that was chosen, else the sheet's own, named by its column or header, else the base of the year's target. Its figure
 * is the sheet's own, else that of a list of the same areas. Rows with different bases have no common base.
 */
function baseOf(
  totals: AreaTotals,
  people: People,
  wantedBase: BaseName | undefined,
  targetBase: BaseName,
): IkdStanding["base"] | undefined {
  const others = listApart(totals, people) ? undefined : people;
  const figures: Readonly<Record<BaseName, number | undefined>> = {
    rekam: firstTotal(totals, RECORDED) ?? others?.recorded,
    wajib: firstTotal(totals, REQUIRED) ?? others?.required,
    penduduk: totals.total("penduduk") ?? others?.population,
  };
  const own = totals.words("dasar").length > 1 ? undefined : totals.total("dasarN");
  const ownName = own === undefined ? undefined : baseNamed(totals);
  if (wantedBase && ownName !== wantedBase && figures[wantedBase] !== undefined)
    return { name: wantedBase, value: figures[wantedBase] };
  if (own !== undefined) return { value: own, ...(ownName && { name: ownName }) };
  const value = figures[targetBase];
  return value === undefined ? undefined : { name: targetBase, value };
}

/** The list that the people come from, if it holds other areas than the report. */
function listApart(totals: AreaTotals, { lists }: People): AreaTotals | undefined {
  return lists.find((list) => !isOneList(totals, list));
}

/** The columns in which each area has its part of the base. */
function basesOf(totals: AreaTotals, { name, value }: IkdStanding["base"]): readonly string[] {
  if (totals.total("dasarN") === value) return ["dasarN"];
  return name === "rekam" ? RECORDED : name === "wajib" ? REQUIRED : name === undefined ? [] : [name];
}

const HEADERS: readonly (readonly [RegExp, BaseName])[] = [
  [/rekam/i, "rekam"],
  [/wajib|wktp/i, "wajib"],
  [/penduduk/i, "penduduk"],
];

/** The base that the sheet states, in all its rows or in the header of the figure. */
function baseNamed(totals: AreaTotals): BaseName | undefined {
  const [word] = totals.words("dasar");
  if (word !== undefined) return word as BaseName;
  const header = totals.table.found.columns.find(({ key }) => key === "dasarN")?.header ?? "";
  return HEADERS.find(([pattern]) => pattern.test(header))?.[1];
}
