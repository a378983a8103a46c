import type { Serial } from "../core/calendar/civil";
import rekamPersen from "../core/indicators/rekamPersen";
import rekamSisa from "../core/indicators/rekamSisa";
import rekamTargetGap from "../core/indicators/rekamTargetGap";
import { isMissing, type Maybe, type PerekamanStanding, type TargetStanding } from "../contract/standing";
import type { Table } from "../reading/table";
import { targetStanding } from "./attainment";
import { answered, figure } from "./figure";
import { goalOf } from "./goal";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { areaShares } from "./areaShares";
import { areaTotals } from "./read/areaTotals";
import { RECORDED, REQUIRED, type People } from "./read/people";
import { notFound } from "./read/wanted";
import type { StandingSettings } from "./settings";
import { targetFor } from "./targets/targetFor";

/** How far recording has come, and what the year's target still requires. */
export function perekamanStanding(
  tables: readonly Table[],
  settings: StandingSettings,
  asOf: Serial | undefined,
  people: People,
  office: OfficeCalendar,
): Maybe<PerekamanStanding> {
  const { recorded, required, lists, apart } = people;
  const [totals] = lists;
  if ((recorded === undefined || required === undefined) && totals && apart)
    return { missing: "AREAS", sheets: [totals.table.sheet.name, apart.table.sheet.name] };
  if (recorded === undefined || required === undefined)
    return notFound(tables, [["rekapPerekaman", ["wajib", "rekam"]]]);
  const standing = target();
  return {
    sheets: totals ? [totals.table.sheet.name] : [],
    recorded,
    required,
    coverage: figure(rekamPersen, recorded, required),
    left: figure(rekamSisa, recorded, required),
    ...(people.backlog &&
      people.backlog.over > 0 && {
        backlog: { people: people.backlog.people, areas: people.backlog.over },
      }),
    areas: areaShares(totals, RECORDED, REQUIRED, gapOf(standing)),
    target: standing,
    ...(totals?.period && { period: totals.period.key }),
  };

  /** A target that is a number of people says nothing of a single area. */
  function gapOf(found: Maybe<TargetStanding>) {
    if (isMissing(found) || !("share" in found.target.goal)) return undefined;
    const { share } = found.target.goal;
    return (done: number, base: number) => answered(figure(rekamTargetGap, done, base, share));
  }

  function target(): Maybe<TargetStanding> {
    const found = targetFor("perekaman", asOf, tables, settings);
    if (isMissing(found)) return found;
    if (asOf === undefined) return { missing: "DAY" };
    const { share, base, figure: goal } = goalOf(found, required as number);
    return targetStanding(
      {
        target: found,
        goal,
        gap: figure(rekamTargetGap, recorded, base, share),
        done: recorded as number,
        asOf,
        results: "rekam",
        history: areaTotals(tables, totals?.table.found.kind.name ?? "rekapPerekaman", ["rekam"], asOf).flatMap(
          ({ period, total }) => {
            const value = total("rekam");
            return period && value !== undefined ? [{ day: period.end, value }] : [];
          },
        ),
      },
      tables,
      office,
    );
  }
}
