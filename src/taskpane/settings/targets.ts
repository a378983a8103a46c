import { civilOf } from "../../core/calendar/civil";
import type { Target } from "../../contract/standing";
import type { Words } from "../../core/words";
import { settingsText } from "../../text/settingsPane";
import { publishedTargets } from "../../summary/targets/publishedTargets";
import type { OwnTarget } from "../../summary/kept/officeSettings";

type Indicator = Target["indicator"];

/** What a field shows: the share, if there is one, and its source. */
export interface ShownTarget {
  readonly share: number | undefined;
  readonly source: Words;
}

/** The office's own target of a year, else the published one. */
export function targetOf(own: readonly OwnTarget[], indicator: Indicator, year: number): ShownTarget {
  const mine = own.find((target) => target.indicator === indicator && target.year === year);
  if (mine) return { share: mine.share, source: settingsText.ownSource };
  const published = publishedTargets.find(
    (target) => target.indicator === indicator && civilOf(target.deadline).year === year,
  );
  return published && "share" in published.goal
    ? { share: published.goal.share, source: settingsText.source(published.source) }
    : { share: undefined, source: settingsText.noSource(year) };
}

/** The targets with this one in place of the previous one of its year; undefined removes the office's own. */
export function withTarget(
  own: readonly OwnTarget[],
  indicator: Indicator,
  year: number,
  share: number | undefined,
): readonly OwnTarget[] {
  const others = own.filter((target) => target.indicator !== indicator || target.year !== year);
  return share === undefined ? others : [...others, { indicator, year, share }].sort((a, b) => a.year - b.year);
}

/** The years to choose from, the latest first: those with a target, this one and the next. */
export function yearsOffered(own: readonly OwnTarget[], thisYear: number): readonly number[] {
  const years = [thisYear, thisYear + 1, ...[...own, ...publishedTargets].map(({ year }) => year)];
  return [...new Set(years)].sort((a, b) => b - a);
}
